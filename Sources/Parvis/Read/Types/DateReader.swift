import FrontMatter
import ICalendar
import Source

/// Reads one date in the words of all languages.
///
///     [le] [weekday] day month year · [weekday] month day, year · [weekday] 2026-12-03
struct DateReader: Sendable {
  let scalar: Scalar
  let digits: DigitDates
  /// The first year that is proposed where none is written.
  let proposedYear: Int
  var reader: LexemeReader

  /// A weekday as it was written, to be held against the date.
  struct StatedWeekday: Sendable {
    let lexeme: Lexeme
    let name: ReadingWords.CalendarName<Weekday>
  }

  /// Reads a date that stands alone in a text.
  ///
  /// - Parameters:
  ///   - scalar: the text and its place.
  ///   - digits: what becomes of `03/12/2026`.
  ///   - today: where known, corrections propose a year from this day's on.
  /// - Returns: the day, whose weekday, where one is written, is right.
  /// - Throws: what is wrong, with the place of the word.
  static func read(
    _ scalar: Scalar, _ digits: DigitDates = .refused, today: LocalDate? = nil
  ) throws(Diagnostic) -> WrittenDate {
    var reader = DateReader(
      scalar: scalar, digits: digits, proposedYear: today?.year ?? 2026,
      reader: LexemeReader(scalar.text))
    return try reader.read()
  }

  mutating func read() throws(Diagnostic) -> WrittenDate {
    _ = reader.take(Self.openers)
    let weekday = try takeWeekday()
    if let date = try takeDigits(weekday) { return date }
    guard let first = reader.next, first.kind != .sign else { throw unknownForm() }
    return first.kind == .number ? try takeDayFirst(weekday) : try takeMonthFirst(weekday)
  }

  // MARK: Words

  private static let openers = Set(ReadingWords.all.flatMap(\.dateOpeners))
  private static let dayLinks = Set(ReadingWords.all.flatMap(\.dayLinks))
  private static let endings = Set(ReadingWords.all.flatMap(\.ordinalEndings))

  private mutating func takeWeekday() throws(Diagnostic) -> StatedWeekday? {
    guard let word = reader.next, word.kind == .word else { return nil }
    let isMonth = ReadingWords.month(word.key) != nil
    // `mar. 3 décembre` is a Tuesday and `Mar. 3, 2026` in March: what follows the day decides.
    if let name = ReadingWords.weekday(word.key), !isMonth || hasMonthBehind() {
      reader.advance()
      reader.skip(".", ",")
      _ = reader.take(Self.openers)
      return StatedWeekday(lexeme: word, name: name)
    }
    guard isMonth else { throw unknownWord(word) }
    return nil
  }

  /// Whether the next word is followed by a whole date, and so is no month itself.
  func hasMonthBehind() -> Bool {
    var ahead = 1
    while let sign = reader[ahead], [".", ","].contains(sign.key) { ahead += 1 }
    guard let first = reader[ahead] else { return false }
    guard first.kind == .number else { return first.kind == .word }
    ahead += 1
    while let word = reader[ahead], word.kind == .word,
      word.isAttached && Self.endings.contains(word.key)
    { ahead += 1 }
    guard let second = reader[ahead] else { return false }
    return second.kind == .word || ["/", "-"].contains(second.key)
  }

  private mutating func takeDayFirst(_ weekday: StatedWeekday?) throws(Diagnostic) -> WrittenDate {
    guard let day = reader.next else { throw unknownForm() }
    reader.advance()
    takeEnding()
    reader.skip(".", "-", "/", ",")
    if reader.take(Self.dayLinks) != nil { reader.skip("'") }
    guard let word = reader.next, word.kind == .word else { throw unknownForm() }
    guard let month = ReadingWords.month(word.key) else {
      // `3 et 4 décembre`: the word is none of a date.
      throw hasMonthBehind() ? unknownForm() : unknownMonth(word)
    }
    reader.advance()
    reader.skip(".", ",", "-", "/", "'")
    return try finish(day, month, isMonthFirst: false, weekday)
  }

  private mutating func takeMonthFirst(
    _ weekday: StatedWeekday?
  ) throws(Diagnostic) -> WrittenDate {
    guard let word = reader.next else { throw unknownForm() }
    guard let month = ReadingWords.month(word.key) else { throw unknownMonth(word) }
    reader.advance()
    reader.skip(".", "-", "/", ",")
    guard let day = reader.next, day.kind == .number else { throw unknownForm() }
    reader.advance()
    if day.key.utf8.count == 4, let year = day.number {
      throw withoutDay(year: year, month: month.value, language(month, nil, false))
    }
    takeEnding()
    reader.skip(".", "-", "/", ",", "'")
    return try finish(day, month, isMonthFirst: true, weekday)
  }

  /// The `er` of `1er`; that one alone may stand apart.
  private mutating func takeEnding() {
    guard let word = reader.next, word.kind == .word, Self.endings.contains(word.key),
      word.isAttached || word.key == "er"
    else { return }
    reader.advance()
  }

  /// Takes the year, and holds all parts against the calendar.
  private mutating func finish(
    _ day: Lexeme, _ month: ReadingWords.CalendarName<Int>, isMonthFirst: Bool,
    _ weekday: StatedWeekday?
  ) throws(Diagnostic) -> WrittenDate {
    let words = language(month, weekday, isMonthFirst)
    let form = DateForm(hasWeekday: weekday != nil, isMonthFirst: isMonthFirst)
    let correct = { (date: LocalDate) in words.date(date, form) }
    let parts = (day: day.number ?? 0, month: month.value)
    guard let year = reader.next, year.kind == .number, !isTime() else {
      throw withoutYear(parts.day, parts.month, weekday?.name.value, correct)
    }
    reader.advance()
    guard let number = year.number, year.key.utf8.count == 4 else {
      throw shortYear(year, parts.day, parts.month, correct)
    }
    guard let date = LocalDate(year: number, month: parts.month, day: parts.day) else {
      throw noSuchDay(
        scalar.range(of: day.bytes), parts.day, parts.month, number, correct)
    }
    if let weekday, !weekday.name.isFull,
      Set(weekday.name.languages).isDisjoint(with: month.languages)
    {
      throw unknownWeekday(weekday.lexeme, correct(date))
    }
    try checkRest(after: date, correct)
    try check(weekday, of: date, correct)
    return WrittenDate(date: date, isInDigits: false)
  }

  /// The language in which a correction is written: that of both names where they agree.
  private func language(
    _ month: ReadingWords.CalendarName<Int>, _ weekday: StatedWeekday?, _ isMonthFirst: Bool
  ) -> ReadingWords {
    let shared = weekday.map { month.languages.filter($0.name.languages.contains) } ?? []
    let candidates = (shared.isEmpty ? month.languages : shared).map { ReadingWords.all[$0] }
    return candidates.first { $0.hasMonthFirst || !isMonthFirst } ?? candidates.first ?? .french
  }

  // MARK: The end

  private static let timeLinks = Set(ReadingWords.all.flatMap(\.timeLinks) + ["t"])
  private static let timeWords = Set(
    ReadingWords.all.flatMap { $0.hourWords + $0.timeRanges.map(\.between) }
      + ReadingWords.halfDays + [":"])
  private static let timeNames = Set(
    ReadingWords.all.flatMap { $0.noon + $0.midnight } + ["z", "utc", "gmt"])

  /// Whether a time, or the zone of one, begins in what is left.
  func isTime() -> Bool {
    var ahead = 0
    while let lexeme = reader[ahead], [",", "(", "-"].contains(lexeme.key) { ahead += 1 }
    guard let first = reader[ahead] else { return false }
    if Self.timeNames.contains(first.key) { return true }
    if Self.timeLinks.contains(first.key) {
      guard let next = reader[ahead + 1] else { return false }
      return next.kind == .number || Self.timeNames.contains(next.key)
    }
    guard first.kind == .number, first.bytes.count <= 2, let next = reader[ahead + 1] else {
      return false
    }
    return Self.timeWords.contains(next.key) || next.key == "p"
  }

  mutating func checkRest(
    after date: LocalDate, _ correct: (LocalDate) -> String
  ) throws(Diagnostic) {
    reader.skip(".", ",")
    if isTime() { throw timeInDate(correct(date)) }
    guard reader.isAtEnd else { throw trailing(correct(date)) }
  }

  func check(
    _ weekday: StatedWeekday?, of date: LocalDate, _ correct: (LocalDate) -> String
  ) throws(Diagnostic) {
    guard let weekday, weekday.name.value != date.weekday else { return }
    throw .wrongWeekday(
      weekday.name.value, of: date, at: scalar.range(of: weekday.lexeme.bytes), correct)
  }
}
