/// The value of a property, with its type: RFC 5545 §3.3.
///
/// Texts are given as people read them: escaping and folding are the writer's work.
public enum Value: Sendable, Hashable {
  /// TEXT, §3.3.11.
  case text(String)
  /// Several texts in one property: CATEGORIES, RESOURCES.
  case texts([String])
  /// Texts in fixed places: REQUEST-STATUS.
  case structuredText([String])
  /// URI, §3.3.13: ASCII, percent-encoded, with a scheme.
  case uri(String)
  /// CAL-ADDRESS, §3.3.3: `mailto:…`.
  case calendarAddress(String)
  /// BOOLEAN, §3.3.2.
  case boolean(Bool)
  /// INTEGER, §3.3.8: 32 bits with a sign.
  case integer(Int)
  /// Two FLOATs of GEO, §3.8.1.6.
  case position(GeographicPosition)
  /// DATE or DATE-TIME, §3.3.4 and §3.3.5.
  case moment(Moment)
  /// Several moments of one form: EXDATE, RDATE.
  case moments([Moment])
  /// DURATION, §3.3.6.
  case duration(CalendarDuration)
  /// PERIOD, §3.3.9, one or several.
  case periods([Period])
  /// UTC-OFFSET, §3.3.14: seconds east of UTC, less than a day.
  case utcOffset(Int)
  /// RECUR, §3.3.10; stored apart, for a rule is many times as large as any other value.
  indirect case recurrence(RecurrenceRule)
  /// The octets between colon and line end as they stand.
  ///
  /// The reader gives it for what has no type here: BINARY, and names that are not in RFC 5545 or
  /// RFC 7986 whose value is no well-formed TEXT. It is written for `X-` names only.
  case raw(String)
}

/// The type of a property's value, as the table of properties names it.
enum ValueType: Sendable, Hashable {
  case text, texts, structuredText, uri, calendarAddress, boolean, integer, position
  case date, dates, dateTime, dateTimes, duration, periods, utcOffset, recurrence, binary
  /// A DATE-TIME that must be in UTC.
  case utc
  /// A DATE-TIME that must have neither zone nor `Z`.
  case local

  /// What the parameter VALUE calls it: RFC 5545 §3.2.20.
  var name: String {
    switch self {
    case .text, .texts, .structuredText: "TEXT"
    case .uri: "URI"
    case .calendarAddress: "CAL-ADDRESS"
    case .boolean: "BOOLEAN"
    case .integer: "INTEGER"
    case .position: "FLOAT"
    case .date, .dates: "DATE"
    case .dateTime, .dateTimes, .utc, .local: "DATE-TIME"
    case .duration: "DURATION"
    case .periods: "PERIOD"
    case .utcOffset: "UTC-OFFSET"
    case .recurrence: "RECUR"
    case .binary: "BINARY"
    }
  }

  /// The type of a free property whose parameter VALUE says so, or nil where it stays raw.
  init?(name: String) {
    guard let type = Self.free.first(where: { $0.name == name }) else { return nil }
    self = type
  }

  /// The types that a free property may have, of which no two share a name.
  static let free: [ValueType] = [
    .text, .uri, .calendarAddress, .boolean, .integer, .date, .dateTime, .duration, .periods,
    .utcOffset, .recurrence,
  ]

  /// Whether a value is of this type.
  func admits(_ value: Value) -> Bool {
    switch (self, value) {
    case (.text, .text), (.texts, .texts), (.structuredText, .structuredText), (.uri, .uri),
      (.calendarAddress, .calendarAddress), (.boolean, .boolean), (.integer, .integer),
      (.position, .position), (.date, .moment(.date)), (.utc, .moment(.utc)),
      (.local, .moment(.floating)), (.duration, .duration), (.periods, .periods),
      (.utcOffset, .utcOffset), (.recurrence, .recurrence):
      true
    case (.dateTime, .moment(let moment)): moment.form != .date
    case (.dates, .moments(let moments)): moments.first?.form == .date
    case (.dateTimes, .moments(let moments)): moments.first.map { $0.form != .date } ?? false
    default: false
    }
  }
}
