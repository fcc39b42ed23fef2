import ICalendar
import Source

/// A date in running text that names the wrong weekday.
struct WeekdayMismatch: Sendable, Hashable {
  /// Where the weekday's name stands, in the indices of the bytes that were searched.
  let weekdayBytes: Range<Int>
  /// What is written there.
  let stated: Weekday
  /// The day that the rest of the date names.
  let date: LocalDate
  /// The right date in the author's language and order.
  let correction: String
  /// The nearest date that has the stated weekday, in the same form.
  let alternative: String

  /// What to tell the author.
  func diagnostic(path: String) -> Diagnostic {
    .wrongWeekday(stated, of: date, at: SourceRange(path, weekdayBytes)) {
      $0 == date ? correction : alternative
    }
  }
}

/// The dates of a prose text whose weekday is not that of their day: `jeudi 4 mars 2026`.
///
/// Only whole ones count, of weekday in full, day, month and year, in any language, with Markdown
/// emphasis and line ends between, but no end of a sentence or paragraph. Years are 1900 to 2199,
/// when all readers use the Gregorian calendar. Linear: 48 bytes before each year are looked at.
func weekdayMismatches(in bytes: ArraySlice<UInt8>) -> [WeekdayMismatch] {
  var found: [WeekdayMismatch] = []
  var index = bytes.startIndex
  while index < bytes.endIndex {
    guard isDigit(bytes[index]) else {
      index += 1
      continue
    }
    let start = index
    while index < bytes.endIndex, isDigit(bytes[index]) { index += 1 }
    guard index - start == 4, bytes[start] == 0x31 || bytes[start] == 0x32 else { continue }
    if let mismatch = mismatch(in: bytes, before: index) { found.append(mismatch) }
  }
  return found
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// How far before the end of its year a date may begin, in bytes.
private let window = 48

private func mismatch(in bytes: ArraySlice<UInt8>, before end: Int) -> WeekdayMismatch? {
  var start = max(bytes.startIndex, end - window)
  // The window begins between scalars, not in the middle of one.
  while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
  let text = String(decoding: bytes[start..<end], as: UTF8.self)
  // Bytes that are no UTF-8 would shift every place.
  guard text.utf8.count == end - start else { return nil }
  let lexemes = Lexeme.all(in: text).filter { !["*", "_"].contains($0.key) }
  guard let date = ProseDate(lexemes), date.stated != date.date.weekday,
    !hasBlankLine(text.utf8.dropFirst(date.weekdayBytes.upperBound))
  else { return nil }
  let nearest = (-3...3).map { date.date.adding(days: $0) }.first { $0.weekday == date.stated }
  let form = DateForm(hasWeekday: true, isMonthFirst: date.isMonthFirst)
  return WeekdayMismatch(
    weekdayBytes: start + date.weekdayBytes.lowerBound..<start + date.weekdayBytes.upperBound,
    stated: date.stated, date: date.date, correction: date.words.date(date.date, form),
    alternative: date.words.date(nearest ?? date.date, form))
}

/// Whether some text holds two line ends with only spaces between.
private func hasBlankLine(_ text: some Sequence<UInt8>) -> Bool {
  var isAtStart = false
  for byte in text {
    if byte == 0x0A, isAtStart { return true }
    if byte == 0x0A { isAtStart = true }
    if byte > 0x20 { isAtStart = false }
  }
  return false
}

/// A whole date at the end of some words.
private struct ProseDate {
  let stated: Weekday
  let weekdayBytes: Range<Int>
  let date: LocalDate
  let isMonthFirst: Bool
  let words: ReadingWords

  private static let openers = Set(ReadingWords.all.flatMap(\.dateOpeners))
  private static let skipped = Set(
    ReadingWords.all.flatMap { $0.dayLinks + $0.ordinalEndings } + ["'"])

  /// Nil where the words do not end in weekday, day, month and year.
  init?(_ lexemes: [Lexeme]) {
    var rest = lexemes[...]
    guard let year = rest.popLast()?.number, (1900...2199).contains(year) else { return nil }
    let dayFirst = Self.takeMonth(&rest)
    if dayFirst == nil { Self.take([","], &rest) }
    guard let day = Self.takeDay(&rest), let month = dayFirst ?? Self.takeMonth(&rest),
      let date = LocalDate(year: year, month: month.value, day: day)
    else { return nil }
    Self.take(Self.openers, &rest)
    Self.take([","], &rest)
    guard let word = rest.last, let name = ReadingWords.weekday(word.key), name.isFull else {
      return nil
    }
    stated = name.value
    weekdayBytes = word.bytes
    self.date = date
    isMonthFirst = dayFirst == nil
    let languages = month.languages.filter(name.languages.contains)
    words = (languages.first ?? name.languages.first).map { ReadingWords.all[$0] } ?? .french
  }

  private static func take(_ keys: Set<String>, _ rest: inout ArraySlice<Lexeme>) {
    if let last = rest.last, keys.contains(last.key) { rest.removeLast() }
  }

  /// The month at the end; a full stop belongs to it where it is an abbreviation.
  private static func takeMonth(
    _ rest: inout ArraySlice<Lexeme>
  ) -> ReadingWords.CalendarName<Int>? {
    let hasStop = rest.last?.key == "."
    guard let word = (hasStop ? rest.dropLast() : rest).last,
      let month = ReadingWords.month(word.key), !(hasStop && month.isFull)
    else { return nil }
    rest.removeLast(hasStop ? 2 : 1)
    return month
  }

  /// The day at the end, without the `er` or `of` behind it.
  private static func takeDay(_ rest: inout ArraySlice<Lexeme>) -> Int? {
    while let word = rest.last, skipped.contains(word.key) { rest.removeLast() }
    return rest.popLast()?.number
  }
}
