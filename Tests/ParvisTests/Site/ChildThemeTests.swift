import Foundation
import Parvis
import Source
import TestSupport
import Testing

/// A theme for one city: the default one with other colours and a logo.
@Suite("a child of the default theme")
struct ChildThemeTests {
  private static let files = [
    "themes/ville/theme.yml": "extends: parvis\nbrand: \"#5b1a6b\"\nlogo: ville.svg\n",
    "themes/ville/assets/ville.svg":
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"30\"></svg>",
  ]

  @Test("its colours and its logo reach every page without a word of style in them")
  func colors() async throws {
    let (result, sink) = try await ReferenceProgramTests.build(
      "2026-11-21T09:00", theme: "ville", adding: Self.files)
    #expect(result.report.inSourceOrder.isEmpty)
    let page = try #require(sink.text("villes/blainville/index.html"))
    #expect(page.contains(/content="#5b1a6b" media="\(prefers-color-scheme: light\)"/))
    #expect(page.contains(/<img class="logo" src="\/assets\/ville\.[0-9a-f]+\.svg" alt=""/))
    #expect(!page.contains("class=\"mark\""))
    #expect(!page.contains("<style") && !page.contains("style=\""))
    for name in ["style", "poster"] {
      let path = try #require(
        sink.files.keys.first { $0.hasPrefix("assets/\(name).") && $0.hasSuffix(".css") })
      let sheet = try #require(sink.text(path))
      #expect(sheet.contains("html{--brand:#5b1a6b;--accent:#7a4212"), "\(path)")
      #expect(!sheet.contains("#12324f"), "\(path)")
    }
  }

  @Test("the default style sheets leave their colours to theme.yml, and its papers are theirs")
  func defaults() throws {
    let theme = Place.package.appending(path: "themes/parvis")
    func text(_ path: String) throws -> String {
      try String(contentsOf: theme.appending(path: path), encoding: .utf8)
    }
    for path in ["assets/style.css", "assets/poster.css"] {
      let screen = try text(path).components(separatedBy: "@media print")[0]
      #expect(!screen.contains(/--(?:brand|accent|stripe|solid)\s*:/), "\(path)")
    }
    let papers = try text("assets/style.css").matches(of: /--paper:(#[0-9a-f]+)/).prefix(2)
    let said = try text("theme.yml").matches(of: /paper: "(#[0-9a-f]+)"/)
    #expect(papers.map(\.1) == said.map(\.1))
  }
}
