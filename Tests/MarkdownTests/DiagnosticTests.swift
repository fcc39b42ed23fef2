import Markdown
import Source
import Testing

/// A body in which ⟦ and ⟧ stand around what a diagnostic points at.
struct MarkedCase: Sendable {
  let id: String
  let text: String
  let range: Range<Int>

  init(_ id: String, _ marked: String) {
    self.id = id
    let (open, close) = (Array("⟦".utf8), Array("⟧".utf8))
    let bytes = Array(marked.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: open) } ?? 0
    let end = bytes.indices.first { bytes[$0...].starts(with: close) } ?? 3
    range = start..<end - open.count
    text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
  }
}

@Suite struct DiagnosticTests {
  static let cases: [MarkedCase] = [
    MarkedCase("heading-level-1", "a\n\n⟦# b⟧\n"),
    MarkedCase("heading-level-1", "⟦b⟧\n===\n"),
    MarkedCase("heading-skips-level", "⟦### a⟧"),
    MarkedCase("heading-skips-level", "## é\r\n\r\n⟦#### b⟧\r\n"),
    MarkedCase("heading-empty", "⟦##⟧\n"),
    MarkedCase("link-scheme", "é 🎉 [a](⟦javascript:x⟧)"),
    MarkedCase("link-scheme", "[a](⟦JaVaScRiPt:x⟧ \"t\")"),
    MarkedCase("link-scheme", "⟦[a](java&#115;cript:x)⟧"),
    MarkedCase("link-scheme", "[a](<⟦data:x⟧>)"),
    MarkedCase("link-scheme", "[a](⟦ftp://b.org⟧)"),
    MarkedCase("link-scheme", "⟦ftp://b.org⟧"),
    MarkedCase("link-scheme", "[a](⟦//b.org⟧)"),
    MarkedCase("link-scheme", "- a\n\n  > b\n  > [c](⟦x:y⟧)\n"),
    MarkedCase("link-scheme", "| a | b |\n|---|---|\n| [é](c) | [d](⟦x:y⟧) |\n"),
    MarkedCase("link-scheme", "[a][b] [c](d)\n\n[b]: ⟦x:y⟧\n"),
    MarkedCase("link-scheme", "[![a](b.jpg)](⟦x:y⟧)"),
    MarkedCase("link-scheme", "a\n## [b](⟦x:y⟧)"),
    MarkedCase("link-scheme", "a[^1]\n\nb\n\n[^1]: [c](⟦x:y⟧)"),
    MarkedCase("link-character", "⟦[a](java&Tab;script:x)⟧"),
    MarkedCase("link-character", "[a](⟦/\\\\b.org⟧)"),
    MarkedCase("link-character", "[a](⟦\u{200B}b⟧)"),
    MarkedCase("link-empty", "b [a⟦]()⟧"),
    MarkedCase("link-without-text", "[ ](⟦b⟧)"),
    MarkedCase("image-elsewhere", "![a](⟦https://b.org/c.jpg⟧)"),
    MarkedCase("image-elsewhere", "![a](⟦data:image/png,x⟧)"),
    MarkedCase("image-without-description", "é ![](⟦b.jpg⟧)"),
    MarkedCase("image-without-description", "> ![ ][b]\n\n[b]: ⟦b.jpg⟧"),
    MarkedCase("html", "a ⟦<div class=x>⟧b</div>"),
    MarkedCase("html", "⟦<div>⟧\nb\n</div>\n"),
    MarkedCase("html", "<!-- a -->⟦<script>⟧\nb"),
    MarkedCase("html", "é ⟦<b>⟧b</b>"),
    MarkedCase("html", "a ⟦</p>⟧"),
    MarkedCase("html", "a ⟦<?b?>⟧"),
    MarkedCase("html", "⟦<kbd>⟧\nb"),
    MarkedCase("html-attribute", "⟦<mark class=\"x\">⟧a</mark>"),
    MarkedCase("html-attribute", "⟦<span>⟧a</span>"),
    MarkedCase("html-attribute", "⟦<span lang=\"x y\">⟧a</span>"),
    MarkedCase("html-attribute", "⟦<abbr title=\" \">⟧a</abbr>"),
    MarkedCase("html-attribute", "⟦<sup onclick=\"x\">⟧a</sup>"),
    MarkedCase("html-unbalanced", "a ⟦<sup>⟧b\n\nc"),
    MarkedCase("html-unbalanced", "a ⟦</sup>⟧b"),
    MarkedCase("html-unbalanced", "*⟦<sup>⟧a*"),
    MarkedCase("html-unbalanced", "⟦<!-- a⟧\n\nb"),
    MarkedCase("text-beside-comment", "⟦<!-- a --> b⟧\n"),
    MarkedCase("footnote-missing", "a⟦[^1]⟧"),
    MarkedCase("footnote-unused", "a\n\n⟦[^1]⟧: b"),
    MarkedCase("footnote-unused", "a[^1]\n\n[^1]: b\n\n⟦[^1]⟧: c"),
    MarkedCase("nul", "a⟦\0⟧b"),
    MarkedCase("body-too-long", String(repeating: "aaaaaaa\n\n\n", count: 13_107) + "aa⟦⟧a"),
    MarkedCase("line-too-long", "a\n⟦" + String(repeating: "é a", count: 5_000) + "⟧\n"),
    MarkedCase("word-too-long", "a ⟦" + String(repeating: "é", count: 1_025) + "⟧ b"),
    MarkedCase("paragraph-too-long", "⟦" + String(repeating: "a\n", count: 2_001) + "⟧\n"),
    MarkedCase("nested-too-deeply", "⟦" + String(repeating: "> ", count: 33) + "⟧a"),
    MarkedCase("nested-too-deeply", "a\n\n⟦" + String(repeating: " ", count: 128) + "- ⟧a"),
    MarkedCase("too-many-columns", "a\n⟦" + String(repeating: "-|", count: 64) + "-⟧\n"),
    MarkedCase("too-many-columns", "⟦" + String(repeating: "|", count: 67) + "⟧\n|-|\n"),
    MarkedCase("too-many-cells", tables(of: 10, rows: 1_999) + "|a|\n" + row(10, "|-|") + "⟦a⟧\n"),
    MarkedCase("too-many-signs", String(repeating: "[ ", count: 5_000) + "⟦[⟧"),
    MarkedCase("too-many-signs", String(repeating: "<! ", count: 500) + "⟦<⟧?"),
    MarkedCase("too-many-signs", String(repeating: "~ ", count: 2_000) + "⟦~⟧"),
    MarkedCase("too-many-signs", lines("* _ ", 5_000) + "⟦_⟧"),
    MarkedCase("too-many-signs", lines("www. ", 1_000) + lines("://a ", 1_000) + "www⟦.⟧"),
    MarkedCase("too-many-signs", "⟦" + String(repeating: "@ ", count: 65) + "⟧\n"),
    MarkedCase(
      "definition-too-long",
      String(repeating: "[a] ", count: 1_023) + "\n\n[a]⟦: b \""
        + String(repeating: "cccc\n", count: 204) + "\"\n⟧"),
  ]

  private static func lines(_ text: String, _ count: Int) -> String {
    String(repeating: String(repeating: text, count: 10) + "\n", count: count / 10)
  }

  private static func row(_ columns: Int, _ text: String) -> String {
    String(repeating: text, count: columns) + "\n"
  }

  /// A table that leaves ten cells of the limit.
  private static func tables(of columns: Int, rows: Int) -> String {
    row(columns, "|a") + row(columns, "|-") + String(repeating: "a\n", count: rows - 2) + "\n"
  }

  @Test("every mistake is found, where it is", arguments: cases)
  func diagnostic(_ marked: MarkedCase) throws {
    let rendering = Rendering(marked.text)
    #expect(rendering.ids == ["markdown." + marked.id])
    let diagnostic = try #require(rendering.report.diagnostics.first)
    #expect(diagnostic.range == SourceRange(rendering.file.path, marked.range))
    #expect(diagnostic.help != nil)
  }

  @Test("every kind of the catalogue is found by some case, and no other")
  func catalogue() {
    let found = Set(Self.cases.map { "markdown." + $0.id })
    #expect(found == Set(Diagnostic.Kind.markdownKinds.map(\.id)))
    #expect(Diagnostic.Kind.markdownKinds.count == found.count)
  }

  @Test(
    "what is no mistake",
    arguments: [
      "[a](tel:+15145550100) [b](mailto:a@b.c) [c](#d) [e](/f) [g](../h.md) [i](12:30.html)",
      "\\[^1] `[^2]` [\\^3]", "```\n[^1]: a\n```\n", "    [^1]: a\n", "## a\n\n### b\n\n## c\n",
      "a < b & c <3 1<2", "**a**<br>b", "<del>a</del> <ins>b</ins> <q>c <cite>d</cite></q>",
      "[![a](b.jpg)](c.md)", "![a][b]\n\n[b]: <c d.jpg>",
    ])
  func clean(text: String) {
    #expect(Rendering(text).ids == [])
  }

  @Test("links know where their destinations stand")
  func ranges() throws {
    let text =
      "é [a](b.md) [c][d] `[x](b.md)` [e](b.md \"t\") <https://f.org> g@h.org\n\n[d]: i.md\n"
    let rendering = Rendering(text)
    let links = try #require(rendering.body?.links)
    #expect(
      links.map { rendering.file.text($0.range.bytes) } == [
        "b.md", "i.md", "b.md", "https://f.org", "g@h.org",
      ])
    #expect(links.map(\.isAutomatic) == [false, false, false, true, true])
    #expect(links.map(\.destination).last == "mailto:g@h.org")
    #expect(links[2].title == "t")
    #expect(links.map(\.range.bytes.lowerBound).first == 7)
  }

  @Test("places count from the start of the file, behind front matter")
  func offset() throws {
    let file = SourceFile(path: "a.md", text: "---\ntitle: x\n---\na [b](c:d)\n")
    var report = Report()
    let body = renderMarkdown(
      file, body: 17..<file.bytes.count, options: Rendering.options, into: &report)
    #expect(body?.headings == [])
    #expect(report.diagnostics.first?.range == file.range(23..<26))
  }
}
