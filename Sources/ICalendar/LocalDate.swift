/// A day of the Gregorian calendar, without time or zone: the DATE of RFC 5545 §3.3.4.
public struct LocalDate: Sendable, Hashable {
  /// Days since 1970-01-01, negative before it.
  public let dayNumber: Int

  /// Makes a date from a count of days since 1970-01-01.
  public init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// Makes a date, or nil where the calendar has no such day (30 February).
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: from 1.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    dayNumber = Self.dayNumber(year: year, month: month, day: day)
  }

  /// Makes a date from `2026-12-03` or `20261203`, or nil.
  public init?(iso text: some StringProtocol) {
    let digits = Array(text.utf8)
    let basic: [UInt8]
    if digits.count == 10, digits[4] == 0x2D, digits[7] == 0x2D {
      basic = Array(digits[0..<4] + digits[5..<7] + digits[8..<10])
    } else {
      basic = digits
    }
    guard basic.count == 8, basic.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let number = basic.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// The year, month and day.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, 1 to 31.
  public var day: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = (dayNumber % 7 + 10) % 7
    return Weekday.allCases[index]
  }

  /// The date some days later, or earlier where the count is negative.
  public func adding(days: Int) -> LocalDate {
    LocalDate(dayNumber: dayNumber + days)
  }

  /// `2026-12-03`.
  public var iso: String {
    let (year, month, day) = parts
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  /// Days from 1970-01-01 to a day of any year of the proleptic calendar, 0 and before included.
  ///
  /// The month is 1 to 12; the day may lie outside its month and counts on from it.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    // Days are counted from 1 March of year 0, so that the leap day ends the counted year.
    let shifted = month > 2 ? year : year - 1
    let era = Int(floorDividing: shifted, by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// How many days a month has, 28 to 31.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension LocalDate: Comparable {
  /// Whether one day comes before another.
  public static func < (left: LocalDate, right: LocalDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

/// A day of the week, Monday first as in ISO 8601 and RFC 5545's default WKST.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  /// Monday, 1.
  case monday = 1
  /// Tuesday, 2.
  case tuesday
  /// Wednesday, 3.
  case wednesday
  /// Thursday, 4.
  case thursday
  /// Friday, 5.
  case friday
  /// Saturday, 6.
  case saturday
  /// Sunday, 7.
  case sunday

  /// The two letters of RFC 5545 §3.3.10: `MO` to `SU`.
  public var code: String {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][rawValue - 1]
  }
}

/// A number with zeros before it.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
