import Source
import TestSupport
import Testing

@testable import Templates

@Suite("random text")
struct RandomTextTests {
  private static let pieces = [
    "{{", "}}", "{{{", "}}}", "{{#past}}", "{{/past}}", "{{^city}}", "{{/city}}", "{{#sessions}}",
    "{{/sessions}}", "{{<b}}", "{{/b}}", "{{$a}}", "{{/a}}", "{{>b}}", "{{>page}}", "{{>*card}}",
    "{{title}}", "{{{body}}}", "{{t.p}}", "{{t.q}}", "{{=| |=}}", "|={{ }}=|", "|title|", "{{!",
    " ",
    "  ", "\n", "\r\n", "\r", "\t", "é", "\u{FEFF}", "{{.}}", "{{<*card}}", "{{/*card}}", "=", "*",
    "",
  ]

  /// Of these every theme is without mistakes.
  private static let wholes = [
    "{{title}}", "{{#past}}\n  x{{/past}}\n", "  {{^city}}x{{/city}}\n", "{{{body}}}", "é\n",
    "\r\n",
    "{{#sessions}}\n{{date}} {{>large}} \n  {{/sessions}}", "{{t.q}}", "{{$a}}\n  x\n  {{/a}}\n",
    "  ", "{{! no }}\n", "{{=| |=}}|title||={{ }}=|", "  {{<large}}{{/large}}\n",
  ]

  @Test(
    "whatever stands in a theme, it is read, every place is in its file, and what has no mistake is printed",
    arguments: [1, 2, 3] as [UInt64])
  func read(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func text(_ pieces: [String]) -> String {
      (0..<Int.random(in: 0...8, using: &random)).reduce(into: "") { text, _ in
        text += pieces.randomElement(using: &random) ?? ""
      }
    }
    var printed = 0
    for round in 0..<400 {
      let pieces = round.isMultiple(of: 2) ? Self.pieces : Self.wholes
      let theme = Theme(
        files: ["page": text(pieces), "b": text(pieces), "small": text(pieces), "large": "!\n"],
        phrases: ["p": pieces == Self.wholes ? "" : text(pieces), "q": "{{title}}"])
      let (library, report) = theme.load()
      for problem in report.diagnostics {
        let range = problem.range ?? .start(of: "page")
        let length =
          theme.files[range.path]?.utf8.count ?? 20 + (theme.phrases["p"]?.utf8.count ?? 0)
        #expect(range.bytes.upperBound <= length, "\(problem) in \(theme)")
      }
      #expect(theme.load().report.diagnostics == report.diagnostics)
      guard !report.hasErrors else { continue }
      printed += 1
      var output: [UInt8] = []
      library.render("page", .record(RenderingTests.fields), into: &output)
    }
    #expect(printed >= 200)
  }
}
