import Foundation
import Markdown
import Source
import Testing

/// The costliest body of a family that the gate lets through: a start, then as many units as fit.
struct WorstCase: Sendable, CustomTestStringConvertible {
  let start: String
  let unit: String
  /// How many units; the size of a body limits them too.
  let count: Int

  init(_ unit: String, after start: String = "", _ count: Int = .max) {
    self.start = start
    self.unit = unit
    self.count = count
  }

  var testDescription: String {
    "\(start.prefix(12))… \(unit)".replacing("\n", with: "\\n")
  }

  /// A body of at most 128 KB, in lines of at most 15 KB and paragraphs of at most 1,980 lines.
  var text: String {
    var text = start
    text.reserveCapacity(128 << 10)
    var (size, line, word, lines) = (start.utf8.count, 0, 0, 0)
    let length = unit.utf8.count
    let breaksWords = !unit.contains(" ") && !unit.contains("\n")
    for _ in 0..<min(count, 128 << 10) where size + length + 4 < 128 << 10 {
      text += unit
      size += length
      (line, word) = (line + length, word + length)
      if breaksWords, word > 1_900 {
        text += " "
        (size, word) = (size + 1, 0)
      }
      if unit.hasSuffix("\n") {
        (line, lines) = (0, lines + 1)
        if lines % 990 == 0 {
          text += "\n"
          size += 1
        }
      } else if line > 15_000 {
        text += "\n"
        (line, size) = (0, size + 1)
      }
    }
    return text
  }

  private static func row(_ cell: String, _ columns: Int = 60) -> String {
    String(repeating: cell, count: columns) + "|\n"
  }

  static let all: [WorstCase] = [
    // Emphasis and strikethrough.
    WorstCase("*a **a ", 5_000), WorstCase("a_*a**", 3_333), WorstCase("a**b c* ", 5_000),
    WorstCase("*a*b", 5_000), WorstCase("_a ", 10_000), WorstCase("*_*__ ", 2_500),
    WorstCase("b~ ", after: "~~a ", 1_999), WorstCase("~a ~~b ", 1_000),
    // Brackets, links, definitions, footnotes.
    WorstCase("[", 5_000), WorstCase("![", 5_000), WorstCase("[a](", 5_000),
    WorstCase("[a](<b", 5_000), WorstCase("[a](b \"c", 5_000), WorstCase("[a](b (c ", 5_000),
    WorstCase("[a](b) ", 5_000), WorstCase("*[a](b)* ", 5_000), WorstCase("[![a](b)](c) ", 2_500),
    WorstCase("[a]: b\n", 5_000), WorstCase("[a]", after: "[a]: b\n\n", 4_999),
    WorstCase("[a] ", after: "[a]: /b \"" + String(repeating: "c ", count: 400) + "\"\n\n", 1_200),
    WorstCase("[^a] ", after: "[^a]: b\n\n", 4_999), WorstCase("[^a] ", 5_000),
    // Code, HTML, entities.
    WorstCase("`a``b```c````d"), WorstCase("`"), WorstCase("<"), WorstCase("<a "),
    WorstCase("<a b=\""), WorstCase("<a b='c' "), WorstCase("<!A ", after: "a ", 500),
    WorstCase("<?", after: "a ", 500), WorstCase("<!--", after: "a ", 500),
    WorstCase("<![CDATA[", after: "a ", 500), WorstCase("<sup></sup>", after: "a "),
    WorstCase("<sup>", after: "a "), WorstCase("&amp;"), WorstCase("\\#"),
    // Containers.
    WorstCase(String(repeating: "> ", count: 32) + "a\n"), WorstCase("- a\n\n"),
    WorstCase(String(repeating: "- ", count: 31) + "a\n"), WorstCase("+ a\n > b\n"),
    WorstCase("a\n=\n"), WorstCase("## a\n"), WorstCase("a\n\n"), WorstCase("a  \n"),
    // Tables.
    WorstCase("a\n", after: row("|a") + row("|-"), 320),
    WorstCase("|a|b|\n", after: "|a|b|\n|-|-|\n"),
    WorstCase("|-|-|\n", after: "x\n", 290), WorstCase("|`a`|\n", after: "|a|\n|-|\n", 19_990),
    // Addresses.
    WorstCase("www.", 2_000), WorstCase("_www.", 2_000), WorstCase("(www.", 2_000),
    WorstCase("www.a_b.", 2_000), WorstCase("http://a)", 2_000),
    WorstCase("http://a))))))) ", 2_000),
    WorstCase("http://a&b;", 2_000), WorstCase("a@b.c\n"), WorstCase("@\n"), WorstCase("w"),
    // Typography.
    WorstCase("'"), WorstCase("\""), WorstCase("a'b "), WorstCase("« a » ! "), WorstCase("1 234 "),
  ]
}

/// One at a time: what they measure is the time of their own thread, and the memory of all.
@Suite(.serialized) struct GateTests {
  /// The promise is 0.2 s, of a release build: a debug build on a busy machine gets eight times that.
  #if DEBUG
    static let seconds = 1.6
  #else
    static let seconds = 0.2
  #endif

  @Test("no body behind the gate costs more than is promised", arguments: WorstCase.all)
  func cost(_ worst: WorstCase) throws {
    var options = Rendering.options
    options.typography = .frenchCanada
    let file = SourceFile(path: "a.md", text: worst.text)
    var report = Report()
    let before = Self.residentMemory()
    let start = Self.threadSeconds()
    let body = renderMarkdown(file, body: 0..<file.bytes.count, options: options, into: &report)
    let seconds = Self.threadSeconds() - start
    let memory = Self.residentMemory() - before
    #expect(body != nil, "\(report.diagnostics.first?.message.english ?? "")")
    #expect(seconds < Self.seconds)
    #expect(memory < 64 << 20)
  }

  @Test(
    "what brings cmark down stops at the gate",
    arguments: [
      // 16 KB that cmark fills up to eight million cells.
      String(repeating: "|a", count: 2_000) + "|\n" + String(repeating: "|-", count: 2_000) + "|\n"
        + String(repeating: "a\n", count: 4_000),
      String(repeating: "> ", count: 60_000) + "a", String(repeating: "- ", count: 60_000) + "a",
      String(repeating: "![[]()", count: 20_000), String(repeating: "a_*a**", count: 21_000),
      "x\n" + String(repeating: "|-|-|\n", count: 1_990), String(repeating: "<!A ", count: 30_000),
      "[a]: /b \"" + String(repeating: "c ", count: 8_000) + "\"\n\n"
        + String(repeating: "[a] ", count: 4_000),
    ])
  func refused(text: String) {
    let rendering = Rendering(text)
    #expect(rendering.body == nil)
    #expect(rendering.report.hasErrors)
  }

  @Test("all breaches are said at once, each sort once")
  func several() {
    let rendering = Rendering("a\0b\0\n\n" + String(repeating: "> ", count: 40) + "c\n")
    #expect(rendering.ids == ["markdown.nul", "markdown.nested-too-deeply"])
  }

  private static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The highest resident memory so far, in bytes: 0 where the system does not tell it.
  private static func residentMemory() -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return 0 }
    return (Int(line.filter(\.isNumber)) ?? 0) << 10
  }
}
