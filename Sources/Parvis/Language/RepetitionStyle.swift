import ICalendar

/// What a pattern may show of a repetition.
enum RepetitionField: Sendable {
  case weekday
  /// How many weeks from one to the next: in words up to nine, else in figures.
  case interval
  /// Which one of the month: `premier`, `dernier`.
  case ordinal
}

/// How a locale says when sessions repeat.
struct RepetitionStyle: Sendable {
  let weekly: Pattern<RepetitionField>
  /// Every second week, then every third and more.
  let everySecondWeek, everyFewWeeks: Pattern<RepetitionField>
  let monthly: Pattern<RepetitionField>
  /// The fifth of its weekday, which not every month has.
  let monthlyFifth: Pattern<RepetitionField>
  /// Two to nine.
  let numbers: [String]
  /// First to fourth.
  let ordinals: [String]
  let last: String
}

extension LanguageTable {
  /// A day of every week or of every few: `tous les jeudis`, `un jeudi sur deux`.
  ///
  /// The interval is the number of weeks from one session to the next, from 1.
  func everyWeek(_ weekday: Weekday, interval: Int = 1) -> String {
    let pattern =
      interval < 2
      ? repetitions.weekly
      : interval == 2 ? repetitions.everySecondWeek : repetitions.everyFewWeeks
    return pattern.filled { field in
      switch field {
      case .weekday: self.weekday(weekday)
      case .interval: repetitions.numbers.element(interval - 2) ?? String(interval)
      case .ordinal: ""
      }
    }
  }

  /// A day of every month: `le premier jeudi de chaque mois`.
  ///
  /// The ordinal is 1 to 5, or -1 for the last, as in BYDAY of RFC 5545 §3.3.10.
  func everyMonth(_ ordinal: Int, _ weekday: Weekday) -> String {
    let pattern = ordinal == 5 ? repetitions.monthlyFifth : repetitions.monthly
    return pattern.filled { field in
      switch field {
      case .weekday: self.weekday(weekday)
      case .ordinal: repetitions.ordinals.element(ordinal - 1) ?? repetitions.last
      case .interval: ""
      }
    }
  }
}

extension LanguageTable {
  /// How often and when, as a line: `Le premier mercredi de chaque mois, de 9 h à 11 h`.
  func rhythm(_ rhythm: Rhythm) -> String {
    let weekday = rhythm.recurrence.weekday
    let days =
      switch rhythm.recurrence.pattern {
      case .weeks(let interval): everyWeek(weekday, interval: interval)
      case .month(let ordinal): everyMonth(ordinal, weekday)
      }
    return slot(days, timeRange(rhythm.time.start, rhythm.time.end)).withCapital
  }
}

extension Array {
  fileprivate func element(_ index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
