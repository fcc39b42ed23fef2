import Parvis
import Source
import TestSupport
import Testing

/// New pages, cities and news items: the files of every language, which build at once.
@Suite("new pages")
struct NewPageTests {
  private static let defaults = SiteCase.defaults.merging(
    [
      "content/news/index.fr.md": "---\ntitre: Nouvelles\n---\n",
      "content/news/index.en.md": "---\ntitle: News\n---\n",
    ], uniquingKeysWith: { $1 })

  private static func propose(
    _ kind: NewPage.Kind, _ title: String, _ others: [String: String] = [:]
  ) async throws -> NewFilesAnswer {
    let texts = defaults.merging(others, uniquingKeysWith: { $1 })
    return try await proposePage(
      NewPage(kind, titled: title), on: SourceTree(texts), BuildOptions.at())
  }

  /// What is asked for, and the files that come.
  private static let named: [(NewPage.Kind, String, [String])] = [
    (.page, "Qui sommes-nous?", ["qui-sommes-nous.fr.md", "qui-sommes-nous.en.md"]),
    (.page, "nos-partenaires", ["nos-partenaires.fr.md", "nos-partenaires.en.md"]),
    (.page, "{en: Team, fr: Équipe}", ["equipe.fr.md", "equipe.en.md"]),
    (.page, "Oui/non", ["oui-non.fr.md", "oui-non.en.md"]),
    (.city, "L’Île-Perrot", ["cities/l-ile-perrot.fr.md", "cities/l-ile-perrot.en.md"]),
    (.news, "Un", ["news/2026-11-21-un.fr.md", "news/2026-11-21-un.en.md"]),
  ]

  @Test("a file for each language, named after the title", arguments: named)
  func names(kind: NewPage.Kind, title: String, paths: [String]) async throws {
    let new = try #require(try await Self.propose(kind, title).proposed)
    #expect(new.files.map(\.path) == paths.map { "content/" + $0 })
    #expect(new.result.words == [])
  }

  @Test("fields and explanations in the language of the file; only the original has the facts")
  func text() async throws {
    let new = try #require(try await Self.propose(.page, "{fr: \"Un #1\", en: One}").proposed)
    #expect(
      new.files[0].text == """
        ---
        titre: "Un #1"
        # La page n’est publiée dans aucune langue.
        brouillon: oui
        # Une phrase qui dit de quoi il s’agit, pour les listes et les moteurs de recherche.
        #résumé: …
        # Un nom court. Avec ce champ, la page est dans le menu.
        #dans le menu: …
        # La place dans le menu et les listes: les petits nombres d’abord.
        #ordre: 50
        ---


        """)
    #expect(
      new.files[1].text == """
        ---
        title: One
        # One sentence that says what it is about, for lists and search engines.
        #summary: …
        # A short name. With this field the page is in the navigation.
        #nav: …
        ---


        """)
  }

  @Test(
    "every field that is only proposed is right where its # goes", arguments: NewPage.Kind.allCases)
  func proposals(kind: NewPage.Kind) async throws {
    let new = try #require(try await Self.propose(kind, "Un").proposed)
    var texts = Self.defaults
    for file in new.files {
      texts[file.path] = file.text.replacing(/(?m)^#(?! \S)/, with: "")
      #expect(texts[file.path] != file.text)
    }
    var options = try BuildOptions.at()
    options.drafts = true
    var sink = MemorySink()
    let result = try await build(SourceTree(texts), options, into: &sink)
    #expect(result.words == [])
  }

  @Test("beside its neighbours, where their folder has a French name")
  func frenchFolder() async throws {
    var texts = SiteCase.defaults.filter { !$0.key.hasPrefix("content/cities/") }
    texts["content/villes/index.fr.md"] = "---\ntitre: Villes\n---\n"
    texts["content/villes/index.en.md"] = "---\ntitle: Cities\n---\n"
    let answer = try await proposePage(
      NewPage(.city, titled: "Amos"), on: SourceTree(texts), BuildOptions.at())
    #expect(
      answer.proposed?.files.map(\.path)
        == ["content/villes/amos.fr.md", "content/villes/amos.en.md"])
  }

  @Test("in a section, which must be there")
  func section() async throws {
    let alone = try #require(try await Self.propose(.page, "programme/but").proposed)
    #expect(!alone.isSound)
    #expect(alone.result.report.diagnostics.map(\.kind.id).contains("content.no-section"))
    let section = try #require(
      try await Self.propose(
        .page, "programme/but",
        [
          "content/programme/index.fr.md": "---\ntitre: Programme\n---\n",
          "content/programme/index.en.md": "---\ntitle: Program\n---\n",
        ]
      ).proposed)
    #expect(section.isSound && section.files[0].path == "content/programme/but.fr.md")
  }

  /// What cannot be made.
  private static let refused: [(NewPage.Kind, String)] = [
    (.page, "index"), (.city, "Index"), (.page, "…"), (.page, " "), (.page, "{fr: Un}"),
    (.page, "{fr: Un, nl: Een}"), (.page, "{fr: Un"), (.page, "a\nb"),
  ]

  @Test("a page that is there, a title that says nothing: refused", arguments: refused)
  func refusal(kind: NewPage.Kind, title: String) async throws {
    guard case .refused = try await Self.propose(kind, title) else {
      Issue.record("\(title) was taken")
      return
    }
  }
}

extension NewFilesAnswer {
  fileprivate var proposed: NewFiles? {
    if case .proposed(let new) = self { new } else { nil }
  }
}
