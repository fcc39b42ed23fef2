import Source
import Testing

@Suite("texts made safe for HTML")
struct HTMLEscapingTests {
  @Test(
    "escaping, at the ends and in the middle of a text",
    arguments: [
      ("", ""), ("plain é 👮", "plain é 👮"), ("<", "&lt;"), ("a'b\"c", "a&#39;b&quot;c"),
      ("<a> & b>", "&lt;a&gt; &amp; b&gt;"), ("&amp;", "&amp;amp;"), ("é<é", "é&lt;é"),
    ])
  func escaping(text: String, expected: String) {
    #expect(text.escapedForHTML == expected)
    var output = Array("<".utf8)
    output.appendEscapedForHTML(text)
    #expect(String(decoding: output, as: UTF8.self) == "<" + expected)
  }
}
