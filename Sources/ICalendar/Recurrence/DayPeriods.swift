/// The years, months, weeks or days of a rule, one after another, each with the dates it yields.
struct DayPeriods {
  private let rule: RecurrenceRule
  private let start: LocalDate
  private let end: LocalDate
  private let filter: DayFilter
  /// The times of every day, in seconds from 0, ascending.
  private let times: [Int]
  /// How many periods lie between the start's and the next one to look at.
  private var index = 0
  /// The days of the present period that are still to be given.
  private var days: ArraySlice<LocalDate> = []

  init(_ rule: RecurrenceRule, start: LocalDateTime, end: LocalDateTime) {
    self.rule = rule
    self.start = start.date
    self.end = end.date
    filter = DayFilter(rule, start: start.date)
    times = TimeFilter(rule, start: start.time).times()
  }

  /// The next dates, ascending: those of one day, or with BYSETPOS those of one period.
  ///
  /// Nil after the end. Only one day's times are ever held at once, at most 86,400.
  mutating func next() -> [LocalDateTime]? {
    guard !times.isEmpty else { return nil }
    while days.isEmpty {
      let period = period(index)
      guard period.lowerBound <= end.dayNumber else { return nil }
      index += 1
      days = period.lazy.map(LocalDate.init(dayNumber:)).filter(filter.admits)[...]
      if !rule.bySetPosition.isEmpty {
        defer { days = [] }
        let positions = rule.positions(in: days.count * times.count)
        if !positions.isEmpty { return positions.map(date) }
      }
    }
    let day = days.removeFirst()
    return times.map { LocalDateTime(secondNumber: day.dayNumber * 86_400 + $0) }
  }

  /// The date at a place among the days of the period and their times.
  private func date(at position: Int) -> LocalDateTime {
    let (day, time) = position.quotientAndRemainder(dividingBy: times.count)
    return LocalDateTime(secondNumber: days[day].dayNumber * 86_400 + times[time])
  }

  /// The days of a period, as counts since 1970-01-01; also those before the start.
  private func period(_ index: Int) -> Range<Int> {
    let distance = index * rule.interval
    let (year, month, _) = start.parts
    switch rule.frequency {
    case .yearly:
      let first = LocalDate.dayNumber(year: year + distance, month: 1, day: 1)
      return first..<LocalDate.dayNumber(year: year + distance + 1, month: 1, day: 1)
    case .monthly:
      let (years, month) = (month - 1 + distance).quotientAndRemainder(dividingBy: 12)
      let first = LocalDate.dayNumber(year: year + years, month: month + 1, day: 1)
      return first..<first + LocalDate.days(inMonth: month + 1, of: year + years)
    case .weekly:
      let first = start.startOfWeek(rule.weekStart).dayNumber + 7 * distance
      return first..<first + 7
    default:
      let day = start.dayNumber + distance
      return day..<day + 1
    }
  }
}

extension RecurrenceRule {
  /// The places, from 0 and ascending, that BYSETPOS picks from a set of dates in order.
  func positions(in count: Int) -> [Int] {
    let places = bySetPosition.map { $0 > 0 ? $0 - 1 : count + $0 }
    return Set(places.filter((0..<count).contains)).sorted()
  }
}
