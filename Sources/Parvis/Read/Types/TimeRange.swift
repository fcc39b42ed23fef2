import FrontMatter
import ICalendar
import Source

/// From when to when, within one day and on the city's clock.
struct TimeRange: Sendable, Hashable {
  /// Before ``end``.
  let start: LocalTime
  /// `24:00` at the latest.
  let end: LocalTime
}

extension FieldType where Value == TimeRange {
  /// A range of times: `9 h à 11 h`, `9:00-11:00`, `9 to 11 a.m.`, `9.30 tot 11 uur`.
  static let timeRange: FieldType = .scalar(
    Message(fr: "des heures de début et de fin", en: "times of start and end"),
    examples: ["9 h à 11 h", "9:00-11:00", "9 to 11 a.m."]
  ) { scalar throws(Diagnostic) in
    var reader = TimeRangeReader(scalar: scalar, reader: LexemeReader(scalar.text))
    return try reader.read()
  }
}

/// One of the two times as it was written, before it is known what it means.
struct WrittenTime: Sendable {
  /// What says which half of the day an hour lies in.
  enum Mark: Sendable {
    /// Nothing: `9`.
    case none
    /// A colon or a full stop before minutes: `9:30`, on the 24-hour clock unless the range says
    /// a.m. or p.m.
    case clock
    /// `h`, `uur`: the 24-hour clock.
    case hours
    /// `a.m.`
    case morning
    /// `p.m.`
    case afternoon
    /// `noon`
    case noon
    /// `midnight`
    case midnight
  }

  /// 0 to 24, or 1 to 12 with a half of the day.
  var hour = 0
  /// 0 to 59.
  var minute = 0
  /// What follows the hour.
  var mark = Mark.none
  /// UTF-8 offsets in the text.
  var bytes: Range<Int>

  /// The times of day that it may mean, in minutes since midnight, beside the other of the range.
  func readings(beside other: Mark, isEnd: Bool) -> [Int] {
    let onClock = hour * 60 + minute
    let inMorning = hour % 12 * 60 + minute
    let both = (1...12).contains(hour) ? [inMorning, inMorning + 720] : [onClock]
    switch mark {
    case .noon: return [720]
    case .midnight: return [isEnd ? 1440 : 0]
    case .morning: return [inMorning]
    case .afternoon: return [inMorning + 720]
    case .hours: return [onClock]
    case .clock: return other == .morning || other == .afternoon ? both : [onClock]
    case .none: return other == .hours ? [onClock] : both
    }
  }
}
