/// Which times of a day a rule means, at the second.
struct TimeFilter: Sendable {
  /// Ascending; nil where the frequency counts these units itself and the rule names none.
  let hours: [Int]?
  let minutes: [Int]?
  let seconds: [Int]?

  init(_ rule: RecurrenceRule, start: LocalTime) {
    func values(
      _ named: [Int], _ start: Int, unless counted: [RecurrenceRule.Frequency]
    ) -> [Int]? {
      if !named.isEmpty { return Set(named).sorted() }
      return counted.contains(rule.frequency) ? nil : [start]
    }
    hours = values(rule.byHour, start.hour, unless: [.hourly, .minutely, .secondly])
    minutes = values(rule.byMinute, start.minute, unless: [.minutely, .secondly])
    // No clock here shows the leap second 60.
    seconds = values(rule.bySecond, start.second, unless: [.secondly])?.filter { $0 < 60 }
  }

  /// The seconds of a day from 0, ascending, where hour and minute may be given by the period.
  func times(hour: Int? = nil, minute: Int? = nil) -> [Int] {
    let hours = hour.map { [$0] } ?? hours ?? []
    let minutes = minute.map { [$0] } ?? minutes ?? []
    return hours.flatMap { hour in
      minutes.flatMap { minute in
        (seconds ?? []).map { hour * 3600 + minute * 60 + $0 }
      }
    }
  }
}
