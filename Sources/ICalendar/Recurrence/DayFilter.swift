/// Which days a rule means, told of each day by itself.
///
/// The parts of a rule that name days all narrow: RFC 5545's table of «expand» and «limit» says the
/// same, since to expand a period is to narrow its days. A part that is missing is taken from the
/// start, where the RFC says so.
struct DayFilter: Sendable {
  private let months: Set<Int>
  private let monthDays: Set<Int>
  private let yearDays: Set<Int>
  private let weekNumbers: Set<Int>
  private let weekdays: Set<Weekday>
  private let ordinalDays: Set<RecurrenceRule.Day>
  private let ordinalsCountInMonth: Bool
  private let weekStart: Weekday

  init(_ rule: RecurrenceRule, start: LocalDate) {
    var months = Set(rule.byMonth)
    var monthDays = Set(rule.byMonthDay)
    var weekdays = Set(rule.byDay.filter { $0.ordinal == nil }.map(\.weekday))
    let namesDays = !rule.byDay.isEmpty || !monthDays.isEmpty || !rule.byYearDay.isEmpty
    if !namesDays {
      switch rule.frequency {
      case .yearly where !rule.byWeekNumber.isEmpty: weekdays = [start.weekday]
      case .yearly:
        monthDays = [start.day]
        if months.isEmpty { months = [start.month] }
      case .monthly: monthDays = [start.day]
      case .weekly: weekdays = [start.weekday]
      default: break
      }
    }
    self.months = months
    self.monthDays = monthDays
    self.weekdays = weekdays
    yearDays = Set(rule.byYearDay)
    weekNumbers = Set(rule.byWeekNumber)
    ordinalDays = Set(rule.byDay.filter { $0.ordinal != nil })
    ordinalsCountInMonth = rule.frequency == .monthly || !rule.byMonth.isEmpty
    weekStart = rule.weekStart
  }

  func admits(_ date: LocalDate) -> Bool {
    let (year, month, day) = date.parts
    guard months.isEmpty || months.contains(month) else { return false }
    let monthLength = LocalDate.days(inMonth: month, of: year)
    guard monthDays.isEmpty || contains(monthDays, day, of: monthLength) else { return false }
    // From here on nearly all rules are done.
    let weekday = date.weekday
    if weekdays.isEmpty, ordinalDays.isEmpty, yearDays.isEmpty, weekNumbers.isEmpty { return true }

    let newYear = LocalDate.dayNumber(year: year, month: 1, day: 1)
    let yearDay = date.dayNumber - newYear + 1
    let yearLength = LocalDate.isLeap(year) ? 366 : 365
    guard yearDays.isEmpty || contains(yearDays, yearDay, of: yearLength) else { return false }
    if !weekdays.isEmpty || !ordinalDays.isEmpty, !weekdays.contains(weekday) {
      let (position, length) =
        ordinalsCountInMonth ? (day, monthLength) : (yearDay, yearLength)
      let fromStart = RecurrenceRule.Day(weekday, ordinal: (position - 1) / 7 + 1)
      let fromEnd = RecurrenceRule.Day(weekday, ordinal: -((length - position) / 7 + 1))
      guard ordinalDays.contains(fromStart) || ordinalDays.contains(fromEnd) else { return false }
    }
    guard weekNumbers.isEmpty else {
      let (week, weeks) = weekNumber(of: date, year: year)
      return contains(weekNumbers, week, of: weeks)
    }
    return true
  }

  /// Whether a position from 1, or the same one counted from the end, is among some numbers.
  private func contains(_ numbers: Set<Int>, _ position: Int, of length: Int) -> Bool {
    numbers.contains(position) || numbers.contains(position - length - 1)
  }

  /// The number of the day's week, and how many weeks its week-year has.
  ///
  /// Week 1 is the first with at least four days in the year: ISO 8601 for any first weekday.
  private func weekNumber(of date: LocalDate, year: Int) -> (week: Int, weeks: Int) {
    var year = year
    if date.dayNumber >= firstWeek(of: year + 1) {
      year += 1
    } else if date.dayNumber < firstWeek(of: year) {
      year -= 1
    }
    let first = firstWeek(of: year)
    return ((date.dayNumber - first) / 7 + 1, (firstWeek(of: year + 1) - first) / 7)
  }

  /// The first day of week 1, as a count since 1970-01-01.
  private func firstWeek(of year: Int) -> Int {
    // 4 January is always in week 1.
    LocalDate(dayNumber: LocalDate.dayNumber(year: year, month: 1, day: 4))
      .startOfWeek(weekStart).dayNumber
  }
}

extension LocalDate {
  /// The last day on or before this one that is the first of a week.
  func startOfWeek(_ first: Weekday) -> LocalDate {
    adding(days: -((weekday.rawValue - first.rawValue + 7) % 7))
  }
}
