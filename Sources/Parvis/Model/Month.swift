import ICalendar

/// A month of a year.
struct Month: Sendable, Hashable, Comparable {
  let year: Int
  /// 1 to 12.
  let month: Int

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

  static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
