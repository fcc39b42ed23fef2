/// The names of months and weekdays in one language: to write dates, and to read what staff type.
struct CalendarWords: Sendable {
  /// January first.
  let months: [String]
  /// January first, with their full stops: `janv.`.
  let shortMonths: [String]
  /// Monday first.
  let weekdays: [String]
  /// Monday first, with their full stops: `lun.`.
  let shortWeekdays: [String]
}
