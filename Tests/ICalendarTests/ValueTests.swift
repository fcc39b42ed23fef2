import ICalendar
import Testing

@Suite("values")
struct ValueTests {
  @Test(
    "durations, as read and as written",
    arguments: [
      ("P7W", "P7W"), ("P15DT5H0M20S", "P15DT5H0M20S"), ("-PT15M", "-PT15M"), ("+P1D", "P1D"),
      ("PT12H", "PT12H"), ("PT24H", "PT24H"), ("P7D", "P1W"), ("PT3630S", "PT1H0M30S"),
      ("PT0S", "P0D"), ("-P0D", "P0D"), ("P1DT0H0M30S", "P1DT30S"),
    ])
  func durations(text: String, written: String) throws {
    let duration = try #require(CalendarDuration(text))
    #expect(duration.text == written)
    #expect(CalendarDuration(written) == duration)
  }

  @Test(
    "what is no duration",
    arguments: [
      "", "P", "PT", "1D", "P1H", "PT1D", "P1W1D", "PT1S1M", "P1DT", "PT1H1H", "P-1D", "P1.5D",
      "PT99999999999999999999S", "P1DTT1H", "pt1h",
    ])
  func noDuration(text: String) {
    #expect(CalendarDuration(text) == nil)
  }

  @Test("positions are exact to the millionth of a degree")
  func positions() throws {
    let position = try #require(GeographicPosition(latitude: 45.67, longitude: -0.000001))
    #expect(position.latitudeMicrodegrees == 45_670_000)
    let event = Component("X-A", [Property("X-B", .position(position))])
    // A free property has no such type.
    #expect(throws: WritingError.self) { try event.bytes() }
    #expect(GeographicPosition(latitude: 90.1, longitude: 0) == nil)
    #expect(GeographicPosition(latitude: .nan, longitude: 0) == nil)
  }

  @Test(
    "properties of every component, by name and value",
    arguments: [
      ("VEVENT", "GEO:45.67;-73.880001", "GEO:45.670000;-73.880001"),
      ("VTODO", "STATUS:NEEDS-ACTION", "STATUS:NEEDS-ACTION"),
      ("VTODO", "DUE;VALUE=DATE:20270106", "DUE;VALUE=DATE:20270106"),
      ("VFREEBUSY", "FREEBUSY:20270106T090000Z/PT1H", "FREEBUSY:20270106T090000Z/PT1H"),
      ("STANDARD", "TZOFFSETTO:+053020", "TZOFFSETTO:+053020"),
      (
        "VALARM", "TRIGGER;VALUE=DATE-TIME:20270106T090000Z",
        "TRIGGER;VALUE=DATE-TIME:20270106T090000Z"
      ),
      (
        "VCALENDAR", "SOURCE;VALUE=URI:https://example.org/",
        "SOURCE;VALUE=URI:https://example.org/"
      ),
      (
        "VEVENT", "DTSTART;VALUE=date-time;TZID=A:20270106T090000", "DTSTART;TZID=A:20270106T090000"
      ),
      ("VEVENT", "CATEGORIES:a\\,b,c", "CATEGORIES:a\\,b,c"),
      ("VEVENT", "RRULE:BYDAY=1WE;FREQ=MONTHLY", "RRULE:FREQ=MONTHLY;BYDAY=1WE"),
      ("VEVENT", "X-A;VALUE=DATE:20270106", "X-A;VALUE=DATE:20270106"),
    ])
  func properties(component: String, line: String, written: String) throws {
    let feed = "BEGIN:\(component)\r\n\(line)\r\nEND:\(component)\r\n"
    let reading = Component.read(Array(feed.utf8))
    #expect(reading.errors == [])
    let property = try #require(reading.components.first?.properties.first)
    #expect(try Self.written(property, in: component) == written)
  }

  /// The line of a property, in a component made complete around it.
  private static func written(_ property: Property, in name: String) throws -> String {
    let stamp = Value.moment(.utc(utc("2026-11-01T14:00")))
    let local = Value.moment(.floating(utc("2026-11-01T14:00").utc))
    let needed: [String: [(String, Value)]] = [
      "VEVENT": [("UID", .text("a")), ("DTSTAMP", stamp), ("DTSTART", local)],
      "VTODO": [("UID", .text("a")), ("DTSTAMP", stamp)],
      "VFREEBUSY": [("UID", .text("a")), ("DTSTAMP", stamp)],
      "STANDARD": [
        ("DTSTART", local), ("TZOFFSETFROM", .utcOffset(0)), ("TZOFFSETTO", .utcOffset(0)),
      ],
      "VALARM": [("ACTION", .text("AUDIO")), ("TRIGGER", .duration(CalendarDuration()))],
      "VCALENDAR": [("VERSION", .text("2.0")), ("PRODID", .text("a"))],
    ]
    let others = (needed[name] ?? []).filter { $0.0 != property.name }.map { Property($0.0, $0.1) }
    let inner = name == "VCALENDAR" ? [Component("X-A")] : []
    let bytes = try Component(name, others + [property], components: inner).bytes()
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    return String(lines[1 + others.count])
  }
}
