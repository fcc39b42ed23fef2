import FrontMatter
import ICalendar
import Source

/// A day as its author wrote it.
struct WrittenDate: Sendable, Hashable {
  /// The day.
  let date: LocalDate
  /// Whether it was understood from `03/12/2026`, so that the build says which day that is.
  let isInDigits: Bool
}

/// What becomes of `03/12/2026`, whose reading depends on the country.
enum DigitDates: Sendable, Hashable {
  /// An error that shows both readings.
  case refused
  /// Read in the order of the program's locale; without one, only where there is no doubt.
  ///
  /// Spreadsheets drop the zeros of `2026-03-01` and change its hyphens, which is forgiven here.
  case spreadsheet(DateOrder?)
}

extension FieldType where Value == LocalDate {
  /// A day: `2026-12-03`, `jeudi 3 décembre 2026`, `December 3, 2026`, `donderdag 3 december 2026`.
  static let date = FieldType<WrittenDate>.writtenDate(.refused).map(\.date)
}

extension FieldType where Value == WrittenDate {
  /// A day, with what is to become of one in digits.
  static func writtenDate(_ digits: DigitDates) -> FieldType {
    .scalar(
      Message(fr: "une date", en: "a date"),
      examples: ["jeudi 3 décembre 2026", "2026-12-03", "December 3, 2026"]
    ) { scalar throws(Diagnostic) in
      try DateReader.read(scalar, digits)
    }
  }
}
