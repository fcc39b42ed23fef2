import Foundation
import TestSupport
import Testing

/// `parvis translations` and the end of `parvis check`, as they are built beside these tests.
@Suite("the commands that look at translations")
struct TranslationsCommandTests {
  private static let path = "content/index.fr.md"
  private static let now = ["--now", "2026-11-21T09:00"]

  /// A site that was built, and then its French home page changed.
  private static func edited() throws -> CommandSite {
    let site = try CommandSite()
    #expect(try site.run(["build"] + now).code == 0)
    let edited = "---\ntitre: Accueil\nordre: 3\n---\nBonjour à tous.\n"
    try Data(edited.utf8).write(to: site.root.appending(path: path))
    return site
  }

  @Test("what is stale, and in what; --accept records it and nothing else; then nothing is")
  func accept() throws {
    let site = try Self.edited()
    defer { site.remove() }
    let table = try site.run(["translations"] + Self.now, "fr_CA.UTF-8")
    #expect(table.code == 0)
    #expect(
      table.output == """
        page          fr        en
        cities/index  original  à jour
        index         original  périmée: texte

        """)
    #expect(table.error == "pages: 2, traductions périmées: 1, manquantes: 0\n")
    #expect(try site.run(["build"] + Self.now).code == 0, "a build does not settle it")
    let before = try site.text("content/parvis.lock").split(separator: "\n")
    let accepted = try site.run(["translations", "--accept", "index.en"] + Self.now)
    #expect(accepted.code == 0 && accepted.error.isEmpty)
    #expect(accepted.output == "index (en): taken for current, written to content/parvis.lock\n")
    let after = try site.text("content/parvis.lock").split(separator: "\n")
    #expect(zip(before, after).filter { $0 != $1 }.map { $0.0.prefix(15) } == ["words index en "])
    #expect(try site.names("content").filter { $0.hasSuffix(".new") } == [])
    let again = try site.run(["translations", "--accept", "index"] + Self.now)
    #expect(again.code == 0 && again.output == "index: nothing was stale\n")
    #expect(try site.run(["build", "--locked"] + Self.now).code == 0)
  }

  @Test("JSON for programs; 64 for a page that is none; 1 where the content has errors")
  func otherwise() throws {
    let site = try Self.edited()
    defer { site.remove() }
    let json = try site.run(["translations", "--format", "json"] + Self.now)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let pages = try #require(report["pages"] as? [[String: Any]])
    let versions = try #require(pages.last?["versions"] as? [[String: Any]])
    #expect(versions.map { $0["state"] as? String } == ["original", "stale"])
    #expect(versions.last?["changed"] as? [String] == ["body"])
    #expect(versions.last?["path"] as? String == "content/index.en.md")
    let unknown = try site.run(["translations", "--accept", "indx"] + Self.now)
    #expect(unknown.code == 64)
    #expect(unknown.error == "parvis: no page is called ‘indx’\n  fix: did you mean ‘index’?\n")
    try Data("---\ntitre: A\nx: 1\n---\n".utf8).write(to: site.root.appending(path: Self.path))
    #expect(try site.run(["translations"] + Self.now).code == 1)
    #expect(try site.run(["translations", "--accept", "index"] + Self.now).code == 1)
  }

  @Test("check says more than build, by file, and writes nothing")
  func check() throws {
    let site = try Self.edited()
    defer { site.remove() }
    let lock = try site.text("content/parvis.lock")
    #expect(try site.run(["build", "--quiet"] + Self.now).error.isEmpty)
    let check = try site.run(["check"] + Self.now, "fr_CA.UTF-8")
    #expect(check.code == 0)
    #expect(
      check.error.hasSuffix(
        """

        2 fichiers à revoir:
          content/index.en.md (1 avertissement)
          content/program.yml (1 avertissement)

        """))
    #expect(check.output.hasPrefix("0 erreur, 2 avertissements: 7 pages, "))
    #expect(try site.text("content/parvis.lock") == lock)
    #expect(try site.run(["check", "--quiet"] + Self.now).output.isEmpty)
  }
}
