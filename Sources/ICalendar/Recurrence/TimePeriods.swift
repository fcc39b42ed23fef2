/// The hours, minutes or seconds of a rule, one after another, each with the dates it yields.
struct TimePeriods {
  private let rule: RecurrenceRule
  private let end: LocalDateTime
  private let days: DayFilter
  private let times: TimeFilter
  /// The beginning of the start's period, in seconds of the local clock.
  private let base: Int
  /// Seconds from one period of the rule to the next.
  private let step: Int
  /// How many periods lie between the start's and the next one to look at.
  private var index = 0
  private var examined = 0
  /// The last day that was asked for, and the answer: many periods share it.
  private var day: (number: Int, isAdmitted: Bool)?

  /// The most periods that are looked at, a fraction of a second's work.
  static let examinationLimit = 1_000_000

  init(_ rule: RecurrenceRule, start: LocalDateTime, end: LocalDateTime) {
    self.rule = rule
    self.end = end
    days = DayFilter(rule, start: start.date)
    times = TimeFilter(rule, start: start.time)
    let unit =
      switch rule.frequency {
      case .hourly: 3600
      case .minutely: 60
      default: 1
      }
    base = Int(floorDividing: start.secondNumber, by: unit) * unit
    step = unit * rule.interval
  }

  /// The dates of the next period that has any, ascending; nil after the end.
  mutating func next() throws(RecurrenceError) -> [LocalDateTime]? {
    while true {
      let period = LocalDateTime(secondNumber: base + index * step)
      guard period <= end else { return nil }
      examined += 1
      guard examined <= Self.examinationLimit else {
        throw .tooSparse(examined: Self.examinationLimit)
      }
      if let later = firstWorthLooking(after: period) {
        // The least index whose period begins there or later.
        index = max(index + 1, (later - base + step - 1) / step)
        continue
      }
      index += 1
      let dates = dates(of: period)
      if rule.bySetPosition.isEmpty {
        if !dates.isEmpty { return dates }
      } else {
        let positions = rule.positions(in: dates.count)
        if !positions.isEmpty { return positions.map { dates[$0] } }
      }
    }
  }

  /// The beginning of the next day, hour, minute or second, where the period's own is not meant.
  private mutating func firstWorthLooking(after period: LocalDateTime) -> Int? {
    let second = period.secondNumber
    let (date, time) = (period.date, period.time)
    if day?.number != date.dayNumber {
      day = (date.dayNumber, days.admits(date))
    }
    if day?.isAdmitted == false { return (date.dayNumber + 1) * 86_400 }
    if let hours = times.hours, !hours.contains(time.hour) {
      return second - time.secondOfDay % 3600 + 3600
    }
    if rule.frequency == .hourly { return nil }
    if let minutes = times.minutes, !minutes.contains(time.minute) {
      return second - time.second + 60
    }
    if rule.frequency == .minutely { return nil }
    if let seconds = times.seconds, !seconds.contains(time.second) { return second + 1 }
    return nil
  }

  private func dates(of period: LocalDateTime) -> [LocalDateTime] {
    let time = period.time
    let seconds =
      switch rule.frequency {
      case .hourly: times.times(hour: time.hour)
      case .minutely: times.times(hour: time.hour, minute: time.minute)
      default: [time.secondOfDay]
      }
    return seconds.map { LocalDateTime(period.date, .midnight).adding(seconds: $0) }
  }
}
