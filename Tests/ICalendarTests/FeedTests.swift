import ICalendar
import Testing

@Suite("feeds")
struct FeedTests {
  private func text(_ feed: [UInt8]) -> String {
    String(decoding: feed, as: UTF8.self)
  }

  @Test("the reference feed is read without an error, is valid, and is written as it was")
  func reference() throws {
    let reading = Component.read(ReferenceFeed.bytes)
    #expect(reading.errors == [])
    let calendar = try #require(reading.components.first)
    #expect(reading.components.count == 1)
    try calendar.validate()
    let written = try calendar.bytes()
    LineTests.check(written)
    // Where lines are folded is nobody's business but the writer's.
    func unfolded(_ feed: [UInt8]) -> String { text(feed).replacing("\r\n ", with: "") }
    #expect(unfolded(written) == unfolded(ReferenceFeed.bytes))
    #expect(Component.read(written).components == [calendar])
  }

  @Test(
    "the VTIMEZONE of the reference feed is the one that is generated",
    .enabled(if: InstalledZones.folder != nil, "needs tzdata"))
  func timeZone() throws {
    let calendar = try #require(Component.read(ReferenceFeed.bytes).components.first)
    let zone = try InstalledZones.zone("America/Toronto")
    let component = zone.timeZoneComponent(
      covering: utc("2027-01-13T15:00")...utc("2027-02-03T15:30"))
    #expect(calendar.components.first == component)
  }

  @Test("values have the types that the table gives them")
  func types() throws {
    let calendar = try #require(Component.read(ReferenceFeed.bytes).components.first)
    let event = try #require(calendar.components.dropFirst().first)
    #expect(event["SEQUENCE"]?.value == .integer(1))
    #expect(event["DTSTAMP"]?.value == .moment(.utc(utc("2026-11-01T14:00"))))
    let start = Moment.zoned(utc("2027-01-13T10:00").utc, timeZone: "America/Toronto")
    #expect(event["DTSTART"] == Property("DTSTART", .moment(start)))
    #expect(
      event["GEO"]?.value
        == GeographicPosition(latitude: 43.653226, longitude: -79.383184).map(Value.position))
    #expect(calendar["X-PUBLISHED-TTL"]?.value == .duration(CalendarDuration(seconds: 43_200)))
    #expect(
      event["LOCATION"]
        == Property(
          "LOCATION", .text("Café Côté Cour, 12, rue de l’Église, Toronto (Ontario) M5V 2T6"),
          [.language("fr-CA")]))
  }

  @Test("an event without its stamps has the same bytes whenever it was published")
  func omitting() throws {
    let calendar = try #require(Component.read(ReferenceFeed.bytes).components.first)
    let event = try #require(calendar.components.dropFirst().first)
    var bytes = Array("before".utf8)
    try event.write(to: &bytes, omitting: ["DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "CREATED"])
    #expect(
      text(bytes).hasPrefix("beforeBEGIN:VEVENT\r\nUID:toronto.2027-01-06@example.org\r\nDTSTART;"))
    var later = event
    later.properties = event.properties.map {
      $0.name == "SEQUENCE" ? Property("SEQUENCE", .integer(9)) : $0
    }
    var others = Array("before".utf8)
    try later.write(to: &others, omitting: ["DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "CREATED"])
    #expect(others == bytes)
  }

  @Test("the example of the README", .enabled(if: InstalledZones.folder != nil, "needs tzdata"))
  func readme() throws {
    let toronto = try InstalledZones.zone("America/Toronto")
    let start = try #require(LocalDateTime(iso: "2027-01-06T09:00"))
    let end = try #require(LocalDateTime(iso: "2027-01-06T11:00"))
    let now = Instant(secondsSince1970: 1_795_000_000)

    let event = Component(
      "VEVENT",
      [
        Property("UID", .text("toronto.2027-01-06@example.org")),
        Property("DTSTAMP", .moment(.utc(now))),
        Property("DTSTART", .moment(.zoned(start, timeZone: toronto.identifier))),
        Property("DTEND", .moment(.zoned(end, timeZone: toronto.identifier))),
        Property("SUMMARY", .text("Café, croissants & co."), [.language("fr-CA")]),
      ])
    guard case .unique(let first) = toronto.resolve(start) else { return }
    let zone = toronto.timeZoneComponent(covering: first...first)
    let calendar = Component(
      "VCALENDAR",
      [Property("VERSION", .text("2.0")), Property("PRODID", .text("-//Example//Feed//FR"))],
      components: [zone, event].compactMap(\.self))
    let feed = try calendar.bytes()

    #expect(text(feed).contains("SUMMARY;LANGUAGE=fr-CA:Café\\, croissants & co.\r\n"))
    #expect(text(feed).contains("DTSTART;TZID=America/Toronto:20270106T090000\r\n"))
    #expect(Component.read(feed).components == [calendar])
  }
}
