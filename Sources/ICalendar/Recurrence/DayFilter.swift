/// Which days a rule means, told of each day by itself.
///
/// The parts of a rule that name days all narrow: RFC 5545's table of «expand» and «limit» says the
/// same, since to expand a period is to narrow its days. A part that is missing is taken from the
/// start, where the RFC says so.
struct DayFilter: Sendable {
  private let months: PositionSet
  private let monthDays: PositionSet
  private let yearDays: Set<Int>
  private let weekNumbers: PositionSet
  /// The days of the week, Monday first: all of them, or those counted in the month or year.
  private let weekdays: [Bool]
  private let ordinals: [PositionSet]
  private let namesWeekdays: Bool
  private let ordinalsCountInMonth: Bool
  private let weekStart: Weekday

  init(_ rule: RecurrenceRule, start: LocalDate) {
    var (months, monthDays, days) = (rule.byMonth, rule.byMonthDay, rule.byDay)
    if days.isEmpty, monthDays.isEmpty, rule.byYearDay.isEmpty {
      switch rule.frequency {
      case .yearly where !rule.byWeekNumber.isEmpty, .weekly:
        days = [RecurrenceRule.Day(start.weekday)]
      case .yearly:
        monthDays = [start.day]
        if months.isEmpty { months = [start.month] }
      case .monthly: monthDays = [start.day]
      default: break
      }
    }
    self.months = PositionSet(months)
    self.monthDays = PositionSet(monthDays)
    yearDays = Set(rule.byYearDay)
    weekNumbers = PositionSet(rule.byWeekNumber)
    weekdays = Weekday.allCases.map { days.contains(RecurrenceRule.Day($0)) }
    ordinals = Weekday.allCases.map { weekday in
      PositionSet(days.filter { $0.weekday == weekday }.compactMap(\.ordinal))
    }
    namesWeekdays = !days.isEmpty
    ordinalsCountInMonth = rule.frequency == .monthly || !rule.byMonth.isEmpty
    weekStart = rule.weekStart
  }

  func admits(_ date: LocalDate) -> Bool {
    let (year, month, day) = date.parts
    guard months.isEmpty || months.contains(month, of: 12) else { return false }
    let monthLength = LocalDate.days(inMonth: month, of: year)
    guard monthDays.isEmpty || monthDays.contains(day, of: monthLength) else { return false }

    let yearDay = date.dayNumber - LocalDate.dayNumber(year: year, month: 1, day: 1) + 1
    let yearLength = LocalDate.isLeap(year) ? 366 : 365
    guard
      yearDays.isEmpty || yearDays.contains(yearDay) || yearDays.contains(yearDay - yearLength - 1)
    else { return false }
    if namesWeekdays {
      let weekday = date.weekday.rawValue - 1
      let (position, length) = ordinalsCountInMonth ? (day, monthLength) : (yearDay, yearLength)
      // How many such weekdays come up to this day, and how many there are in all.
      let ordinal = (position - 1) / 7 + 1
      let count = ordinal + (length - position) / 7
      guard weekdays[weekday] || ordinals[weekday].contains(ordinal, of: count) else {
        return false
      }
    }
    guard weekNumbers.isEmpty else {
      let (week, weeks) = weekNumber(of: date, year: year)
      return weekNumbers.contains(week, of: weeks)
    }
    return true
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
