import Foundation
import ICalendar
import Testing
import TestSupport

@Suite("content lines")
struct LineTests {
  /// A component with one free text, which is all that a test of lines needs.
  private func line(_ text: String) throws -> [UInt8] {
    try Component("X-TEST", [Property("X-T", .text(text))]).bytes()
  }

  private func read(_ feed: [UInt8]) -> Value? {
    let reading = Component.read(feed)
    return reading.errors.isEmpty ? reading.components.first?["X-T"]?.value : nil
  }

  /// What every published line must be: RFC 5545 §3.1.
  static func check(_ feed: [UInt8]) {
    let text = String(decoding: feed, as: UTF8.self)
    #expect(text.hasSuffix("\r\n"))
    var isInEscape = false
    for line in feed.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      #expect(line.last == 0x0D)
      let line = line.dropLast()
      #expect((1...75).contains(line.count))
      #expect(line != [0x20], "a continuation without content")
      #expect(String(validating: line, as: UTF8.self) != nil, "divides a character")
      #expect(!line.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F })
      if line.first == 0x20 { #expect(!isInEscape, "divides an escape") }
      isInEscape = !line.reversed().prefix { $0 == 0x5C }.count.isMultiple(of: 2)
    }
    #expect(!text.hasPrefix("\u{FEFF}"))
  }

  @Test(
    "the text comes back, whatever its length and whatever stands where the line is folded",
    arguments: [
      "a", "é", "😀", "\\", ",", "\n", "👩‍👩‍👧‍👦", "🇨🇦", "x\u{20DD}", "\u{A0}", " ", "\\\\,", "漢",
    ])
  func folding(piece: String) throws {
    for prefix in 60...80 {
      let text = String(repeating: "a", count: prefix) + String(repeating: piece, count: 40)
      let feed = try line(text)
      Self.check(feed)
      #expect(read(feed) == .text(text))
    }
  }

  @Test(
    "octets of the line and of its physical lines",
    arguments: [(71, [75]), (72, [75, 2]), (145, [75, 75])])
  func lengths(count: Int, expected: [Int]) throws {
    // `X-T:` takes four, and each continuation one for its space.
    let lines = try line(String(repeating: "a", count: count)).split(separator: 0x0A)
    #expect(lines.dropFirst().dropLast().map { $0.count - 1 } == expected)
  }

  @Test("a cluster of characters stays whole where a line can hold it")
  func clusters() throws {
    let family = "👩‍👩‍👧‍👦"  // 25 octets
    let text = String(repeating: "a", count: 60) + family + family + family + family
    let lines = String(decoding: try line(text), as: UTF8.self).split(separator: "\r\n ")
    #expect(lines.map { $0.count { $0 == Character(family) } } == [0, 2, 2])
    // Also where the line ends with it.
    let circled = try line(String(repeating: "a", count: 70) + "x\u{20DD}")
    #expect(String(decoding: circled, as: UTF8.self).contains("a\r\n x\u{20DD}\r\n"))
    // One that is longer than a line is divided between characters.
    LineTests.check(try line("e" + String(repeating: "\u{20DD}", count: 100)))
  }

  @Test(
    "escapes in a text",
    arguments: [
      (#"a\b"#, #"a\\b"#), ("a;b", #"a\;b"#), ("a,b", #"a\,b"#), ("a\nb", #"a\nb"#),
      ("a\r\nb", #"a\nb"#), ("a\rb", #"a\nb"#), ("a\u{2028}b\u{2029}c\u{85}d", #"a\nb\nc\nd"#),
      (#"a:b"c/d"#, #"a:b"c/d"#), (#"\n"#, #"\\n"#), ("e\u{301}", "é"), ("\r\n\r\n", #"\n\n"#),
      ("ﬁn", "ﬁn"), ("a\tb", "a\tb"),
    ])
  func escapes(text: String, expected: String) throws {
    let written = try line(text)
    // The octets, for to Swift the two forms of `é` are equal.
    #expect(Array(String(decoding: written, as: UTF8.self).utf8).count == written.count)
    #expect(Array(written.dropFirst(14 + 4).dropLast(14)) == Array(expected.utf8))
  }

  @Test(
    "characters that are refused",
    arguments: [
      ("a\u{0}", ValueError.controlCharacter("\u{0}")), ("\u{7F}", .controlCharacter("\u{7F}")),
      ("é\u{1B}[0m", .controlCharacter("\u{1B}")), ("\u{80}", .controlCharacter("\u{80}")),
      ("a\u{202E}b", .directionalControl("\u{202E}")),
      ("\u{2066}", .directionalControl("\u{2066}")),
    ])
  func refused(text: String, error: ValueError) throws {
    let thrown = #expect(throws: WritingError.self) { try line(text) }
    #expect(thrown?.problem == .value(error))
    #expect(thrown?.property == "X-T")
    let found = try #require(TextCharacters.firstRefused(in: text))
    #expect(text.unicodeScalars.contains(found.scalar))
    #expect(Array(text.utf8)[found.utf8Offset...].starts(with: String(found.scalar).utf8))
  }

  @Test("random texts come back as they were", arguments: [2])
  func randomTexts(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let text = RandomText.make(&generator)
      let feed = try line(text)
      Self.check(feed)
      guard case .text(let back)? = read(feed) else {
        Issue.record("no text: \(text)")
        continue
      }
      #expect(Array(back.utf8) == Array(text.utf8))
    }
  }

  @Test("parameters are quoted and escaped as RFC 6868 says")
  func parameters() throws {
    let property = Property(
      "X-T", .text("v"),
      [
        Parameter("X-A", "plain", "a:b", "c;d", "e,f"), Parameter("X-B", "a\"b\nc^d^n"),
        Parameter("DIR", "https://example.org/"), .language("fr-CA"), Parameter("X-C", ""),
      ])
    let component = Component("X-TEST", [property])
    let feed = try component.bytes()
    let text = String(decoding: feed, as: UTF8.self).replacing("\r\n ", with: "")
    let expected =
      #"X-T;X-A=plain,"a:b","c;d","e,f";X-B=a^'b^nc^^d^^n;DIR="https://example.org/""#
      + ";LANGUAGE=fr-CA;X-C=:v"
    #expect(text.split(separator: "\r\n")[1] == expected)
    #expect(Component.read(feed).components == [component])
  }
}
