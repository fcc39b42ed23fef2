import ICalendar

/// What a pattern may show of a time.
enum TimeField: Sendable {
  /// 0 to 23, or 1 to 12 on a clock with halves; never with a zero in front.
  case hour
  /// Two digits.
  case minute
  /// `a.m.` or `p.m.`
  case half
}

/// What a pattern may show of a session's slot.
enum SlotField: Sendable {
  case date, time
}

/// 12:00, in seconds since midnight.
private let secondOfNoon = 43_200

/// How a locale writes times of day.
struct TimeStyle: Sendable {
  /// How any time is written: `9 h`, and `14 h 30` when there are minutes.
  struct Form: Sendable {
    let onTheHour: Pattern<TimeField>
    let withMinutes: Pattern<TimeField>
  }

  /// The words for the halves of the day; nil on a clock of 24 hours.
  let halves: (morning: String, afternoon: String)?
  let form: Form
  /// The start of a range whose end says the rest (`9 to 11 a.m.`), when no half-day lies between;
  /// nil where each time is written whole.
  let shared: Form?
  /// 12:00 and 00:00 standing alone, around their figures: `12 h (midi)`, or `noon` without them.
  let noon, midnight: Phrase
  /// 12:00 in a range and 00:00 as its start; nil where they are figures like any other time.
  let noonInRange, midnightAsStart: String?
  /// 24:00, which only ends.
  let midnightAsEnd: String
  let range: Pattern<RangeField>
  /// A range inside a sentence, `from 9 to 11 a.m.`, where words may be added.
  let rangeInSentence: Pattern<RangeField>
  /// Around a start whose end is not known.
  let start: Phrase
  let allDay: String
  /// A day and its times.
  let slot: Pattern<SlotField>
}

extension LanguageTable {
  /// A time standing alone: `14 h 30`, `2:30 p.m.`, `12 h (midi)`.
  func time(_ time: LocalTime) -> String {
    switch time.secondOfDay {
    case LocalTime.midnight.secondOfDay: times.midnight.with(times.write(time, times.form))
    case secondOfNoon: times.noon.with(times.write(time, times.form))
    case LocalTime.endOfDay.secondOfDay: times.midnightAsEnd
    default: times.write(time, times.form)
    }
  }

  /// A range in words, `de 9 h à 11 h`, `9 to 11 a.m.`; the whole day is `toute la journée`.
  func timeRange(_ start: LocalTime, _ end: LocalTime) -> String {
    times.write(start, end, times.range)
  }

  /// A start without an end: `à 19 h`, `at 7 p.m.`.
  func startTime(_ time: LocalTime) -> String {
    times.start.with(self.time(time))
  }

  /// A session's slot in a list: `jeudi 1er octobre 2026, de 9 h à 11 h`.
  func slot(_ date: LocalDate, _ start: LocalTime, _ end: LocalTime) -> String {
    slot(self.date(date), timeRange(start, end))
  }

  /// A session's slot inside a sentence: `le jeudi 1er octobre 2026, de 9 h à 11 h`.
  func inSentence(_ date: LocalDate, _ start: LocalTime, _ end: LocalTime) -> String {
    slot(inSentence(date), times.write(start, end, times.rangeInSentence))
  }

  /// A day and its times, both in words already.
  func slot(_ date: String, _ time: String) -> String {
    times.slot.filled { $0 == .date ? date : time }
  }
}

extension TimeStyle {
  fileprivate func write(
    _ start: LocalTime, _ end: LocalTime, _ pattern: Pattern<RangeField>
  ) -> String {
    guard start != .midnight || end != .endOfDay else { return allDay }
    let startName = start == .midnight ? midnightAsStart : nameOfNoon(start)
    let endName = end == .endOfDay ? midnightAsEnd : nameOfNoon(end)
    // The end can say the rest of the start only if both are figures of one half of the day.
    let sharing = startName == nil && endName == nil && isAfternoon(start) == isAfternoon(end)
    return pattern.with(
      startName ?? write(start, sharing ? shared ?? form : form),
      endName ?? write(end, form))
  }

  private func nameOfNoon(_ time: LocalTime) -> String? {
    time.secondOfDay == secondOfNoon ? noonInRange : nil
  }

  private func isAfternoon(_ time: LocalTime) -> Bool {
    halves != nil && time.hour >= 12
  }

  fileprivate func write(_ time: LocalTime, _ form: Form) -> String {
    let pattern = time.minute == 0 ? form.onTheHour : form.withMinutes
    return pattern.filled { field in
      switch field {
      case .hour: String(halves == nil ? time.hour : (time.hour + 11) % 12 + 1)
      case .minute: (time.minute < 10 ? "0" : "") + String(time.minute)
      case .half: halves.map { time.hour < 12 ? $0.morning : $0.afternoon } ?? ""
      }
    }
  }
}
