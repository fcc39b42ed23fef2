import ICalendar

/// What a pattern may show of a day.
enum DateField: Sendable {
  case weekday
  /// `1er` where the language counts the first of a month so, else `1`.
  case day
  case month, year
}

/// How a locale writes dates.
///
/// A day's number and its month never part at a line end; nothing else is glued.
struct DateStyle: Sendable {
  let calendar: CalendarWords
  /// The first of a month in running text: `1er`, or `1`.
  let firstDay: String
  let full: Pattern<DateField>
  let withoutWeekday: Pattern<DateField>
  let month: Pattern<DateField>
  /// Around a full date inside a sentence: `le … `, `on …`.
  let inSentence: Phrase
}

extension LanguageTable {
  /// The whole date: `jeudi 1er octobre 2026`.
  func date(_ date: LocalDate) -> String { dates.write(date, dates.full) }

  /// The date of something past: `1er octobre 2026`.
  func dateWithoutWeekday(_ date: LocalDate) -> String { dates.write(date, dates.withoutWeekday) }

  /// A month inside a line: `octobre 2026`.
  func month(_ date: LocalDate) -> String { dates.write(date, dates.month) }

  /// A month at the beginning of a line: `Octobre 2026`.
  func monthHeading(_ date: LocalDate) -> String { month(date).withCapital }

  /// The name of a day of the week: `jeudi`.
  func weekday(_ weekday: Weekday) -> String { dates.calendar.weekdays[weekday.rawValue - 1] }

  /// The whole date inside a sentence: `le jeudi 1er octobre 2026`.
  func inSentence(_ date: LocalDate) -> String { dates.inSentence.with(self.date(date)) }
}

extension DateStyle {
  fileprivate func write(_ date: LocalDate, _ pattern: Pattern<DateField>) -> String {
    let (year, month, day) = date.parts
    return pattern.filled { field in
      switch field {
      case .weekday: calendar.weekdays[date.weekday.rawValue - 1]
      case .day: day == 1 ? firstDay : String(day)
      case .month: calendar.months[month - 1]
      case .year: String(year)
      }
    }
  }
}
