/// A day or a time in one of the forms that iCalendar knows: RFC 5545 §3.3.4 and §3.3.5.
public enum Moment: Sendable, Hashable {
  /// A whole day.
  case date(LocalDate)
  /// The same instant everywhere: written with `Z`.
  case utc(Instant)
  /// What the clocks of a zone show: written with the parameter TZID.
  case zoned(LocalDateTime, timeZone: String)
  /// What the clock shows wherever one is. Clients disagree about it: never for a public feed.
  case floating(LocalDateTime)

  /// What a moment is, whatever its value: two moments that are compared must share it.
  public enum Form: Sendable, Hashable {
    /// A whole day.
    case date
    /// An instant.
    case utc
    /// A local time of the zone with this TZID.
    case zoned(String)
    /// A local time of no zone.
    case floating
  }

  /// What kind of moment it is.
  public var form: Form {
    switch self {
    case .date: .date
    case .utc: .utc
    case .zoned(_, let timeZone): .zoned(timeZone)
    case .floating: .floating
    }
  }

  /// The day and time as written, midnight for a day; of UTC where it is in UTC.
  public var written: LocalDateTime {
    switch self {
    case .date(let date): LocalDateTime(date, .midnight)
    case .utc(let instant): instant.utc
    case .zoned(let local, _), .floating(let local): local
    }
  }
}

/// A span of time: RFC 5545 §3.3.9.
public struct Period: Sendable, Hashable {
  /// How the end is said.
  public enum End: Sendable, Hashable {
    /// By the moment, of the same form as the start and later.
    case moment(Moment)
    /// By the length, which is positive.
    case duration(CalendarDuration)
  }

  /// The first moment, never a whole day.
  public let start: Moment
  /// Where it ends.
  public let end: End

  /// Makes a period; the writer refuses one that goes back in time.
  public init(start: Moment, end: End) {
    self.start = start
    self.end = end
  }
}
