import Source
import Testing

@testable import Templates

/// One mistake each: where it is seen, as what, and what is proposed.
struct Mistake: Sendable, CustomTestStringConvertible {
  let kind: String
  let page: String
  var others: [String: String] = [:]
  var phrases: [String: String] = [:]
  var help: String?

  init(
    _ kind: String, _ page: String, others: [String: String] = [:],
    phrases: [String: String] = [:], help: String? = nil
  ) {
    self.kind = kind
    self.page = page
    self.others = others
    self.phrases = phrases
    self.help = help
  }

  var testDescription: String { "\(kind): \(page.prefix(60))" }
}

@Suite("mistakes in templates")
struct MistakeTests {
  @Test("is found at its place, with its fix", arguments: Mistake.syntax + Mistake.surroundings)
  func found(_ mistake: Mistake) throws {
    let (report, expected) = Self.load(mistake)
    #expect(report.diagnostics.map(\.kind.id) == [mistake.kind])
    let problem = try #require(report.diagnostics.first)
    #expect(problem.range == expected)
    if let help = mistake.help { #expect(problem.help?.english.contains(help) == true) }
    #expect(!problem.message.french.isEmpty && problem.message.french != problem.message.english)
    #expect(!problem.message.english.hasSuffix(".") && !problem.message.french.hasSuffix("."))
  }

  @Test("every kind of the catalogue has a row, and its id is its own")
  func catalogue() {
    let rows = Set((Mistake.syntax + Mistake.surroundings).map(\.kind))
    let ids = Diagnostic.Kind.templateKinds.map(\.id)
    #expect(rows == Set(ids))
    #expect(Set(ids).count == ids.count)
  }

  @Test("every mistake of all templates and phrases is found in one run")
  func all() {
    let theme = Theme(
      files: [
        "page": "{{tilte}}{{>nav}}{{#sessions}}{{dat}}{{/sessions}}{{t.greeting}}{{#past}}",
        "never": "{{>nowhere}}{{", "nav": "{{{title}}}{{t.menu}}",
      ],
      phrases: ["greeting": "{{nme}}"])
    #expect(
      theme.load().report.inSourceOrder.map(\.kind.id) == [
        "template.not-html", "template.unknown-phrase",  // nav
        "template.unknown-template", "template.unclosed-tag",  // never
        "template.unknown-name", "template.unknown-name", "template.unclosed",  // page
        "template.unknown-name",  // strings
      ])
  }

  @Test("a mistake in a partial is reported once, with the place of its first call")
  func once() throws {
    let theme = Theme(files: ["page": "{{>nav}}{{#city}}{{>nav}}{{/city}}", "nav": "{{tilte}}"])
    let diagnostics = theme.load().report.diagnostics
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.notes.map(\.range) == [SourceRange("page", 0..<8)])
  }

  @Test("both ends of a mismatch are shown")
  func mismatch() {
    let theme = Theme(files: ["page": "{{#past}} {{/pats}}"])
    let diagnostics = theme.load().report.diagnostics
    #expect(diagnostics.map(\.range) == [SourceRange("page", 10..<19)])
    #expect(diagnostics.first?.notes.map(\.range) == [SourceRange("page", 0..<9)])
  }

  @Test("a phrase that was quoted or folded in its file is pointed at as a whole")
  func quoted() {
    var report = Report()
    _ = TemplateLibrary.load(
      files: ["page": SourceFile(path: "page", text: "{{t.a}}")],
      phrases: ["a": Located("{{x}}", at: SourceRange("strings", 3..<10))],
      roots: ["page": .record([:])], into: &report)
    #expect(report.diagnostics.map(\.range) == [SourceRange("strings", 3..<10)])
  }

  @Test("a root without its template has no place")
  func root() {
    let diagnostics = Theme(files: ["pge": ""]).load().report.diagnostics
    #expect(diagnostics.map(\.kind.id) == ["template.unknown-template"])
    #expect(diagnostics.first?.range == nil)
    #expect(diagnostics.first?.help?.english == "did you mean ‘pge’?")
  }

  private static func load(_ mistake: Mistake) -> (report: Report, range: SourceRange?) {
    var range: SourceRange?
    func unmark(_ texts: [String: String], prefix: String, offset: Int) -> [String: String] {
      texts.reduce(into: [:]) { unmarked, entry in
        let marked = Marked(entry.value)
        unmarked[entry.key] = marked.text
        if let place = marked.range {
          range = SourceRange(
            prefix + entry.key, place.lowerBound + offset..<place.upperBound + offset)
        }
      }
    }
    let theme = Theme(
      files: unmark(
        mistake.others.merging(["page": mistake.page]) { $1 }, prefix: "", offset: 0),
      phrases: unmark(mistake.phrases, prefix: "strings.", offset: 20))
    return (theme.load().report, range)
  }
}
