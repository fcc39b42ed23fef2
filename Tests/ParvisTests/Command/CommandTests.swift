import Foundation
import TestSupport
import Testing

/// The command itself, as it is built beside these tests.
@Suite("the command")
struct CommandTests {
  private static func run(
    _ arguments: String..., language: String = "en_CA.UTF-8"
  ) throws -> FinishedProcess {
    try CommandSite.run(arguments, language)
  }

  /// The folder of a site: the defaults of the cases.
  private static func site(_ changes: [String: String] = [:]) throws -> URL {
    try CommandSite(changes).root
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
