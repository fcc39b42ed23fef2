/// What RFC 5545 and RFC 7986 say of one property in some components.
struct PropertyRow: Sendable {
  let name: String
  /// The types of its value, the default first.
  let types: [ValueType]
  /// The RFC and section that define it.
  let section: String
  /// The components in which it stands exactly once.
  let required: ComponentKinds
  /// The components in which it stands at most once.
  let optional: ComponentKinds
  /// The components in which it stands any number of times.
  let repeatable: ComponentKinds
  /// The texts it takes besides `X-` ones; empty where it takes any.
  let allowed: [String]
  /// The integers it takes.
  let range: ClosedRange<Int>
  /// Whether the parameter VALUE is written even for the default type, as RFC 7986 asks.
  let statesType: Bool

  /// The components in which it may stand at all.
  var components: ComponentKinds { required.union(optional).union(repeatable) }
}

/// Every property that the reader understands and the writer accepts; a new one is a row here.
///
/// A row says: name, RFC and section, types, the components that need it, may have it once, may
/// have it often, and the texts or integers it is confined to. A name has several rows where its
/// components disagree; they stand together.
enum PropertyTable {
  private static let dated: ComponentKinds = [.event, .toDo, .journal]
  private static let planned: ComponentKinds = [.event, .toDo]

  static let rows: [PropertyRow] = [
    // Calendar properties
    row("CALSCALE", "5545 §3.7.1", .text, optional: .calendar, allowed: ["GREGORIAN"]),
    row("METHOD", "5545 §3.7.2", .text, optional: .calendar),
    row("PRODID", "5545 §3.7.3", .text, required: .calendar),
    row("VERSION", "5545 §3.7.4", .text, required: .calendar, allowed: ["2.0"]),
    row("NAME", "7986 §5.1", .text, repeatable: .calendar),
    row("REFRESH-INTERVAL", "7986 §5.7", .duration, optional: .calendar, statesType: true),
    row("SOURCE", "7986 §5.8", .uri, optional: .calendar, statesType: true),
    row("X-WR-CALNAME", "de facto", .text, optional: .calendar),
    row("X-WR-CALDESC", "de facto", .text, optional: .calendar),
    row("X-WR-TIMEZONE", "de facto", .text, optional: .calendar),
    row("X-PUBLISHED-TTL", "de facto", .duration, optional: .calendar),

    // Descriptive properties
    row("ATTACH", "5545 §3.8.1.1", .uri, .binary, repeatable: dated.union(.alarm)),
    row("CATEGORIES", "5545 §3.8.1.2", .texts, repeatable: dated.union(.calendar)),
    row(
      "CLASS", "5545 §3.8.1.3", .text, optional: dated,
      allowed: ["PUBLIC", "PRIVATE", "CONFIDENTIAL"]),
    row("COMMENT", "5545 §3.8.1.4", .text, repeatable: [dated, .freeBusy, .observance]),
    row(
      "DESCRIPTION", "5545 §3.8.1.5", .text, optional: planned.union(.alarm),
      repeatable: [.journal, .calendar]),
    row("GEO", "5545 §3.8.1.6", .position, optional: planned),
    row("LOCATION", "5545 §3.8.1.7", .text, optional: planned),
    row("PERCENT-COMPLETE", "5545 §3.8.1.8", .integer, optional: .toDo, range: 0...100),
    row("PRIORITY", "5545 §3.8.1.9", .integer, optional: planned, range: 0...9),
    row("RESOURCES", "5545 §3.8.1.10", .texts, repeatable: planned),
    row(
      "STATUS", "5545 §3.8.1.11", .text, optional: .event,
      allowed: ["TENTATIVE", "CONFIRMED", "CANCELLED"]),
    row(
      "STATUS", "5545 §3.8.1.11", .text, optional: .toDo,
      allowed: ["NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"]),
    row(
      "STATUS", "5545 §3.8.1.11", .text, optional: .journal,
      allowed: ["DRAFT", "FINAL", "CANCELLED"]),
    row("SUMMARY", "5545 §3.8.1.12", .text, optional: dated.union(.alarm)),

    // Dates and times
    row("COMPLETED", "5545 §3.8.2.1", .utc, optional: .toDo),
    row("DTEND", "5545 §3.8.2.2", .dateTime, .date, optional: .event),
    row("DTEND", "5545 §3.8.2.2", .utc, optional: .freeBusy),
    row("DUE", "5545 §3.8.2.3", .dateTime, .date, optional: .toDo),
    row("DTSTART", "5545 §3.8.2.4", .dateTime, .date, optional: dated),
    row("DTSTART", "5545 §3.8.2.4", .utc, optional: .freeBusy),
    row("DTSTART", "5545 §3.8.2.4", .local, required: .observance),
    row("DURATION", "5545 §3.8.2.5", .duration, optional: planned.union(.alarm)),
    row("FREEBUSY", "5545 §3.8.2.6", .periods, repeatable: .freeBusy),
    row(
      "TRANSP", "5545 §3.8.2.7", .text, optional: .event, allowed: ["OPAQUE", "TRANSPARENT"]),

    // Time zones
    row("TZID", "5545 §3.8.3.1", .text, required: .timeZone),
    row("TZNAME", "5545 §3.8.3.2", .text, repeatable: .observance),
    row("TZOFFSETFROM", "5545 §3.8.3.3", .utcOffset, required: .observance),
    row("TZOFFSETTO", "5545 §3.8.3.4", .utcOffset, required: .observance),
    row("TZURL", "5545 §3.8.3.5", .uri, optional: .timeZone),

    // Relationships
    row("ATTENDEE", "5545 §3.8.4.1", .calendarAddress, repeatable: [dated, .freeBusy, .alarm]),
    row("CONTACT", "5545 §3.8.4.2", .text, optional: .freeBusy, repeatable: dated),
    row("ORGANIZER", "5545 §3.8.4.3", .calendarAddress, optional: dated.union(.freeBusy)),
    row("RECURRENCE-ID", "5545 §3.8.4.4", .dateTime, .date, optional: dated),
    row("RELATED-TO", "5545 §3.8.4.5", .text, repeatable: dated),
    row(
      "URL", "5545 §3.8.4.6, 7986 §5.5", .uri, optional: [dated, .freeBusy, .calendar]),
    row(
      "UID", "5545 §3.8.4.7, 7986 §5.3", .text, required: dated.union(.freeBusy),
      optional: .calendar),

    // Recurrences
    row("EXDATE", "5545 §3.8.5.1", .dateTimes, .dates, repeatable: dated),
    row(
      "RDATE", "5545 §3.8.5.2", .dateTimes, .dates, .periods,
      repeatable: dated.union(.observance)),
    row("RRULE", "5545 §3.8.5.3", .recurrence, optional: dated.union(.observance)),

    // Alarms
    row("ACTION", "5545 §3.8.6.1", .text, required: .alarm),
    row("REPEAT", "5545 §3.8.6.2", .integer, optional: .alarm, range: 0...2_147_483_647),
    row("TRIGGER", "5545 §3.8.6.3", .duration, .utc, required: .alarm),

    // Changes
    row("CREATED", "5545 §3.8.7.1", .utc, optional: dated),
    row("DTSTAMP", "5545 §3.8.7.2", .utc, required: dated.union(.freeBusy)),
    row(
      "LAST-MODIFIED", "5545 §3.8.7.3, 7986 §5.4", .utc,
      optional: [dated, .timeZone, .calendar]),
    row("SEQUENCE", "5545 §3.8.7.4", .integer, optional: dated, range: 0...2_147_483_647),
    row("REQUEST-STATUS", "5545 §3.8.8.3", .structuredText, repeatable: [dated, .freeBusy]),

    // Appearance
    row("COLOR", "7986 §5.9", .text, optional: dated.union(.calendar)),
    row("IMAGE", "7986 §5.10", .uri, .binary, repeatable: dated.union(.calendar), statesType: true),
    row("CONFERENCE", "7986 §5.11", .uri, repeatable: planned, statesType: true),
  ]

  private static func row(
    _ name: String, _ section: String, _ types: ValueType..., required: ComponentKinds = [],
    optional: ComponentKinds = [], repeatable: ComponentKinds = [], allowed: [String] = [],
    range: ClosedRange<Int> = -2_147_483_648...2_147_483_647, statesType: Bool = false
  ) -> PropertyRow {
    PropertyRow(
      name: name, types: types, section: section, required: required, optional: optional,
      repeatable: repeatable, allowed: allowed, range: range, statesType: statesType)
  }
}
