import ICalendar

/// A month of a year.
struct Month: Sendable, Hashable, Comparable {
  let year: Int
  /// 1 to 12.
  let month: Int

  private init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  init(_ date: LocalDate) {
    year = date.year
    month = date.month
  }

  /// Its first day.
  var first: LocalDate {
    LocalDate(year: year, month: month, day: 1) ?? .distantPast
  }

  /// Its last day.
  var last: LocalDate {
    first.adding(days: LocalDate.days(inMonth: month, of: year) - 1)
  }

  /// The form of ISO 8601: `2027-01`.
  var iso: String { "\(year)-" + (month < 10 ? "0\(month)" : "\(month)") }

  /// The month some months later.
  func adding(months: Int) -> Month {
    let (year, month) = (self.year * 12 + self.month - 1 + months).quotientAndRemainder(
      dividingBy: 12)
    return Month(year: year, month: month + 1)
  }

  static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
