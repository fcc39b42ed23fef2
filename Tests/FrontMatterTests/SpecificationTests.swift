import FrontMatter
import Source
import Testing

/// What YAML 1.2.2 says where other readers say something else, so that no oracle can judge it.
@Suite("the letter of YAML 1.2.2")
struct SpecificationTests {
  @Test(
    "texts and their events",
    arguments: [
      // §5.4: no line ends, but ordinary text.
      ("a: b\u{85}c\n", ["+MAP", "=VAL :a", "=VAL :b\u{85}c", "-MAP"]),
      ("|\n a\u{2028} b\n", ["=VAL |a\u{2028} b\\n"]),
      ("'a\u{2029}'\n", ["=VAL 'a\u{2029}"]),
      // §6.2: tabs separate like spaces.
      ("a:\tb\t\n", ["+MAP", "=VAL :a", "=VAL :b", "-MAP"]),
      ("-\t'a'\t# b\n", ["+SEQ", "=VAL 'a", "-SEQ"]),
      ("a: |\t\n b\n", ["+MAP", "=VAL :a", "=VAL |b\\n", "-MAP"]),
      ("[\ta\t,\tb\t]\n", ["+SEQ", "=VAL :a", "=VAL :b", "-SEQ"]),
      // §7.3.3: signs that begin a plain text where another sign follows, tabs inside it, and a
      // `:` before a sign that separates.
      ("[?a, :b, -c]\n", ["+SEQ", "=VAL :?a", "=VAL ::b", "=VAL :-c", "-SEQ"]),
      ("a\tb\n", ["=VAL :a\\tb"]),
      ("{a:,b: c}\n", ["+MAP", "=VAL :a", "=VAL :", "=VAL :b", "=VAL :c", "-MAP"]),
      ("[a:]\n", ["+SEQ", "+MAP", "=VAL :a", "=VAL :", "-MAP", "-SEQ"]),
      // §7.4.2: a name between braces may take several lines.
      ("{\"a\n b\": c}\n", ["+MAP", "=VAL \"a b", "=VAL :c", "-MAP"]),
      // §8.1.1.1: blank lines before a text may be narrower than it.
      ("|\n \n   a\n", ["=VAL |\\na\\n"]),
      // §9.2: the document may end more than once.
      ("a\n...\n...\n", ["=VAL :a"]),
      // The end of the text ends its last line: cases JEF9/02 and L24T/01 of the test suite.
      ("|+\n a\n ", ["=VAL |a\\n\\n"]),
      ("|\n a", ["=VAL |a\\n"]),
    ])
  func events(_ text: String, _ events: [String]) {
    let (node, report) = parse(text)
    #expect(report.diagnostics.map(\.message.english) == [])
    #expect(node?.events.map { Array($0.utf8) } == events.map { Array($0.utf8) })
  }

  @Test(
    "the extension, only on one line of a block mapping",
    arguments: [
      ("Café avec un policier : bilan 2026", true), ("à suivre :", true), ("@ville", true),
      ("`x`", true), ("% de présence", true), ("a: b: c", true), ("a:", false),
      ("a : b\n  c", false), ("@a\n  b", false), ("\n  - a : @b", true), ("\n  - @b", false),
      ("[a: b: c]", false), ("{a: @b}", false),
    ])
  func extended(_ value: String, _ isRead: Bool) {
    #expect((parse("title: \(value)\n").node != nil) == isRead)
  }
}
