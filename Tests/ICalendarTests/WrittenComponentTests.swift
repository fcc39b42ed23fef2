import ICalendar
import Testing

@Suite("components that are written once, for several feeds")
struct WrittenComponentTests {
  private static let event = Component(
    "VEVENT",
    [
      Property("UID", .text("a.2026-12-03@example.org")),
      Property("DTSTAMP", .moment(.utc(utc("2026-11-01T14:00")))),
      Property("SEQUENCE", .integer(3)),
      Property("DTSTART", .moment(.utc(utc("2026-12-03T14:00")))),
      Property("SUMMARY", .text(String(repeating: "é, ", count: 60))),
    ],
    components: [
      Component(
        "VALARM",
        [
          Property("ACTION", .text("AUDIO")),
          Property("TRIGGER", .duration(CalendarDuration(seconds: 900, isNegative: true))),
        ])
    ])

  @Test("a calendar around written components is the calendar that holds them", arguments: [7])
  func around(seed: UInt64) throws {
    var random = RandomComponent(seed: seed)
    for _ in 0..<100 {
      var calendar = random.calendar()
      let zones = calendar.components.filter { $0.name == "VTIMEZONE" }
      let others = calendar.components.filter { $0.name != "VTIMEZONE" }
      calendar.components = zones + others
      var outer = calendar
      outer.components = zones
      #expect(try outer.bytes(around: others.map { try WrittenComponent($0) }) == calendar.bytes())
    }
  }

  @Test(
    "what is left out is put in where it stood",
    arguments: [["UID"], ["DTSTAMP"], ["DTSTAMP", "SEQUENCE"], ["SUMMARY"], []] as [Set<String>])
  func complete(omitted: Set<String>) throws {
    let stamps = Self.event.properties.filter { omitted.contains($0.name) }
    var written = try WrittenComponent(Self.event, omitting: omitted)
    var expected: [UInt8] = []
    try Self.event.write(to: &expected, omitting: omitted)
    #expect(written.bytes == expected)
    try written.complete(with: stamps)
    #expect(try written.bytes == Self.event.bytes())
  }

  @Test("a property that cannot be written changes nothing")
  func refused() throws {
    var written = try WrittenComponent(Self.event, omitting: ["SEQUENCE"])
    let before = written.bytes
    #expect(throws: WritingError.self) {
      try written.complete(with: [Property("SEQUENCE", .text("3"))])
    }
    #expect(written.bytes == before)
  }

  @Test("a calendar with nothing in it is still none")
  func empty() throws {
    let calendar = Component(
      "VCALENDAR",
      [Property("VERSION", .text("2.0")), Property("PRODID", .text("-//A//B//EN"))])
    #expect(throws: WritingError.self) { try calendar.bytes(around: []) }
    let event = try WrittenComponent(Self.event)
    #expect(
      try Component.read(calendar.bytes(around: [event])).components.first?.components
        == [Self.event])
  }
}
