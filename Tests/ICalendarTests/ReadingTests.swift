import Foundation
import ICalendar
import Testing
import TestSupport

@Suite("reading feeds that are not as they should be")
struct ReadingTests {
  /// The lines inside an event; the first is line 2.
  private func read(_ lines: String...) -> FeedReading {
    let feed = ["BEGIN:VEVENT"] + lines + ["END:VEVENT", ""]
    return Component.read(Array(feed.joined(separator: "\r\n").utf8))
  }

  static let cases: [(String, Int, Int, ReadingError.Problem)] = [
    ("", 2, 1, .emptyLine),
    ("SUMMARY", 2, 8, .noColon),
    (":x", 2, 1, .noName),
    ("SUMMARY;:x", 2, 9, .noName),
    ("SUMMARY;LANGUAGE:x", 2, 17, .parameterWithoutValue("LANGUAGE")),
    ("SUMMARY;LANGUAGE=\"fr:x", 2, 18, .openQuote),
    ("SUMMARY;LANGUAGE=f\"r\":x", 2, 19, .quoteInValue),
    ("SUMMARY;LANGUAGE=\"fr\"x:x", 2, 22, .noColon),
    ("SUMMARY;LANGUAGE=fr;language=en:x", 2, 21, .repeatedParameter("LANGUAGE")),
    ("SUMMARY:a\u{1}", 2, 10, .controlCharacter(1)),
    ("SUMMARY:abc\r\n d\u{7F}e", 3, 3, .controlCharacter(0x7F)),
    ("SUMMARY:a\rb", 2, 10, .controlCharacter(13)),
    ("SUMMARY:a\nX-A:b", 2, 1, .bareLineEnd),
    ("END:VALARM", 2, 1, .unmatchedEnd("VALARM", open: "VEVENT")),
    ("BEGIN:VALARM", 4, 1, .unmatchedEnd("VEVENT", open: "VALARM")),
    ("BEGIN:VALARM\r\nEND:VALARM\r\nX-A:b", 4, 1, .propertyAfterComponent("X-A")),
    ("BEGIN:", 2, 7, .noName),
    ("SUMMARY:a;b", 2, 9, value("SUMMARY", "TEXT", "a;b")),
    ("SUMMARY:a\\x", 2, 9, value("SUMMARY", "TEXT", "a\\x")),
    ("SUM\r\n MARY:a,b", 3, 7, value("SUMMARY", "TEXT", "a,b")),
    ("SEQUENCE:one", 2, 10, value("SEQUENCE", "INTEGER", "one")),
    ("GEO:45.1,-73.1", 2, 5, value("GEO", "FLOAT", "45.1,-73.1")),
    ("GEO:91;0", 2, 5, value("GEO", "FLOAT", "91;0")),
    ("DTSTAMP:20261101T140000", 2, 9, value("DTSTAMP", "DATE-TIME", "20261101T140000")),
    ("DTSTART:20270230T090000", 2, 9, value("DTSTART", "DATE-TIME", "20270230T090000")),
    (
      "DTSTART;TZID=A:20270101T090000Z", 2, 16, value("DTSTART", "DATE-TIME", "20270101T090000Z")
    ),
    (
      "DTSTART;VALUE=DURATION:P1D", 2, 24,
      .value(property: "DTSTART", .type(allowed: ["DATE-TIME", "DATE"]))
    ),
    ("DURATION:P1H", 2, 10, value("DURATION", "DURATION", "P1H")),
    ("DURATION:P1DT", 2, 10, value("DURATION", "DURATION", "P1DT")),
    ("DURATION:P1W2D", 2, 10, value("DURATION", "DURATION", "P1W2D")),
    ("URL:no address", 2, 5, value("URL", "URI", "no address")),
    (
      "RRULE:FREQ=OFTEN", 2, 7,
      .value(
        property: "RRULE",
        .recurrence(
          .value(
            part: "FREQ", value: "OFTEN",
            allowed: "SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY")))
    ),
  ]

  private static func value(
    _ property: String, _ type: String, _ text: String
  ) -> ReadingError.Problem {
    .value(property: property, .malformed(type: type, text: text))
  }

  @Test("a problem has its place, and the rest is read", arguments: cases)
  func problem(line: String, number: Int, column: Int, problem: ReadingError.Problem) {
    let reading = read(line, "X-LAST:seen")
    #expect(reading.errors.first?.problem == problem)
    #expect(reading.errors.first?.line == number)
    #expect(reading.errors.first?.column == column)
    let text = String(describing: reading.components)
    #expect(text.contains("seen") || problem == .unmatchedEnd("VEVENT", open: "VALARM"))
  }

  @Test("what is wrong with a feed as a whole")
  func whole() {
    #expect(Component.read([0xEF, 0xBB, 0xBF]).errors.map(\.problem) == [.byteOrderMark])
    #expect(
      Component.read(Array("X-A:b\r\n".utf8)).errors.map(\.problem) == [.outsideComponent("X-A")])
    let open = Component.read(Array("BEGIN:VEVENT\r\nX-A:b\r\n".utf8))
    #expect(open.errors.map(\.problem) == [.openComponent("VEVENT")])
    #expect(open.components.first?["X-A"]?.value == .text("b"))
    let latin = Component.read(
      Array("BEGIN:VEVENT\r\nX-A:".utf8) + [0xE9] + Array("\r\nEND:VEVENT\r\n".utf8))
    #expect(latin.errors.map(\.problem) == [.notUTF8])
    #expect(latin.errors.first?.line == 2)
    #expect(
      Component.read([0x41, 0x42], sizeLimit: 1).errors.map(\.problem) == [.tooLarge(limit: 1)])
    let many = Component.read(Array(repeating: UInt8(ascii: "\n"), count: 9000))
    #expect(many.errors.count == 1000)
    #expect(many.errors.last?.problem == .tooManyProblems(limit: 1000))
  }

  @Test("unknown names and types are kept as they stand")
  func unknown() {
    let reading = read(
      "NOVELTY;VALUE=URI:a b", "X-A;VALUE=FLOAT:1.5", "ATTACH;VALUE=BINARY;ENCODING=BASE64:AA==",
      "STYLED-DESCRIPTION:a", "X-B:a;b", "dtstamp:20261101T140060Z")
    #expect(reading.errors == [])
    #expect(
      reading.components.first?.properties == [
        Property("NOVELTY", .raw("a b"), [Parameter("VALUE", "URI")]),
        Property("X-A", .raw("1.5"), [Parameter("VALUE", "FLOAT")]),
        Property(
          "ATTACH", .raw("AA=="), [Parameter("VALUE", "BINARY"), Parameter("ENCODING", "BASE64")]),
        Property("STYLED-DESCRIPTION", .text("a")), Property("X-B", .raw("a;b")),
        Property("DTSTAMP", .moment(.utc(Instant(secondsSince1970: 1_793_541_659)))),
      ])
  }

  @Test("nesting is bounded, and what lies deeper is skipped")
  func nesting() {
    let depth = 100_000
    let feed =
      String(repeating: "BEGIN:X-A\r\n", count: depth)
      + String(repeating: "END:X-A\r\n", count: depth)
    let reading = Component.read(Array(feed.utf8))
    #expect(reading.errors.map(\.problem) == [.nesting(limit: Component.depthLimit)])
    #expect(reading.components.count == 1)
  }

  @Test("broken feeds never stop the reader, and what it gives can be read again", arguments: [6])
  func mutations(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let tokens =
      ["\r\n", "\r\n ", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", ";", "\"", "\\", "=", "\u{0}", "é"]
      .map { Array($0.utf8) } + [[0xFF], [0xC3], [0x0D], [0x0A], [0x20]]
    for _ in 0..<1500 {
      var feed = ReferenceFeed.bytes
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let place = Int.random(in: 0..<feed.count, using: &generator)
        let token = tokens.randomElement(using: &generator) ?? []
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: feed[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: feed.insert(contentsOf: token, at: place)
        case 2: feed.removeSubrange(place..<min(place + 5, feed.count))
        default: feed.removeLast(min(feed.count - 1, Int.random(in: 0..<40, using: &generator)))
        }
      }
      let reading = Component.read(feed)
      for component in reading.components {
        guard let bytes = try? component.bytes() else { continue }
        #expect(Component.read(bytes).components == [component])
      }
    }
  }

  @Test("random bytes never stop the reader", arguments: [7])
  func noise(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let noise = (0..<300).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(!Component.read(noise).errors.isEmpty)
    }
  }

  @Test(
    "time grows with the size, not with its square",
    arguments: ["x", "\r\n x", ",", ";A=b", "\\n", "\r\nX-A:b", "\r\nBEGIN:X-A"])
  func linear(piece: String) {
    func seconds(_ count: Int) -> Double {
      let feed = Array(("BEGIN:X-A\r\nCATEGORIES:" + String(repeating: piece, count: count)).utf8)
      let clock = ContinuousClock()
      let times = (0..<3).map { _ in clock.measure { _ = Component.read(feed) } / .seconds(1) }
      return times.min() ?? 0
    }
    // Sixteen times the size: 16 times as long, and not 256. The slack is for a busy machine.
    #expect(seconds(80_000) < 100 * seconds(5000) + 0.5)
  }
}
