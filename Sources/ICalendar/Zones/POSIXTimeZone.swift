/// A POSIX TZ string, such as `EST5EDT,M3.2.0,M11.1.0`: RFC 9636 §3.3.1.
struct POSIXTimeZone: Sendable, Hashable {
  /// The day of a change within any year.
  enum Day: Sendable, Hashable {
    /// `Jn`: 1 to 365, 29 February never counted.
    case julian(Int)
    /// `n`: 0 to 365, 29 February counted.
    case ordinal(Int)
    /// `Mm.n.d`: month 1 to 12, week 1 to 5 where 5 is the last, and day of the week.
    case weekday(month: Int, week: Int, weekday: Weekday)
  }

  /// One of the two yearly changes.
  struct Change: Sendable, Hashable {
    let day: Day
    /// Seconds after midnight on the wall clock before the change: −167 to 167 hours.
    let time: Int
  }

  /// What holds during a part of each year.
  struct Daylight: Sendable, Hashable {
    let type: TZifData.LocalTimeType
    let start: Change
    let end: Change
  }

  /// What holds for the rest of the year, or always, its offset east of UTC unlike in the text.
  let standard: TZifData.LocalTimeType
  let daylight: Daylight?

  /// Parses the text, or gives nil, also for a daylight time without its two changes.
  init?(_ text: String) {
    var rest = Substring(text)
    guard let name = Self.abbreviation(&rest), let offset = Self.time(&rest, hours: 24) else {
      return nil
    }
    standard = TZifData.LocalTimeType(offset: -offset, abbreviation: name)
    guard !rest.isEmpty else {
      daylight = nil
      return
    }
    guard let summer = Self.abbreviation(&rest) else { return nil }
    var summerOffset = standard.offset + 3600
    if rest.first != "," {
      guard let offset = Self.time(&rest, hours: 24) else { return nil }
      summerOffset = -offset
    }
    guard let start = Self.change(&rest), let end = Self.change(&rest), rest.isEmpty else {
      return nil
    }
    daylight = Daylight(
      type: TZifData.LocalTimeType(offset: summerOffset, abbreviation: summer),
      start: start, end: end)
  }

  /// Takes `EST`, or `<-03>` without its brackets.
  private static func abbreviation(_ rest: inout Substring) -> String? {
    let quoted = rest.first == "<"
    if quoted { rest.removeFirst() }
    let name = rest.prefix { character in
      character.isASCII
        && (character.isLetter || quoted && (character.isNumber || "+-".contains(character)))
    }
    rest.removeFirst(name.count)
    if quoted {
      guard rest.first == ">" else { return nil }
      rest.removeFirst()
    }
    return name.utf8.count >= 3 ? String(name) : nil
  }

  /// Takes `[+-]hh[:mm[:ss]]` as seconds.
  private static func time(_ rest: inout Substring, hours: Int) -> Int? {
    let sign = rest.first == "-" ? -1 : 1
    if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
    guard let hour = number(&rest, 0...hours) else { return nil }
    var seconds = hour * 3600
    for unit in [60, 1] where rest.first == ":" {
      rest.removeFirst()
      guard let value = number(&rest, 0...59) else { return nil }
      seconds += value * unit
    }
    return sign * seconds
  }

  private static func number(_ rest: inout Substring, _ range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard (1...3).contains(digits.utf8.count), let value = Int(digits), range.contains(value)
    else { return nil }
    rest.removeFirst(digits.count)
    return value
  }

  /// Takes `,M3.2.0/2`; without a time it is 02:00.
  private static func change(_ rest: inout Substring) -> Change? {
    guard rest.first == "," else { return nil }
    rest.removeFirst()
    guard let day = day(&rest) else { return nil }
    guard rest.first == "/" else { return Change(day: day, time: 7200) }
    rest.removeFirst()
    return time(&rest, hours: 167).map { Change(day: day, time: $0) }
  }

  private static func day(_ rest: inout Substring) -> Day? {
    switch rest.first {
    case "J":
      rest.removeFirst()
      return number(&rest, 1...365).map(Day.julian)
    case "M":
      var values: [Int] = []
      for range in [1...12, 1...5, 0...6] {
        rest.removeFirst()  // `M`, then a full stop
        guard let value = number(&rest, range) else { return nil }
        values.append(value)
        guard values.count == 3 || rest.first == "." else { return nil }
      }
      // POSIX counts from Sunday = 0.
      let weekday = Weekday.allCases[(values[2] + 6) % 7]
      return .weekday(month: values[0], week: values[1], weekday: weekday)
    default:
      return number(&rest, 0...365).map(Day.ordinal)
    }
  }
}

extension POSIXTimeZone.Change {
  /// The moment of the change in a year, in seconds since 1970 UTC, where the clock that is
  /// changed stands `offset` seconds east of UTC before it.
  func instant(in year: Int, offset: Int) -> Int {
    dayNumber(in: year) * 86_400 + time - offset
  }

  /// The day in a year, as a count since 1970-01-01.
  private func dayNumber(in year: Int) -> Int {
    let newYear = LocalDate.dayNumber(year: year, month: 1, day: 1)
    switch day {
    case .julian(let day):
      return newYear + day - 1 + (LocalDate.isLeap(year) && day >= 60 ? 1 : 0)
    case .ordinal(let day):
      return newYear + day
    case .weekday(let month, let week, let weekday):
      let first = LocalDate(dayNumber: LocalDate.dayNumber(year: year, month: month, day: 1))
      let distance = (weekday.rawValue - first.weekday.rawValue + 7) % 7
      let day = distance + 7 * (week - 1)
      // A fifth week that the month lacks is its last.
      let last = LocalDate.days(inMonth: month, of: year) - 1
      return first.dayNumber + (day <= last ? day : day - 7)
    }
  }
}
