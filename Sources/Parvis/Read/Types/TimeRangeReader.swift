import FrontMatter
import ICalendar
import Source

/// Reads one range of times in the words of all languages.
///
/// An hour alone is understood only where the other one says which clock is meant, and where that
/// leaves one reading: `1:30 to 3:30 p.m.` shares its half of the day, `11 to 1 p.m.` can only
/// begin in the morning, `9 to 11` is refused.
struct TimeRangeReader: Sendable {
  let scalar: Scalar
  var reader: LexemeReader

  private static let hourWords = Set(ReadingWords.all.flatMap(\.hourWords))
  private static let noon = Set(ReadingWords.all.flatMap(\.noon))
  private static let midnight = Set(ReadingWords.all.flatMap(\.midnight))
  private static let ranges = ReadingWords.all.flatMap(\.timeRanges)

  mutating func read() throws(Diagnostic) -> TimeRange {
    let opener = reader.next.flatMap { first in
      Self.ranges.contains { $0.before == first.key } ? first.key : nil
    }
    if opener != nil { reader.advance() }
    let start = try takeTime()
    try checkOffset(after: start)
    let between = Self.ranges.filter { $0.before == opener }.map(\.between)
    guard let link = reader.next, between.contains(link.key) || link.key == "-" else {
      throw reader.isAtEnd ? withoutEnd(start) : unknownForm()
    }
    reader.advance()
    let end = try takeTime()
    reader.skip(".")
    try checkOffset(after: end)
    guard reader.isAtEnd else { throw unknownForm() }
    if Self.looksLikeOffset(link, end), end.hour * 60 <= start.hour * 60 + start.minute {
      throw offset(link.bytes.lowerBound..<end.bytes.upperBound)
    }
    return try range(start, end)
  }

  // MARK: One time

  private mutating func takeTime() throws(Diagnostic) -> WrittenTime {
    guard let first = reader.next else { throw unknownForm() }
    var time = WrittenTime(bytes: first.bytes)
    if Self.noon.contains(first.key) || Self.midnight.contains(first.key) {
      reader.advance()
      time.mark = Self.noon.contains(first.key) ? .noon : .midnight
      return time
    }
    if first.key == "12", let word = reader[1], Self.noon.union(Self.midnight).contains(word.key) {
      reader.advance()  // `12 noon` says it twice.
      return try takeTime()
    }
    guard let hour = first.number, first.key.utf8.count <= 2 else { throw unknownForm() }
    reader.advance()
    time.hour = hour
    takeMinutes(&time)
    takeHalfDay(&time)
    if let last = reader[-1] { time.bytes = first.bytes.lowerBound..<last.bytes.upperBound }
    try check(time)
    return time
  }

  /// The `:30`, `.30`, `h`, `h 30`, `.30 uur` behind an hour.
  private mutating func takeMinutes(_ time: inout WrittenTime) {
    if let sign = reader.next, [":", "."].contains(sign.key), sign.isAttached,
      let minute = reader[1], minute.kind == .number, minute.isAttached, minute.bytes.count == 2
    {
      reader.advance(2)
      time.minute = minute.number ?? 0
      time.mark = .clock
      if reader.take(Self.hourWords) != nil { time.mark = .hours }
    } else if reader.take(Self.hourWords) != nil {
      time.mark = .hours
      reader.skip(".")
      // A number that is no part of another time: `9 h 30`, and not the 11 of `9 h 11 h`.
      guard let minute = reader.next, let number = minute.number, minute.bytes.count <= 2,
        reader[1].map({ !Self.hourWords.contains($0.key) && $0.key != ":" }) ?? true
      else { return }
      reader.advance()
      time.minute = number
    }
  }

  /// The `am`, `a.m.`, `p. m.` behind a time.
  private mutating func takeHalfDay(_ time: inout WrittenTime) {
    guard let first = reader.next, first.kind == .word, time.mark != .hours else { return }
    let key: String
    if ReadingWords.halfDays.contains(first.key) {
      key = first.key
      reader.advance()
    } else if ["a", "p"].contains(first.key) {
      let hasStop = reader[1]?.key == "."
      guard reader[hasStop ? 2 : 1]?.key == "m" else { return }
      key = first.key + "m"
      reader.advance(hasStop ? 3 : 2)
    } else {
      return
    }
    time.mark = key == "am" ? .morning : .afternoon
    reader.skip(".")
  }

  private func check(_ time: WrittenTime) throws(Diagnostic) {
    let isHalf = time.mark == .morning || time.mark == .afternoon
    guard LocalTime(hour: time.hour, minute: time.minute) != nil,
      !isHalf || (1...12).contains(time.hour)
    else { throw noSuchTime(time) }
    // Some write 12 a.m. for noon, some for midnight.
    if time.mark == .morning, time.hour == 12, time.minute == 0 { throw twelve(time) }
  }

  // MARK: Offsets

  private static let zones: Set<String> = [
    "z", "utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "ast", "adt", "nst",
    "ndt", "hne", "hae", "hnc", "hac", "hna", "haa", "hnp", "hap", "hnr", "har", "hnt", "hat",
    "cet", "cest", "bst", "wet", "west",
  ]

  private func checkOffset(after time: WrittenTime) throws(Diagnostic) {
    guard let sign = reader.next else { return }
    let ahead = sign.key == "(" ? 1 : 0
    guard let first = reader[ahead] else { return }
    let isZoneName = first.kind == .word && reader[ahead + 1]?.key == "/"
    if isZoneName || first.key == "+" || Self.zones.contains(first.key) {
      throw offset(reader.rest)
    }
    // `9:00-05:00 to 11:00-05:00`
    guard first.key == "-", first.isAttached, reader[1]?.kind == .number,
      reader[2]?.key == ":", let minutes = reader[3], minutes.kind == .number,
      let link = reader[4], isLink(link)
    else { return }
    throw offset(first.bytes.lowerBound..<minutes.bytes.upperBound)
  }

  private func isLink(_ lexeme: Lexeme) -> Bool {
    lexeme.key == "-" && reader[5]?.kind == .number
      || Self.ranges.contains { $0.between == lexeme.key } && reader[5]?.key != "."
  }

  /// Whether the end of `9:00-05:00` has the form of an offset from UTC.
  private static func looksLikeOffset(_ link: Lexeme, _ end: WrittenTime) -> Bool {
    link.key == "-" && link.isAttached && end.mark == .clock && end.bytes.count == 5
      && end.bytes.lowerBound == link.bytes.upperBound && end.hour <= 14
      && end.minute % 15 == 0 && (end.hour < 10 || end.minute == 0)
  }

  // MARK: Both times

  private func range(_ start: WrittenTime, _ end: WrittenTime) throws(Diagnostic) -> TimeRange {
    let pairs = pairs(start, end)
    let isUnmarked =
      start.mark == .none && [.none, .clock].contains(end.mark)
      || end.mark == .none && start.mark == .clock
    if isUnmarked { throw ambiguous(pairs) }
    guard let only = pairs.first else { throw wrongOrder(start, end) }
    guard pairs.count > 1 else { return only }
    // `1:30 to 3:30 p.m.`: the half of the day is said once for both.
    if end.mark == .morning || end.mark == .afternoon,
      let shared = pairs.first(where: { ($0.start.hour < 12) == ($0.end.hour < 12) })
    {
      return shared
    }
    throw ambiguous(pairs)
  }

  /// The readings whose end is after their start; those within one half of the day first.
  private func pairs(_ start: WrittenTime, _ end: WrittenTime) -> [TimeRange] {
    var pairs: [TimeRange] = []
    for first in start.readings(beside: end.mark, isEnd: false) {
      for second in end.readings(beside: start.mark, isEnd: true) where first < second {
        guard let start = LocalTime(secondOfDay: first * 60),
          let end = LocalTime(secondOfDay: second * 60)
        else { continue }
        pairs.append(TimeRange(start: start, end: end))
      }
    }
    let shared = pairs.filter { ($0.start.hour < 12) == ($0.end.hour < 12) }
    let isFree = start.mark == .none && end.mark == .none
    return isFree && !shared.isEmpty ? shared : pairs
  }
}
