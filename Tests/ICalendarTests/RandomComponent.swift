import ICalendar
import TestSupport

/// Calendars at random that are valid, with every type of value.
struct RandomComponent {
  private var generator: SeededGenerator
  private static let zones = ["America/Toronto", "Europe/Paris", "X-A;B:C"]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A calendar with its zones and some events.
  mutating func calendar() -> Component {
    let zones = Self.zones.map { name in
      Component(
        "VTIMEZONE", [Property("TZID", .text(name))], components: [observance("STANDARD")])
    }
    let events = (0..<Int.random(in: 1...4, using: &generator)).map { event($0) }
    return Component(
      "VCALENDAR",
      [
        Property("VERSION", .text("2.0")), Property("PRODID", text(), language()),
        Property("REFRESH-INTERVAL", .duration(duration())),
        Property("SOURCE", .uri(uri())), Property("X-FREE", text()),
      ], components: zones + events)
  }

  private mutating func observance(_ name: String) -> Component {
    Component(
      name,
      [
        Property("DTSTART", .moment(.floating(local()))),
        Property("TZOFFSETFROM", .utcOffset(Int.random(in: -86_399...86_399, using: &generator))),
        Property("TZOFFSETTO", .utcOffset(Int.random(in: -86_399...86_399, using: &generator))),
      ])
  }

  private mutating func event(_ number: Int) -> Component {
    let start = Moment.zoned(local(), timeZone: Self.zones[number % 3])
    var properties = [
      Property("UID", .text("\(number)-\(RandomText.word(&generator))")),
      Property("DTSTAMP", .moment(.utc(instant()))), Property("DTSTART", .moment(start)),
      Property("DURATION", .duration(CalendarDuration(days: 1, seconds: 1))),
    ]
    let optional: [Property] = [
      Property("SUMMARY", text(), language()), Property("DESCRIPTION", text(), parameters()),
      Property("CATEGORIES", .texts([RandomText.make(&generator), RandomText.make(&generator)])),
      Property("SEQUENCE", .integer(Int.random(in: 0...2_147_483_647, using: &generator))),
      Property("GEO", position()), Property("URL", .uri(uri())),
      Property("ATTENDEE", .calendarAddress("mailto:a@example.org"), parameters()),
      Property("EXDATE", .moments([start, start])),
      Property("RDATE", .moments([.date(local().date), .date(local().date)])),
      Property("RDATE", .periods([period(), period()])),
      Property("REQUEST-STATUS", .structuredText(["2.0", RandomText.make(&generator)])),
      Property("RRULE", .recurrence(rule())), Property("X-RAW", .raw("a;b,\\x\t" + uri())),
      Property("X-DAY", .moment(.date(local().date))), Property("X-YES", .boolean(true)),
      Property("X-AT", .moment(start), parameters()), Property("X-LINK", .uri(uri())),
      Property("X-FOR", .duration(duration())), Property("X-RULE", .recurrence(rule())),
    ].shuffled(using: &generator)
    properties += optional.prefix(Int.random(in: 0...optional.count, using: &generator))
    let alarm = Component(
      "VALARM",
      [Property("ACTION", .text("AUDIO")), Property("TRIGGER", .duration(duration()))])
    return Component(
      "VEVENT", properties, components: Bool.random(using: &generator) ? [alarm] : [])
  }

  private mutating func local() -> LocalDateTime {
    // Years 1 to 9999, now and then their ends.
    let range = -62_135_596_800...253_402_300_799
    return LocalDateTime(secondNumber: Int.random(in: range, using: &generator))
  }

  private mutating func instant() -> Instant {
    Instant(secondsSince1970: local().secondNumber)
  }

  private mutating func duration() -> CalendarDuration {
    CalendarDuration(
      days: Int.random(in: 0...30, using: &generator),
      seconds: [0, 1, 60, 3600, 3601, 86_400, 90_061].randomElement(using: &generator) ?? 0,
      isNegative: Bool.random(using: &generator))
  }

  private mutating func period() -> Period {
    let start = Int.random(in: 0...4_000_000_000, using: &generator)
    let moment = Moment.utc(Instant(secondsSince1970: start))
    return Bool.random(using: &generator)
      ? Period(start: moment, end: .duration(CalendarDuration(seconds: 90)))
      : Period(start: moment, end: .moment(.utc(Instant(secondsSince1970: start + 90))))
  }

  private mutating func rule() -> RecurrenceRule {
    var rule = RandomRule(&generator).rule
    rule.until = nil
    return rule
  }

  private mutating func position() -> Value {
    let latitude = Double.random(in: -90...90, using: &generator)
    let longitude = Double.random(in: -180...180, using: &generator)
    return GeographicPosition(latitude: latitude, longitude: longitude).map(Value.position)
      ?? .text("")
  }

  private mutating func text() -> Value {
    .text(RandomText.make(&generator))
  }

  private mutating func uri() -> String {
    "https://example.org/\(RandomText.word(&generator))?a=b%20c&d=(1,2);e#f"
  }

  private func language() -> [Parameter] { [.language("fr-CA")] }

  private mutating func parameters() -> [Parameter] {
    [Parameter("X-A", RandomText.make(&generator), "plain"), Parameter("ALTREP", uri())]
  }
}
