import ICalendar
import Testing

@Suite("what is not written")
struct WritingErrorTests {
  private static let stamp = Property("DTSTAMP", .moment(.utc(utc("2026-11-01T14:00"))))
  private static let uid = Property("UID", .text("a@example.org"))
  private static let version = Property("VERSION", .text("2.0"))
  private static let product = Property("PRODID", .text("-//A//B//EN"))

  private static func zoned(_ text: String, _ zone: String = "Z/A") -> Value {
    .moment(.zoned(utc(text).utc, timeZone: zone))
  }

  private static func event(_ properties: Property..., alarms: [Component] = []) -> Component {
    Component("VEVENT", [uid, stamp] + properties, components: alarms)
  }

  private static func calendar(_ components: Component...) -> Component {
    Component("VCALENDAR", [version, product], components: components)
  }

  private static let start = Property("DTSTART", zoned("2027-01-06T09:00"))
  private static let utcStart = Property("DTSTART", .moment(.utc(utc("2027-01-06T09:00"))))

  static let cases: [(Component, WritingError.Problem, String?)] = [
    (Component("VPARTY"), .unknownComponent, nil),
    (Component("X-A", components: [Component("VPARTY")]), .unknownComponent, nil),
    (calendar(Component("VALARM")), .misplacedComponent(parent: "VCALENDAR"), nil),
    (event(alarms: [event()]), .misplacedComponent(parent: "VEVENT"), nil),
    (Component("VCALENDAR", [version, product]), .noContent, nil),
    (Component("VTIMEZONE", [Property("TZID", .text("Z/A"))]), .noContent, nil),
    (event(Property("COLOUR", .text("red"))), .unknownProperty, "COLOUR"),
    (event(Property("X_A", .text("red"))), .unknownProperty, "X_A"),
    (event(Property("TZID", .text("Z/A"))), .misplacedProperty, "TZID"),
    (Component("VEVENT", [stamp]), .missingProperty, "UID"),
    (Component("VEVENT", [uid]), .missingProperty, "DTSTAMP"),
    (calendar(event()), .missingProperty, "DTSTART"),
    (event(start, start), .repeatedProperty, "DTSTART"),
    (
      Component("VCALENDAR", [version, Property("NAME", .text("a")), product]), .order, "VERSION"
    ),
    (
      event(
        start, Property("DTEND", zoned("2027-01-06T10:00")),
        Property("DURATION", .duration(CalendarDuration(seconds: 60)))),
      .excludedBy("DURATION"), "DTEND"
    ),
    (event(start, Property("DTEND", zoned("2027-01-06T09:00"))), .notAfter("DTSTART"), "DTEND"),
    (
      event(start, Property("DTEND", .moment(.date(utc("2027-01-07T00:00").utc.date)))),
      .formDiffers(from: "DTSTART"), "DTEND"
    ),
    (
      event(start, Property("EXDATE", .moments([.utc(utc("2027-01-06T14:00"))]))),
      .formDiffers(from: "DTSTART"), "EXDATE"
    ),
    (calendar(event(start)), .timeZone("Z/A"), "DTSTART"),
    (calendar(event(utcStart), event(utcStart)), .repeatedUID("a@example.org"), "UID"),
    (
      event(Property("SUMMARY", .text("a"), [.language("fr"), .language("en")])),
      .repeatedParameter("LANGUAGE"), "SUMMARY"
    ),
    (
      event(Property("URL", .uri("a:b"), [Parameter("VALUE", "URI")])),
      .repeatedParameter("VALUE"), "URL"
    ),
    (
      event(Property("SUMMARY", .text("a"), [.language("fr_CA")])),
      .parameter("LANGUAGE", .malformed(type: "LANGUAGE", text: "fr_CA")), "SUMMARY"
    ),
    (event(Property("SEQUENCE", .text("1"))), .value(.type(allowed: ["INTEGER"])), "SEQUENCE"),
    (
      event(Property("SEQUENCE", .integer(1_795_000_000_000))),
      .value(.outOfRange(1_795_000_000_000, allowed: 0...2_147_483_647)), "SEQUENCE"
    ),
    (
      event(Property("STATUS", .text("CANCELED"))),
      .value(.notAllowed("CANCELED", allowed: ["TENTATIVE", "CONFIRMED", "CANCELLED"])), "STATUS"
    ),
    (
      event(Property("URL", .uri("https://example.org/é"))),
      .value(.malformed(type: "URI", text: "https://example.org/é")), "URL"
    ),
    (
      event(Property("URL", .uri("https://example.org/a b"))),
      .value(.malformed(type: "URI", text: "https://example.org/a b")), "URL"
    ),
    (event(Property("CATEGORIES", .texts([]))), .value(.empty), "CATEGORIES"),
    (event(Property("X-A", .raw("a\r\nb"))), .value(.controlCharacter("\r")), "X-A"),
    (event(Property("SUMMARY", .raw("a"))), .value(.type(allowed: ["TEXT"])), "SUMMARY"),
    (
      event(start, Property("RRULE", .recurrence(until("20270101")))),
      .value(.recurrence(.untilForm(expected: .utc))), "RRULE"
    ),
    (
      event(
        alarms: [
          Component(
            "VALARM",
            [
              Property("ACTION", .text("DISPLAY")),
              Property("TRIGGER", .duration(CalendarDuration(seconds: 900, isNegative: true))),
            ])
        ]), .missingProperty, "DESCRIPTION"
    ),
  ]

  private static func until(_ day: String) -> RecurrenceRule {
    var rule = RecurrenceRule(.weekly)
    rule.until = LocalDate(iso: day).map(Moment.date)
    return rule
  }

  @Test("a rule of the RFC that is broken is named, and nothing is written", arguments: cases)
  func broken(component: Component, problem: WritingError.Problem, property: String?) throws {
    var feed = Array("before".utf8)
    let error = #expect(throws: WritingError.self) { try component.write(to: &feed) }
    #expect(error?.problem == problem)
    #expect(error?.property == property)
    #expect(feed == Array("before".utf8))
  }

  @Test("components nested too deeply are refused")
  func nesting() throws {
    var component = Component("X-A")
    for _ in 1..<Component.depthLimit { component = Component("X-A", components: [component]) }
    #expect(Component.read(try component.bytes()).components == [component])
    let deeper = Component("X-A", components: [component])
    #expect(throws: WritingError.self) { try deeper.bytes() }
  }

  @Test("a calendar with a METHOD may hold an event without a start")
  func method() throws {
    let event = Component("VEVENT", [Self.uid, Self.stamp])
    let method = Property("METHOD", .text("CANCEL"))
    let calendar = Component(
      "VCALENDAR", [Self.version, Self.product, method], components: [event])
    #expect(throws: Never.self) { try calendar.validate() }
  }

  @Test(
    "language tags have the shape of BCP 47",
    arguments: [
      ("fr", true), ("fr-CA", true), ("zh-Hant-TW", true), ("de-CH-1996", true),
      ("x-abcdefgh", true), ("", false), ("-fr", false), ("fr-", false), ("fr--CA", false),
      ("1996", false), ("français", false), ("fr CA", false), ("abcdefghi", false),
      ("fr-abcdefghi", false),
    ])
  func languageTag(tag: String, isWritten: Bool) {
    let event = Self.event(Self.utcStart, Property("SUMMARY", .text("a"), [.language(tag)]))
    var feed: [UInt8] = []
    let written: Void? = try? event.write(to: &feed)
    #expect((written != nil) == isWritten)
  }
}
