import FrontMatter
import Source
import Testing

/// A text with one mistake, marked by `⟦` and `⟧`.
struct Mistake: Sendable, CustomTestStringConvertible {
  enum Reader { case document, header, record }

  let kind: String
  let marked: String
  var reader = Reader.document

  var testDescription: String { "\(kind): \(marked.prefix(60))" }

  static let all: [Mistake] = [
    .init(kind: "directive", marked: "⟦%YAML 1.2⟧\n---\na: b\n"),
    .init(kind: "second-document", marked: "a: b\n⟦---⟧\nc: d\n"),
    .init(kind: "second-document", marked: "--- ⟦a: b⟧\n"),
    .init(kind: "anchor", marked: "a: ⟦&⟧b\nc: d\n"),
    .init(kind: "alias", marked: "a: ⟦*⟧ gratuit\nc: d\n"),
    .init(kind: "tag", marked: "- ⟦!⟧ attention\n- b\n"),
    .init(kind: "merge-key", marked: "⟦<<⟧: a\nb: c\n"),
    .init(kind: "complex-key", marked: "⟦?⟧ a\n: b\n"),
    .init(kind: "complex-key", marked: "⟦[a, b]⟧: c\n"),
    .init(kind: "empty-key", marked: "a: {⟦:⟧ b}\n"),
    .init(kind: "long-key", marked: "⟦" + String(repeating: "a", count: 1025) + "⟧: b\n"),
    .init(kind: "duplicate-key", marked: "a: b\nc: d\n⟦a⟧: e\n"),
    .init(kind: "tab", marked: "a:\n⟦\t⟧b: c\nd: e\n"),
    .init(kind: "indentation", marked: "a:\n    b: c\n  ⟦d: e⟧\nf: g\n"),
    .init(kind: "indentation", marked: "a: [b,\n⟦]⟧\nc: d\n"),
    .init(kind: "indentation", marked: "a: |\n⟦    ⟧\n  b\n"),
    .init(
      kind: "too-deep", marked: String(repeating: "[", count: 32) + "⟦[⟧"),
    .init(kind: "missing-colon", marked: "a: b\n⟦sans valeur⟧\nc: d\n"),
    .init(kind: "missing-space", marked: "a: b\nc⟦:⟧d\ne: f\n"),
    .init(kind: "missing-space", marked: "a: {fr⟦:⟧x, en: y}\n"),
    .init(kind: "misplaced-item", marked: "a: ⟦-⟧ b\nc: d\n"),
    .init(kind: "misplaced-item", marked: "a: b\n⟦- c⟧\nd: e\n"),
    .init(kind: "misplaced-item", marked: "a: [⟦-⟧ b]\n"),
    .init(kind: "misplaced-field", marked: "- a\n⟦b: c⟧\n- d\n"),
    .init(kind: "unclosed-quote", marked: "a: ⟦\"b⟧\nc: d\n"),
    .init(kind: "unclosed-quote", marked: "a: ⟦'b⟧\nc: d"),
    .init(kind: "text-after-value", marked: "a: \"b\" ⟦c⟧\nd: e\n"),
    .init(kind: "text-after-value", marked: "a: [b] ⟦c⟧\nd: e\n"),
    .init(kind: "escape", marked: "a: \"⟦\\q⟧\"\nb: c\n"),
    .init(kind: "reserved-sign", marked: "- ⟦@⟧a\n- b\n"),
    .init(kind: "reserved-sign", marked: "a: [⟦`⟧b]\n"),
    .init(kind: "block-header", marked: "a: | ⟦b⟧\nc: d\n"),
    .init(kind: "unclosed-bracket", marked: "a: ⟦[b, c⟧\nd: e\n"),
    .init(kind: "stray-bracket", marked: "a: ⟦]⟧\nb: c\n"),
    .init(kind: "stray-bracket", marked: "a: [b⟦}⟧\nc: d\n"),
    .init(kind: "comma", marked: "a: [b,⟦,⟧ c]\n"),
    .init(kind: "comma", marked: "a: ['b' ⟦'c']⟧\n"),
    .init(kind: "colon", marked: "a: b\n  ⟦c:⟧ d\ne: f\n"),
    .init(kind: "hash", marked: "a: 1003, rue Un, local ⟦#4⟧\nb: c\n"),
    .init(kind: "character", marked: "a: ⟦\u{1}⟧b\n"),
    .init(kind: "character", marked: "a: ⟦\u{FEFF}⟧b\n"),
    .init(kind: "too-large", marked: "⟦⟧" + String(repeating: "a", count: 1 << 20) + "\n"),

    .init(kind: "unclosed-header", marked: "⟦---⟧\na: b\n", reader: .header),
    .init(kind: "header-mark", marked: "⟦----⟧\na: b\n---\n", reader: .header),
    .init(kind: "header-mark", marked: "---\na: b\n⟦—-⟧\n", reader: .header),
    .init(kind: "header-mark", marked: "⟦\n---⟧\na: b\n---\n", reader: .header),

    .init(kind: "unknown-field", marked: "title: a\n⟦titel⟧: b\n", reader: .record),
    .init(kind: "field-twice", marked: "titre: a\n⟦title⟧: b\n", reader: .record),
    .init(kind: "missing-field", marked: "⟦⟧draft: oui\n", reader: .record),
    .init(kind: "missing-value", marked: "title:⟦⟧\n", reader: .record),
    .init(kind: "wrong-shape", marked: "title: ⟦[a]⟧\n", reader: .record),
    .init(kind: "wrong-shape", marked: "title: a\nreason: ⟦[b]⟧\n", reader: .record),
    .init(kind: "wrong-shape", marked: "title: a\nvenue: ⟦b⟧\n", reader: .record),
    .init(kind: "wrong-shape", marked: "title: a\nvenues: ⟦[b]⟧\n", reader: .record),
    .init(kind: "wrong-shape", marked: "⟦- a⟧\n", reader: .record),
    .init(kind: "not-a-flag", marked: "title: a\ndraft: ⟦peut-être⟧\n", reader: .record),
    .init(kind: "not-an-integer", marked: "title: a\norder: ⟦12⟧\n", reader: .record),
    .init(kind: "not-a-choice", marked: "title: a\nstatus: ⟦canceled⟧\n", reader: .record),
    .init(kind: "character", marked: "title: ⟦\"a\\0b\"⟧\n", reader: .record),
  ]
}

@Suite("mistakes")
struct MistakeTests {
  @Test("one mistake makes one message, at its place, with its fix", arguments: Mistake.all)
  func diagnostic(_ mistake: Mistake) throws {
    let marked = MarkedText(mistake.marked)
    var report = Report()
    switch mistake.reader {
    case .document: report = parse(marked.text).report
    case .header: _ = Header.split(SourceFile(path: "f", text: marked.text), into: &report)
    case .record: report = SampleRecord.read(marked.text).report
    }
    #expect(report.diagnostics.map(\.kind.id) == ["front-matter." + mistake.kind])
    let diagnostic = try #require(report.diagnostics.first)
    #expect(diagnostic.range?.bytes == marked.range)
    let help = try #require(diagnostic.help)
    for message in [diagnostic.message, help] {
      #expect(!message.french.isEmpty && !message.english.isEmpty)
      #expect(message.french != message.english)
      #expect(!message.french.hasSuffix(".") && !message.english.hasSuffix("."))
    }
  }

  @Test("every kind of the catalogue stands in the table")
  func catalogue() {
    let ids = Diagnostic.Kind.frontMatterKinds.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(Mistake.all.map { "front-matter." + $0.kind }) == Set(ids))
  }

  @Test("several mistakes are found in one reading, in their order")
  func several() {
    let text = "a: \"b\nc: &d\ng: h\ne:f\ni:\n  - j\n  k: l\nm: [n\no: p\na: q\n"
    #expect(
      parse(text).report.inSourceOrder.map { $0.kind.id.dropFirst("front-matter.".count) } == [
        "unclosed-quote", "anchor", "missing-space", "misplaced-field", "unclosed-bracket",
      ])
  }
}
