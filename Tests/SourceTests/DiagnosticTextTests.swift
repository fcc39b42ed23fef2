import Source
import Testing

@Suite("printed diagnostics")
struct DiagnosticTextTests {
  static let kind = Diagnostic.Kind.error("session.weekday", fr: "Jour.", en: "Day.")
  let tree = SourceTree([
    "content/a.fr.md": "---\nsessions:\n  - date: mercredi 3 décembre 2026\n",
    "long.md": String(repeating: "é", count: 300) + "X",
  ])

  @Test("the design's example, in both languages")
  func example() {
    let diagnostic = Diagnostic(
      Self.kind, at: SourceRange("content/a.fr.md", 24..<32),
      Message(fr: "le 3 décembre 2026 est un jeudi", en: "December 3, 2026 is a Thursday"),
      help: Message(fr: "écrivez « jeudi »", en: "write ‘jeudi’"))
    #expect(
      diagnostic.text(in: tree, .french) == """
        content/a.fr.md:3:11: erreur: le 3 décembre 2026 est un jeudi [session.weekday]
          3 |   - date: mercredi 3 décembre 2026
            |           ^~~~~~~~
          correction: écrivez « jeudi »

        """)
    #expect(
      diagnostic.text(in: tree, .english).hasPrefix(
        "content/a.fr.md:3:11: error: December 3, 2026 is a Thursday [session.weekday]\n"))
  }

  @Test("a long line is cut around the mark, and no terminal code passes")
  func excerpt() {
    let long = Diagnostic(Self.kind, at: SourceRange("long.md", 600..<601), Message("m"))
    let lines = long.text(in: tree, .french).split(separator: "\n")
    #expect(lines[1].hasPrefix("  1 | …é") && lines[1].hasSuffix("éX"))
    #expect(lines[2].count == lines[1].count && lines[2].hasSuffix(" ^"))
    let escape = SourceTree(["e.md": "a\u{1B}[31mb"])
    let text = Diagnostic(Self.kind, at: SourceRange("e.md", 0..<1), Message("m"))
      .text(in: escape, .french)
    #expect(text.contains("a␛[31mb"))
  }

  @Test("order: by path, then place; nothing twice")
  func order() {
    var report = Report()
    let places: [SourceRange?] = [
      SourceRange("b", 0..<1), SourceRange("a", 9..<10), nil, SourceRange("a", 2..<3),
      SourceRange("a", 9..<10),
    ]
    for place in places { report.add(Self.kind, at: place, Message("m")) }
    let order = report.inSourceOrder.map(\.range)
    #expect(
      order == [nil, SourceRange("a", 2..<3), SourceRange("a", 9..<10), SourceRange("b", 0..<1)])
    #expect(report.hasErrors)
  }
}
