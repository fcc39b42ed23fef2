import Foundation
import TestSupport
import Testing

/// `parvis new site`, as it is built beside these tests.
@Suite("the command that starts a site")
struct NewSiteCommandTests {
  private static let arguments = [
    "--organization", "Ville d’Amos", "--url", "https://cafe.ville.quebec",
    "--email", "cafe@amos.example", "--phone", "+1 819 555-0100", "--city", "Amos",
    "--now", "2026-11-21T09:00",
  ]

  private static func folder() -> String {
    Place.temporary().path
  }

  @Test("it writes a site that check and build find nothing wrong with, and never over another")
  func site() throws {
    let folder = Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let new = ["new", "site", folder, "--preset", "qc"] + Self.arguments
    let first = try CommandSite.run(new, "fr_CA.UTF-8")
    #expect(first.code == 0)
    #expect(first.output.hasPrefix(folder + "/content/accessibility.en.md\n"))
    #expect(first.error == "prêt; pour le voir: parvis serve --root \(folder)\n")
    for command in ["check", "build"] {
      let run = try CommandSite.run([command, "--root", folder, "--now", "2026-11-21T09:00"])
      #expect(run.code == 0 && run.error.isEmpty)
    }
    let city = folder + "/content/cities/amos.fr.md"
    try "".write(toFile: city, atomically: true, encoding: .utf8)
    let again = try CommandSite.run(new, "fr_CA.UTF-8")
    #expect(again.code == 64 && again.output.isEmpty)
    #expect(again.error.hasSuffix(" existe déjà, et 25 autres; rien n’est écrit\n"))
    #expect(try String(contentsOfFile: city, encoding: .utf8).isEmpty)
  }

  @Test("a folder is named from where one stands, and made with those above it")
  func relative() throws {
    let above = URL(filePath: Self.folder())
    defer { try? FileManager.default.removeItem(at: above) }
    try FileManager.default.createDirectory(at: above, withIntermediateDirectories: true)
    for folder in ["site", "other/site/", "."] {
      let run = try CommandSite.run(
        ["new", "site", folder, "--preset", "fr"] + Self.arguments, in: above)
      #expect(run.code == 0, "\(run.error)")
    }
    let program = above.path + "/other/site/content/program.yml"
    #expect(FileManager.default.fileExists(atPath: program))
  }

  @Test("JSON names the files that were written")
  func json() throws {
    let folder = Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = try CommandSite.run(
      ["new", "site", folder, "--preset", "be", "--format", "json"] + Self.arguments)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(run.code == 0 && run.error.isEmpty)
    let written = try #require(report["written"] as? [String])
    #expect(written.contains("content/cities/amos.nl.md"))
    for path in written {
      #expect(FileManager.default.fileExists(atPath: folder + "/" + path))
    }
  }

  /// What a script leaves out or gets wrong, and what it is told.
  private static let refused: [([String], String)] = [
    ([], "--preset is missing: be, ca, fr, qc"),
    (["--preset", "mars"], "there is no preset ‘mars’; choose among: be, ca, fr, qc"),
    (["--preset", "qc"], "--organization is missing: "),
    (["--preset", "qc", "--organization", "Amos"], "--url is missing: "),
    (["--preset", "qc", "--phone", "819 555-0100"], "the ‘+’ and the country code"),
    (["--preset", "qc", "--languages", "fr,nl"], "does not have the language ‘nl’"),
    (["--preset", "qc", "--root", "x"], "--root is of no use here"),
  ]

  @Test("64 where something is missing or wrong; then nothing is written", arguments: refused)
  func refusal(arguments: [String], message: String) throws {
    let folder = Self.folder()
    let run = try CommandSite.run(["new", "site", folder] + arguments)
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.error.contains(message))
    #expect(!FileManager.default.fileExists(atPath: folder))
  }
}
