import FrontMatter
import ICalendar
import Source

// Dates of digits only: 2026-12-03, 03/12/2026, 3.12.26, 20261203.
extension DateReader {
  /// Takes a date of digits, or nil where words are to come.
  mutating func takeDigits(_ weekday: StatedWeekday?) throws(Diagnostic) -> WrittenDate? {
    var numbers: [Lexeme] = []
    var ahead = 0
    while numbers.count < 3, let number = reader[ahead], number.kind == .number {
      numbers.append(number)
      ahead += 1
      guard numbers.count < 3, let sign = reader[ahead], ["/", "-", "."].contains(sign.key),
        reader[ahead + 1]?.kind == .number
      else { break }
      ahead += 1
    }
    guard let first = numbers.first, numbers.count > 1 || reader[ahead] == nil else { return nil }
    let place = first.bytes.lowerBound..<(numbers.last ?? first).bytes.upperBound
    let isISO = isISO(ahead)
    reader.advance(ahead)
    let values = numbers.map { $0.number ?? 0 }
    let lengths = numbers.map(\.key.utf8.count)
    guard values.count == 3 else { throw incompleteDigits(values, lengths, place) }
    let prefix = weekday.map { scalar.text.utf8Text($0.lexeme.bytes) + " " } ?? ""
    let correct = { (date: LocalDate) in
      // A weekday stays in its language where that is right, and goes where it is wrong.
      weekday?.name.value == date.weekday ? prefix + date.iso : date.iso
    }
    let date: LocalDate
    if lengths[0] == 4 {
      date = try yearFirst(values, isISO: isISO, place, correct)
    } else if lengths[2] == 4, lengths[0] <= 2, lengths[1] <= 2 {
      date = try yearLast(values, place)
    } else if lengths.allSatisfy({ $0 <= 2 }) {
      throw shortYear(values, place, canBeFirst: scalar.text.utf8Text(place).contains("-"))
    } else {
      throw unknownForm()
    }
    try checkRest(after: date, correct)
    try check(weekday, of: date, correct)
    return WrittenDate(date: date, isInDigits: lengths[0] != 4)
  }

  /// Whether the next lexemes are exactly `2026-12-03`.
  private func isISO(_ count: Int) -> Bool {
    guard count == 5 else { return false }
    let parts = (0..<5).compactMap { reader[$0] }
    // A dash that is no hyphen has more than one byte.
    return parts.map(\.bytes.count) == [4, 1, 2, 1, 2]
      && parts[1].key == "-" && parts[3].key == "-" && parts.dropFirst().allSatisfy(\.isAttached)
  }

  private func yearFirst(
    _ values: [Int], isISO: Bool, _ place: Range<Int>, _ correct: (LocalDate) -> String
  ) throws(Diagnostic) -> LocalDate {
    let (year, month, day) = (values[0], values[1], values[2])
    guard let date = LocalDate(year: year, month: month, day: day) else {
      if !(1...12).contains(month), let swapped = LocalDate(year: year, month: day, day: month) {
        throw noSuchMonth(scalar.range(of: place), month, swapped)
      }
      guard (1...12).contains(month) else {
        throw noSuchMonth(scalar.range(of: place), month, nil)
      }
      throw noSuchDay(scalar.range(of: place), day, month, year, correct)
    }
    if case .refused = digits, !isISO { throw notISO(place, date) }
    return date
  }

  private func yearLast(_ values: [Int], _ place: Range<Int>) throws(Diagnostic) -> LocalDate {
    let dayMonth = LocalDate(year: values[2], month: values[1], day: values[0])
    let monthDay = LocalDate(year: values[2], month: values[0], day: values[1])
    let readings = dayMonth == monthDay ? [dayMonth] : [dayMonth, monthDay]
    let possible = readings.compactMap(\.self)
    guard let only = possible.first else {
      let isMonthLast = (1...12).contains(values[1])
      let (day, month) = isMonthLast ? (values[0], values[1]) : (values[1], values[0])
      guard (1...12).contains(month) else {
        throw noSuchMonth(scalar.range(of: place), values[1], nil)
      }
      throw noSuchDay(scalar.range(of: place), day, month, values[2]) { $0.iso }
    }
    switch digits {
    case .spreadsheet(let order?):
      guard let date = order == .dayMonth ? dayMonth : monthDay else {
        throw noSuchMonth(
          scalar.range(of: place), order == .dayMonth ? values[1] : values[0], only)
      }
      return date
    case .spreadsheet(nil) where possible.count == 1: return only
    default: throw ambiguous(place, possible)
    }
  }

  /// Fewer than three numbers: the best guess at what is missing.
  private func incompleteDigits(
    _ values: [Int], _ lengths: [Int], _ place: Range<Int>
  ) -> Diagnostic {
    switch lengths {
    case [8]: LocalDate(iso: scalar.text.utf8Text(place)).map { notISO(place, $0) } ?? unknownForm()
    case [5]: spreadsheetNumber(values[0])
    case [4, 1], [4, 2]: withoutDay(year: values[0], month: values[1], .french)
    case [1, 1], [1, 2], [2, 1], [2, 2]: withoutYear(values, place)
    default: unknownForm()
    }
  }
}

extension String {
  /// The text between two UTF-8 offsets, which stand between scalars.
  func utf8Text(_ bytes: Range<Int>) -> String {
    String(decoding: Array(utf8)[bytes], as: UTF8.self)
  }
}
