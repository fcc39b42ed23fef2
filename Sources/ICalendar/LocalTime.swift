/// A time of day on a wall clock, without zone: the TIME of RFC 5545 §3.3.12.
///
/// `24:00` is the end of the day, a valid end of a range and never a start.
public struct LocalTime: Sendable, Hashable {
  /// Seconds since midnight, 0 to 86,400.
  public let secondOfDay: Int

  /// Makes a time from seconds since midnight, or nil outside 0 to 86,400.
  public init?(secondOfDay: Int) {
    guard (0...86_400).contains(secondOfDay) else { return nil }
    self.secondOfDay = secondOfDay
  }

  /// Makes a time, or nil where no clock shows it.
  ///
  /// - Parameters:
  ///   - hour: 0 to 23, or 24 with no minutes.
  ///   - minute: 0 to 59.
  ///   - second: 0 to 59.
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    self.init(secondOfDay: hour * 3600 + minute * 60 + second)
  }

  private init(valid secondOfDay: Int) {
    self.secondOfDay = secondOfDay
  }

  /// 00:00.
  public static let midnight = LocalTime(valid: 0)
  /// 24:00, the end of the day.
  public static let endOfDay = LocalTime(valid: 86_400)

  /// The hour, 0 to 24.
  public var hour: Int { secondOfDay / 3600 }
  /// The minute, 0 to 59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// The second, 0 to 59.
  public var second: Int { secondOfDay % 60 }

  /// `09:00`, or `09:00:30` where there are seconds.
  public var iso: String {
    let time = padded(hour, 2) + ":" + padded(minute, 2)
    return second == 0 ? time : time + ":" + padded(second, 2)
  }
}

extension LocalTime: Comparable {
  /// Whether one time comes before another on the same day.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.secondOfDay < right.secondOfDay
  }
}

/// A date and a time on a wall clock, without zone: form #1 of RFC 5545 §3.3.5.
public struct LocalDateTime: Sendable, Hashable {
  /// Seconds since 1970-01-01 00:00 on the same wall clock.
  public let secondNumber: Int

  /// Makes a date-time from a count of seconds since 1970-01-01 00:00 on the same clock.
  public init(secondNumber: Int) {
    self.secondNumber = secondNumber
  }

  /// Ties a date and a time; 24:00 becomes 00:00 of the next day.
  public init(_ date: LocalDate, _ time: LocalTime) {
    secondNumber = date.dayNumber * 86_400 + time.secondOfDay
  }

  /// The day.
  public var date: LocalDate {
    LocalDate(dayNumber: Int(floorDividing: secondNumber, by: 86_400))
  }

  /// The time, 00:00 to 23:59:59.
  public var time: LocalTime {
    LocalTime(secondOfDay: secondNumber - date.dayNumber * 86_400) ?? .midnight
  }

  /// The date-time some seconds later on the same clock.
  public func adding(seconds: Int) -> LocalDateTime {
    LocalDateTime(secondNumber: secondNumber + seconds)
  }

  /// `2026-12-03T09:00`, with seconds where there are any.
  public var iso: String {
    date.iso + "T" + time.iso
  }

  /// Makes a date-time from `2026-12-03T09:00` or `2026-12-03T09:00:30`, or nil.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = LocalDate(iso: parts[0]) else { return nil }
    let numbers = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(numbers.count), numbers.allSatisfy({ $0.utf8.count == 2 }) else {
      return nil
    }
    let values = numbers.compactMap { Int($0) }
    guard values.count == numbers.count, values[0] < 24,
      let time = LocalTime(
        hour: values[0], minute: values[1], second: values.count == 3 ? values[2] : 0)
    else { return nil }
    self.init(date, time)
  }
}

extension LocalDateTime: Comparable {
  /// Whether one comes before another on the same clock.
  public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    left.secondNumber < right.secondNumber
  }
}

/// A moment, the same everywhere on Earth: form #2 of RFC 5545 §3.3.5.
public struct Instant: Sendable, Hashable {
  /// Seconds since 1970-01-01 00:00 UTC, without leap seconds.
  public let secondsSince1970: Int

  /// Makes an instant from a count of seconds since 1970-01-01 00:00 UTC.
  public init(secondsSince1970: Int) {
    self.secondsSince1970 = secondsSince1970
  }

  /// What a clock in UTC shows.
  public var utc: LocalDateTime {
    LocalDateTime(secondNumber: secondsSince1970)
  }
}

extension Instant: Comparable {
  /// Whether one comes before another.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

extension Int {
  /// The quotient rounded towards negative infinity, so that days before 1970 come out right.
  init(floorDividing number: Int, by divisor: Int) {
    self = number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }
}
