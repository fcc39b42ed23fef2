/// A rule for dates that recur, as it is written: RFC 5545 §3.3.10.
///
/// It promises nothing: ``validate(start:in:)`` makes a ``Recurrence`` of it, which does.
public struct RecurrenceRule: Sendable, Hashable {
  /// FREQ: the periods in which the dates are counted.
  public enum Frequency: String, Sendable, Hashable, CaseIterable {
    /// Every second.
    case secondly = "SECONDLY"
    /// Every minute.
    case minutely = "MINUTELY"
    /// Every hour.
    case hourly = "HOURLY"
    /// Every day.
    case daily = "DAILY"
    /// Every week, from ``RecurrenceRule/weekStart`` on.
    case weekly = "WEEKLY"
    /// Every month.
    case monthly = "MONTHLY"
    /// Every year.
    case yearly = "YEARLY"
  }

  /// A day of the week, all of them or one counted within a month or year: `WE`, `1WE`, `-1FR`.
  public struct Day: Sendable, Hashable {
    /// Which one, from the end where negative: −53 to 53 but for 0; nil for all.
    public var ordinal: Int?
    /// The day of the week.
    public var weekday: Weekday

    /// Names a day of the week.
    public init(_ weekday: Weekday, ordinal: Int? = nil) {
      self.weekday = weekday
      self.ordinal = ordinal
    }
  }

  /// FREQ.
  public var frequency: Frequency
  /// INTERVAL: every how many periods, from 1.
  public var interval = 1
  /// COUNT: how many dates in all, from 1.
  public var count: Int?
  /// UNTIL: the last moment, itself included; in UTC unless the start is a day or floats.
  public var until: Moment?
  /// BYSECOND: 0 to 60; the leap second 60 never comes, for this calendar has none.
  public var bySecond: [Int] = []
  /// BYMINUTE: 0 to 59.
  public var byMinute: [Int] = []
  /// BYHOUR: 0 to 23.
  public var byHour: [Int] = []
  /// BYDAY: with ordinals only where the frequency is monthly, or yearly without ``byWeekNumber``.
  public var byDay: [Day] = []
  /// BYMONTHDAY: 1 to 31, or −31 to −1 from the end.
  public var byMonthDay: [Int] = []
  /// BYYEARDAY: 1 to 366, or −366 to −1 from the end.
  public var byYearDay: [Int] = []
  /// BYWEEKNO: 1 to 53 or −53 to −1 of ISO 8601's weeks, where they begin on ``weekStart``.
  public var byWeekNumber: [Int] = []
  /// BYMONTH: 1 to 12.
  public var byMonth: [Int] = []
  /// BYSETPOS: which of the dates of one period, 1 to 366 or −366 to −1 from the last.
  public var bySetPosition: [Int] = []
  /// WKST: the first day of the week.
  public var weekStart = Weekday.monday

  /// Makes a rule of a frequency alone.
  public init(_ frequency: Frequency) {
    self.frequency = frequency
  }
}
