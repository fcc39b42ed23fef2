import ICalendar
import Source

extension ProseText {
  /// The numbers, hours, months and telephone numbers of the text, in the words of all languages;
  /// linear.
  var facts: [ProseFact] {
    blocks.flatMap { block in
      var reader = ProseFactReader(text(block))
      reader.read()
      return reader.facts.map { fact in
        ProseFact(
          readings: fact.readings, isWord: fact.isWord,
          range: range(
            block.lowerBound + fact.bytes.lowerBound..<block.lowerBound + fact.bytes.upperBound))
      }
    }
  }
}

/// Reads the facts of one paragraph.
///
/// Where a text can be understood in several ways, all of them are kept: `1,500` is 1500 to some
/// and 1.5 to others, and the other language’s text decides.
private struct ProseFactReader {
  /// A fact and its UTF-8 offsets in the paragraph.
  struct Found {
    let readings: [ProseFact.Reading]
    let isWord: Bool
    let bytes: Range<Int>
  }

  private(set) var facts: [Found] = []
  private let text: [UInt8]
  private var reader: LexemeReader

  private static let hourWords = Set(ReadingWords.all.flatMap(\.hourWords))
  private static let noon = Set(ReadingWords.all.flatMap(\.noon))
  private static let midnight = Set(ReadingWords.all.flatMap(\.midnight))
  private static let clockWords = noon.union(midnight)
  private static let links = Set(ReadingWords.all.flatMap { $0.timeRanges.map(\.between) } + ["-"])
  private static let besideMonths = Set(
    ReadingWords.all.flatMap { $0.ordinalEndings + $0.dayLinks } + [".", ",", "'"])

  init(_ text: String) {
    self.text = Array(text.utf8)
    reader = LexemeReader(text)
  }

  mutating func read() {
    while let lexeme = reader.next {
      switch lexeme.kind {
      case .number: readFigures(lexeme)
      case .word: readWord(lexeme)
      case .sign: reader.advance()
      }
    }
  }

  private mutating func add(
    _ readings: [ProseFact.Reading], isWord: Bool = false, from first: Lexeme
  ) {
    let end = reader[-1]?.bytes.upperBound ?? first.bytes.upperBound
    facts.append(Found(readings: readings, isWord: isWord, bytes: first.bytes.lowerBound..<end))
  }

  // MARK: Figures

  private mutating func readFigures(_ first: Lexeme) {
    if let count = phoneLength(), case let digits = digits(in: count) {
      reader.advance(count)
      add([.phone(String(digits.suffix(9)))], from: first)
    } else if let time = readTime() {
      add(time, from: first)
    } else {
      readNumber(first)
    }
  }

  /// How many lexemes make a telephone number: at least three groups of digits, 9 to 15 in all.
  private func phoneLength() -> Int? {
    var length = 1
    var groups = [reader[0]?.bytes.count ?? 0]
    var hasSign = reader[-1].map { $0.key == "+" || $0.key == "(" } ?? false
    // Groups are counted, so that a page of figures is not read once for each of them.
    while groups.count < 9 {
      var ahead = length
      while let sign = reader[ahead], ["-", ".", "(", ")"].contains(sign.key), ahead < length + 2 {
        ahead += 1
      }
      guard let group = reader[ahead], group.kind == .number, isClose(ahead) else { break }
      hasSign = hasSign || ahead > length
      groups.append(group.bytes.count)
      length = ahead + 1
    }
    let isGroupedNumber = groups.dropFirst().allSatisfy { $0 == 3 } && !hasSign
    let isISODate = groups.starts(with: [4, 2, 2])
    guard (3...8).contains(groups.count), (9...15).contains(groups.reduce(0, +)),
      !isGroupedNumber, !isISODate
    else { return nil }
    return length
  }

  private func digits(in count: Int) -> String {
    (0..<count).compactMap { reader[$0] }.filter { $0.kind == .number }.map(\.key).joined()
  }

  /// Whether at most one space that is no line end stands before a lexeme.
  private func isClose(_ ahead: Int) -> Bool {
    guard let lexeme = reader[ahead], let before = reader[ahead - 1] else { return false }
    let gap = text[before.bytes.upperBound..<lexeme.bytes.lowerBound]
    return gap.count <= 3 && !gap.contains(0x0A) && (gap.count < 2 || gap.allSatisfy { $0 > 0x7F })
  }

  private mutating func readTime() -> [ProseFact.Reading]? {
    guard let lexeme = reader.next, lexeme.bytes.count <= 2, let hour = lexeme.number, hour <= 24
    else { return nil }
    var minute = 0
    var length = 1
    var isClock = false
    if let sign = reader[1], [":", "."].contains(sign.key), sign.isAttached,
      let minutes = reader[2], minutes.isAttached, minutes.bytes.count == 2,
      let number = minutes.number, number < 60,
      sign.key == ":" || reader[3].map({ Self.hourWords.contains($0.key) }) ?? false
    {
      (minute, length, isClock) = (number, 3, true)
    }
    if let word = reader[length], Self.hourWords.contains(word.key), isClose(length) {
      length += 1
      if !isClock, let minutes = reader[length], minutes.bytes.count == 2, isClose(length),
        let number = minutes.number, number < 60
      {
        reader.advance(length + 1)
        return [.time(hour * 60 + number)]
      }
      reader.advance(length)
      // `24 h` may be how long something takes.
      return isClock ? [.time(hour * 60 + minute)] : [.time(hour * 60), .number(String(hour))]
    }
    if let half = halfDay(at: length) {
      reader.advance(length + half.length)
      return [.time(hour % 12 * 60 + minute + (half.isMorning ? 0 : 720))]
    }
    guard isClock || sharesHalfDay() else { return nil }
    reader.advance(length)
    // `1:30 to 3:30 p.m.`, `9 to 11 a.m.`: the half of the day is said later, or not at all.
    let halves = hour <= 12 ? [hour % 12 * 60 + minute, hour % 12 * 60 + minute + 720] : []
    let times = [hour * 60 + minute] + halves
    return times.map { .time($0) } + (isClock ? [] : [.number(String(hour))])
  }

  /// The `a.m.` at a place, and how many lexemes it takes.
  private func halfDay(at ahead: Int) -> (length: Int, isMorning: Bool)? {
    guard let word = reader[ahead], word.kind == .word else { return nil }
    if ReadingWords.halfDays.contains(word.key) { return (1, word.key == "am") }
    guard ["a", "p"].contains(word.key) else { return nil }
    let stop = reader[ahead + 1]?.key == "." ? 1 : 0
    guard let second = reader[ahead + 1 + stop], second.key == "m" else { return nil }
    let lastStop = stop == 1 && reader[ahead + 3]?.key == "." ? 1 : 0
    return (2 + stop + lastStop, word.key == "a")
  }

  /// Whether this is the first of two hours: `9 to 11 a.m.`, `9 à 11 h`.
  private func sharesHalfDay() -> Bool {
    guard let link = reader[1], Self.links.contains(link.key), let end = reader[2],
      end.kind == .number, end.bytes.count <= 2
    else { return false }
    let behind = reader[3]?.key == ":" ? 5 : 3
    return halfDay(at: behind) != nil
      || reader[behind].map { Self.hourWords.contains($0.key) } ?? false
  }

  /// A number with what groups its digits: `1 500`, `1,500`, `1.5`.
  private mutating func readNumber(_ first: Lexeme) {
    var groups = [first.key]
    var signs: Set<String> = []
    reader.advance()
    while let next = reader.next, groups.count < 8 {
      if next.kind == .number, !next.isAttached, next.bytes.count == 3, isClose(0),
        groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 })
      {
        groups.append(next.key)
        signs.insert(" ")
        reader.advance()
      } else if [",", ".", "'"].contains(next.key), next.isAttached, let digits = reader[1],
        digits.kind == .number, digits.isAttached
      {
        groups.append(digits.key)
        signs.insert(next.key)
        reader.advance(2)
      } else {
        break
      }
    }
    var readings = Self.readings(groups, signs, isMonth: isISOMonth(first))
    if let word = reader.next, NumberWords.millions.contains(word.key) {
      readings = readings.map(Self.inMillions) + readings
    }
    add(readings, from: first)
  }

  /// Whether the number is the `05` of `2016-05-18`.
  private func isISOMonth(_ number: Lexeme) -> Bool {
    number.bytes.count == 2 && reader.next?.key == "-" && reader[-2]?.key == "-"
      && reader[-3]?.bytes.count == 4
  }

  private static func readings(
    _ groups: [String], _ signs: Set<String>, isMonth: Bool
  ) -> [ProseFact.Reading] {
    let isGrouped = groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    if groups.count == 1 || isGrouped {
      var readings: [ProseFact.Reading] = [.number(plain(groups.joined()))]
      if groups.count == 2, signs != [" "] { readings.append(.number(decimal(groups))) }
      if isMonth, let month = Int(groups[0]), (1...12).contains(month) {
        readings.append(.month(month))
      }
      return readings
    }
    return [.number(groups.count == 2 ? decimal(groups) : groups.joined(separator: "."))]
  }

  /// `2.5` as 2500000.
  private static func inMillions(_ reading: ProseFact.Reading) -> ProseFact.Reading {
    guard case .number(let text) = reading else { return reading }
    let parts = text.split(separator: ".")
    let fraction = parts.count > 1 ? parts[1] : ""
    let zeros = String(repeating: "0", count: max(0, 6 - fraction.count))
    return .number(plain(parts[0] + fraction + zeros))
  }

  private static func plain(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }

  private static func decimal(_ groups: [String]) -> String {
    var fraction = groups[1][...]
    while fraction.last == "0" { fraction.removeLast() }
    return plain(groups[0]) + (fraction.isEmpty ? "" : "." + fraction)
  }

  // MARK: Words

  private mutating func readWord(_ word: Lexeme) {
    let isCapital = (0x41...0x5A).contains(text[word.bytes.lowerBound])
    let number = NumberWords.value(word.key)
    let month = ReadingWords.month(word.key)
    guard isCapital || number != nil || month != nil || Self.clockWords.contains(word.key) else {
      return reader.advance()
    }
    let isBesideFigures = month != nil && isBesideFigures()
    let isJoined = reader[-1]?.key == "-"
    reader.advance()
    if let month, month.isFull || isBesideFigures {
      add([.month(month.value)], isWord: !isBesideFigures, from: word)
    }
    if Self.noon.contains(word.key), !isJoined { add([.time(720)], isWord: true, from: word) }
    if Self.midnight.contains(word.key) { add([.time(1440), .time(0)], isWord: true, from: word) }
    if let number { readNumberWords(word, number) }
    if isCapital { readRoman(word) }
  }

  /// The `XXI` of `XXIe siècle`.
  private mutating func readRoman(_ word: Lexeme) {
    let typed = text[word.bytes]
    let capitals = typed.last == UInt8(ascii: "e") ? typed.dropLast() : typed
    guard let number = NumberWords.roman(capitals) else { return }
    add([.number(String(number))], isWord: true, from: word)
  }

  /// Whether a month’s day or year stands beside it in figures: `1er mai`, `May 5`.
  private func isBesideFigures() -> Bool {
    var behind = -1
    while behind >= -3, let lexeme = reader[behind], Self.besideMonths.contains(lexeme.key) {
      behind -= 1
    }
    var ahead = 1
    while ahead <= 2, let lexeme = reader[ahead], [".", ","].contains(lexeme.key) { ahead += 1 }
    return reader[behind]?.kind == .number || reader[ahead]?.kind == .number
  }

  /// A number in letters: `trois`, `vingt-cinq`, `two hundred`, each word and what they make.
  private mutating func readNumberWords(_ first: Lexeme, _ value: Int) {
    var values = [value]
    var sum = value
    while true {
      let skip = ["-", "et", "and"].contains(reader.next?.key ?? "") ? 1 : 0
      guard let word = reader[skip], let next = NumberWords.value(word.key), values.count < 8 else {
        break
      }
      reader.advance(skip + 1)
      values.append(next)
      // 4 × 20, 2 × 100, 3 × 1000 multiply; a smaller number is added.
      sum = next >= 20 && next > sum ? sum * next : sum + next
    }
    let readings = ([sum] + values).map { ProseFact.Reading.number(String($0)) }
    add(readings, isWord: true, from: first)
  }
}
