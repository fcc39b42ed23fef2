import Foundation
import TestSupport
import Testing

/// The command itself, as it is built beside these tests.
@Suite("the command")
struct CommandTests {
  private struct Run {
    let code: Int32
    let output, error: String
  }

  private static func run(
    _ arguments: String..., language: String = "en_CA.UTF-8"
  ) throws -> Run {
    let process = Process()
    process.executableURL = Place.package.appending(path: ".build/debug/parvis")
    process.arguments = arguments
    process.environment = ["LANG": language, "PATH": "/usr/bin:/bin"]
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      error: String(decoding: complained, as: UTF8.self))
  }

  /// A site in a folder of its own: the defaults of the cases.
  private static func site(_ changes: [String: String] = [:]) throws -> URL {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    for (path, text) in SiteCase.defaults.merging(changes, uniquingKeysWith: { $1 }) {
      let url = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return root
  }

  @Test("0 and one line of counts; the second time nothing changes")
  func clean() throws {
    let root = try Self.site()
    defer { try? FileManager.default.removeItem(at: root) }
    let first = try Self.run("build", "--root", root.path)
    #expect(first.code == 0 && first.error.isEmpty)
    #expect(first.output.hasPrefix("7 pages, 0 sessions, 0 calendars, 12 files changed, "))
    let again = try Self.run("build", "--root", root.path, "--locked", language: "fr_CA.UTF-8")
    #expect(again.code == 0)
    #expect(again.output.hasPrefix("7 pages, 0 rencontre, 0 calendrier, 0 fichier changé, "))
  }

  @Test("1 where the content has errors, in the language of the environment; the output untouched")
  func errors() throws {
    let root = try Self.site([
      "content/index.fr.md": "---\ntitre: Accueil\ntilte: x\n---\n[a](b.md)\n"
    ])
    defer { try? FileManager.default.removeItem(at: root) }
    let french = try Self.run("build", "--root", root.path, language: "fr_CA.UTF-8")
    #expect(french.code == 1 && french.output.isEmpty)
    #expect(french.error.contains("content/index.fr.md:3:1: erreur: champ inconnu « tilte »"))
    #expect(french.error.contains("content/index.fr.md:5:5: erreur: ce lien ne mène nulle part"))
    #expect(french.error.hasSuffix("2 erreurs, 0 avertissement: rien n’a changé dans le site\n"))
    let english = try Self.run("build", "--root", root.path)
    #expect(english.error.contains("content/index.fr.md:3:1: error: unknown field ‘tilte’"))
    #expect(!FileManager.default.fileExists(atPath: root.path + "/site"))
  }

  @Test("the JSON report has every field of a diagnostic")
  func json() throws {
    let root = try Self.site(["content/index.fr.md": "---\ntitre: Accueil\ntilte: x\n---\n"])
    defer { try? FileManager.default.removeItem(at: root) }
    let run = try Self.run("check", "--root", root.path, "--format", "json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(run.code == 1 && run.error.isEmpty)
    #expect(
      report.keys.sorted() == [
        "changes", "diagnostics", "feeds", "files", "pages", "sessions", "timings", "version",
      ])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    let first = try #require(diagnostics.first)
    #expect(first["id"] as? String == "front-matter.unknown-field")
    #expect(first["path"] as? String == "content/index.fr.md")
    let place = ["line", "column", "endLine", "endColumn"].map { first[$0] as? Int }
    #expect(place == [3, 1, 3, 6])
  }

  @Test("64 for wrong usage, 74 where the disk refuses")
  func otherCodes() throws {
    let root = try Self.site()
    defer { try? FileManager.default.removeItem(at: root) }
    #expect(try Self.run("build", "--nonsense").code == 64)
    #expect(try Self.run("build", "--now", "yesterday").code == 64)
    #expect(
      try Self.run("build", "--root", root.path, "--output", root.path + "/content/x").code == 64)
    let file = root.appending(path: "file")
    try Data().write(to: file)
    #expect(try Self.run("build", "--root", root.path, "--output", file.path + "/site").code == 74)
  }
}
