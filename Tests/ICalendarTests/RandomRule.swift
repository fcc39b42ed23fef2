import ICalendar
import TestSupport

/// Rules at random that RFC 5545 allows, for a comparison with python-dateutil.
///
/// Left out is only where dateutil 2.9 departs from the RFC:
/// - BYWEEKNO without BYDAY: dateutil gives all seven days of the week, and not the start's weekday
///   («information not contained in the rule … is derived from DTSTART»);
/// - BYDAY that mixes `MO` and `1TU`: dateutil gives the days that are both, and not either;
/// - weekly BYSETPOS where the start is not the first day of a week: dateutil counts from the start,
///   and not within the whole week;
/// - BYWEEKNO of 52, 53, -52 or -53: dateutil misses the days of such a week in the neighbouring year
///   for some years (another test compares these with ISO 8601);
/// - BYSECOND=60: Python has no such time.
struct RandomRule {
  var rule: RecurrenceRule
  let start: LocalDateTime
  /// The end of interest, so near that the other side has done in time.
  let end: LocalDateTime

  init(_ generator: inout SeededGenerator) {
    let frequency = RecurrenceRule.Frequency.allCases.randomElement(using: &generator) ?? .daily
    rule = RecurrenceRule(frequency)
    // 1996 to 2031, often the last days of a month or year.
    var second = Int.random(in: 820_454_400..<1_956_528_000, using: &generator)
    if Int.random(in: 0..<3, using: &generator) > 0 { second -= second % 3600 }
    start = LocalDateTime(secondNumber: second)
    let days: [RecurrenceRule.Frequency: Int] = [
      .secondly: 0, .minutely: 3, .hourly: 60, .daily: 2500, .weekly: 4000, .monthly: 6000,
      .yearly: 13_000,
    ]
    end = start.adding(seconds: (days[frequency] ?? 0) * 86_400 + 5000)
    fill(&generator)
  }

  private mutating func fill(_ generator: inout SeededGenerator) {
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
    let dividesDays = [.secondly, .minutely, .hourly].contains(rule.frequency)
    func numbers(_ range: ClosedRange<Int>, like usual: Int, fromEnd: Bool = false) -> [Int] {
      var values: [Int] = []
      for _ in 0...Int.random(in: 0...3, using: &generator) {
        let value = Int.random(in: range, using: &generator)
        values.append(fromEnd && chance(30) ? -value : value)
      }
      // Otherwise most sets of parts would have no date in common; and dateutil follows a rule that
      // divides days and never matches second by second.
      return values + (dividesDays || chance(60) ? [usual] : [])
    }
    let (date, time, frequency) = (start.date, start.time, rule.frequency)
    if chance(50) { rule.interval = Int.random(in: 1...(chance(80) ? 4 : 40), using: &generator) }
    if chance(30) { rule.count = Int.random(in: 1...50, using: &generator) }
    if rule.count == nil, chance(30) {
      rule.until = .floating(
        start.adding(
          seconds: Int.random(in: 0...(end.secondNumber - start.secondNumber), using: &generator)))
    }
    if chance(40) { rule.weekStart = Weekday.allCases.randomElement(using: &generator) ?? .monday }
    if chance(25) { rule.byMonth = numbers(1...12, like: date.month) }
    if frequency != .weekly, chance(25) {
      rule.byMonthDay = numbers(1...31, like: date.day, fromEnd: true)
    }
    if ![.daily, .weekly, .monthly].contains(frequency), chance(15) {
      let newYear = LocalDate(year: date.year, month: 1, day: 1) ?? date
      let dayOfYear = date.dayNumber - newYear.dayNumber + 1
      rule.byYearDay = numbers(1...366, like: dayOfYear, fromEnd: true)
    }
    if frequency == .yearly, chance(20) {
      rule.byWeekNumber = numbers(1...51, like: 20, fromEnd: true)
    }
    if chance(35) || !rule.byWeekNumber.isEmpty {
      fillDays(&generator)
      if dividesDays { rule.byDay.append(RecurrenceRule.Day(date.weekday)) }
    }
    if chance(20) { rule.byHour = numbers(0...23, like: time.hour) }
    if chance(20) { rule.byMinute = numbers(0...59, like: time.minute) }
    if chance(20) { rule.bySecond = numbers(0...59, like: time.second) }
    let isCutWeek = frequency == .weekly && date.weekday != rule.weekStart
    if chance(25), !isCutWeek, hasSet {
      rule.bySetPosition = numbers(1...(chance(80) ? 5 : 366), like: 1, fromEnd: true)
    }
  }

  private mutating func fillDays(_ generator: inout SeededGenerator) {
    let mayCount = rule.byWeekNumber.isEmpty
    let ordinals =
      switch rule.frequency {
      case .monthly where mayCount: 5
      case .yearly where mayCount: rule.byMonth.isEmpty ? 53 : 5
      default: 0
      }
    let counts = ordinals > 0 && Bool.random(using: &generator)
    for _ in 0...Int.random(in: 0...3, using: &generator) {
      var day = RecurrenceRule.Day(Weekday.allCases.randomElement(using: &generator) ?? .monday)
      if counts {
        let ordinal = Int.random(in: 1...ordinals, using: &generator)
        day.ordinal = Bool.random(using: &generator) ? ordinal : -ordinal
      }
      rule.byDay.append(day)
    }
  }

  /// Whether there is any other part for BYSETPOS to choose from.
  private var hasSet: Bool {
    !rule.byDay.isEmpty
      || ![
        rule.byMonth, rule.byMonthDay, rule.byYearDay, rule.byWeekNumber, rule.byHour,
        rule.byMinute, rule.bySecond,
      ].allSatisfy(\.isEmpty)
  }
}
