import ICalendar

/// What a pattern may show of a day.
enum DateField: Sendable {
  case weekday, shortWeekday
  /// `1er` where the language counts the first of a month so, else `1`.
  case day
  case month, shortMonth
  /// Without zeros in front.
  case dayNumber, monthNumber
  /// With two digits.
  case paddedDay, paddedMonth
  case year
}

/// What a pattern may show of two days.
enum DateRangeField: Sendable {
  case startDay, startMonth, startYear
  case endDay, endMonth, endYear
}

/// How a locale writes dates.
///
/// A day's number and its month never part at a line end; nothing else is glued.
struct DateStyle: Sendable {
  let calendar: CalendarWords
  /// The first of a month in running text: `1er`, or `1`.
  let firstDay: String
  /// The same with raised letters: `1<sup>er</sup>`.
  let firstDayInHTML: String
  let full: Pattern<DateField>
  let withoutYear: Pattern<DateField>
  let withoutWeekday: Pattern<DateField>
  let dayAndMonth: Pattern<DateField>
  /// For narrow columns, `jeu. 1er oct.`, everything short.
  let short: Pattern<DateField>
  /// For tables of figures.
  let numeric: Pattern<DateField>
  let month: Pattern<DateField>
  /// Around a full date inside a sentence: `le … `, `on …`.
  let inSentence: Phrase
  /// From a day to a later one of the same month, of the same year, of another year.
  let rangeInMonth, rangeInYear, range: Pattern<DateRangeField>
}

extension LanguageTable {
  /// The whole date: `jeudi 1er octobre 2026`.
  func date(_ date: LocalDate) -> String { dates.write(date, dates.full) }

  /// The date where its year is plain: `jeudi 1er octobre`.
  func dateWithoutYear(_ date: LocalDate) -> String { dates.write(date, dates.withoutYear) }

  /// The date of something past: `1er octobre 2026`.
  func dateWithoutWeekday(_ date: LocalDate) -> String { dates.write(date, dates.withoutWeekday) }

  /// The day within a year: `1er octobre`.
  func dayMonth(_ date: LocalDate) -> String { dates.write(date, dates.dayAndMonth) }

  /// The shortest form in words: `jeu. 1er oct.`.
  func shortDate(_ date: LocalDate) -> String { dates.write(date, dates.short) }

  /// The form for tables: `2026-10-01`, `01/10/2026`.
  func numericDate(_ date: LocalDate) -> String { dates.write(date, dates.numeric) }

  /// A month inside a line: `octobre 2026`.
  func month(_ date: LocalDate) -> String { dates.write(date, dates.month) }

  /// A month at the beginning of a line: `Octobre 2026`.
  func monthHeading(_ date: LocalDate) -> String { month(date).withCapital }

  /// The year alone: `2026`.
  func year(_ date: LocalDate) -> String { String(date.year) }

  /// The name of a day of the week: `jeudi`.
  func weekday(_ weekday: Weekday) -> String { dates.calendar.weekdays[weekday.rawValue - 1] }

  /// The whole date inside a sentence: `le jeudi 1er octobre 2026`.
  func inSentence(_ date: LocalDate) -> String { dates.inSentence.with(self.date(date)) }

  /// The days from one to another, both included: `du 14 au 16 octobre 2026`.
  ///
  /// One day, or an end before the start, is written as the start alone.
  func dateRange(from start: LocalDate, to end: LocalDate) -> String {
    guard start < end else { return dateWithoutWeekday(start) }
    let (first, last) = (start.parts, end.parts)
    let pattern =
      first.year != last.year
      ? dates.range : first.month != last.month ? dates.rangeInYear : dates.rangeInMonth
    return pattern.filled { field in
      switch field {
      case .startDay: dates.day(first.day)
      case .startMonth: dates.calendar.months[first.month - 1]
      case .startYear: String(first.year)
      case .endDay: dates.day(last.day)
      case .endMonth: dates.calendar.months[last.month - 1]
      case .endYear: String(last.year)
      }
    }
  }

  /// A written date or range as HTML, with raised letters: `jeudi 1<sup>er</sup> octobre 2026`.
  ///
  /// The text is what another function here gave, which holds nothing to escape.
  func dateHTML(_ text: String) -> String {
    guard dates.firstDay != dates.firstDayInHTML, let byte = dates.firstDay.utf8.first else {
      return text
    }
    var html = ""
    var (copied, position) = (text.startIndex, text.startIndex)
    while let found = text.utf8[position...].firstIndex(of: byte) {
      position = text.utf8.index(after: found)
      guard text.utf8[found...].starts(with: dates.firstDay.utf8) else { continue }
      html += text[copied..<found] + dates.firstDayInHTML
      position = text.utf8.index(found, offsetBy: dates.firstDay.utf8.count)
      copied = position
    }
    return html + text[copied...]
  }
}

extension DateStyle {
  fileprivate func day(_ number: Int) -> String {
    number == 1 ? firstDay : String(number)
  }

  fileprivate func write(_ date: LocalDate, _ pattern: Pattern<DateField>) -> String {
    let (year, month, day) = date.parts
    let weekday = date.weekday.rawValue - 1
    return pattern.filled { field in
      switch field {
      case .weekday: calendar.weekdays[weekday]
      case .shortWeekday: calendar.shortWeekdays[weekday]
      case .day: self.day(day)
      case .month: calendar.months[month - 1]
      case .shortMonth: calendar.shortMonths[month - 1]
      case .dayNumber: String(day)
      case .monthNumber: String(month)
      case .paddedDay: (day < 10 ? "0" : "") + String(day)
      case .paddedMonth: (month < 10 ? "0" : "") + String(month)
      case .year: String(year)
      }
    }
  }
}
