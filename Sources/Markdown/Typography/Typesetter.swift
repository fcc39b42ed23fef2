/// Applies a ``Typography`` to one run of text, in one walk.
///
/// Works on UTF-8. The byte `object` stands for what is not text: code, a picture, an address.
/// Cuts mark where pieces of the run begin and end, so that rules may look across them.
struct Typesetter {
  /// A byte that no UTF-8 has: something that is no text, but as solid as a word.
  static let object: UInt8 = 0xFF

  let table: Typography
  private(set) var input: [UInt8]
  /// Offsets of the input in ascending order; ``run()`` moves them to the output.
  private(set) var cuts: [Int]
  private(set) var output: [UInt8] = []
  /// Whether ``run()`` found nothing to change: then the output is empty, and the cuts stay.
  private(set) var isUnchanged = true
  private var passedCuts = 0
  /// How much of the input is in the output.
  private var copied = 0
  /// The end of the digits of a number whose groups are being joined.
  private var numberEnd = 0
  /// The last word that was looked at for being an address, and whether it is one.
  var word: (range: Range<Int>, isAddress: Bool) = (0..<0, false)
  /// Whether an opening `'` has been seen, so that `'` after an s may close a quotation.
  private var hasOpeningQuote = false
  /// Where in the output an opening `"` waits for its partner.
  private var openQuotation: Int?

  init(_ table: Typography, _ input: [UInt8] = []) {
    self.table = table
    self.input = input
    cuts = []
  }

  /// Begins another run in the same memory.
  mutating func clear() {
    input.removeAll(keepingCapacity: true)
    output.removeAll(keepingCapacity: true)
    cuts.removeAll(keepingCapacity: true)
    (passedCuts, copied, numberEnd) = (0, 0, 0)
    (word, hasOpeningQuote, openQuotation) = ((0..<0, false), false, nil)
    isUnchanged = true
  }

  /// Adds words to the input, with a cut before and behind them.
  mutating func append(_ words: ArraySlice<UInt8>) {
    cuts.append(input.count)
    input += words
    cuts.append(input.count)
  }

  /// Adds an `object` or a line end to the input.
  mutating func append(_ byte: UInt8) {
    input.append(byte)
  }

  mutating func run() {
    var index = 0
    while index < input.count {
      switch input[index] {
      case 0x20:
        let end = endOfSpaces(index)
        switch space(index, end) {
        case .keep: break
        case .remove: replace(index..<end, with: nil)
        case .noBreak: replace(index..<end, with: Sign.noBreakSpace)
        case .narrowNoBreak: replace(index..<end, with: Sign.narrowNoBreakSpace)
        }
        index = end
      case UInt8(ascii: "'"):
        if isApostrophe(index) { replace(index..<index + 1, with: Sign.apostrophe) }
        index += 1
      case UInt8(ascii: "\"") where table.setsQuotationMarks:
        setQuotationMark(index)
        index += 1
      default: index += 1
      }
    }
    isUnchanged = copied == 0
    if !isUnchanged { copy(to: input.count) }
  }

  /// Copies the input up to an offset, which the changes so far have left as it was.
  private mutating func copy(to end: Int) {
    while passedCuts < cuts.count, cuts[passedCuts] <= end {
      cuts[passedCuts] = output.count + cuts[passedCuts] - copied
      passedCuts += 1
    }
    output += input[copied..<end]
    copied = end
  }

  /// Writes a sign, or nothing, for some of the input; cuts within lie behind it.
  private mutating func replace(_ range: Range<Int>, with sign: UInt32?) {
    copy(to: range.lowerBound)
    if let sign {
      if sign > 0xFFFF { output.append(UInt8(sign >> 16)) }
      output.append(UInt8(sign >> 8 & 0xFF))
      output.append(UInt8(sign & 0xFF))
    }
    copied = range.upperBound
    while passedCuts < cuts.count, cuts[passedCuts] <= copied {
      cuts[passedCuts] = output.count
      passedCuts += 1
    }
  }

  // MARK: Spaces

  /// What becomes of the plain spaces from `start` to `end`.
  private mutating func space(_ start: Int, _ end: Int) -> Typography.Space {
    guard start > 0, end < input.count, !isSpace(endingAt: start), !isSpace(at: end) else {
      return .keep
    }
    let next = input[end]
    let isPlain = (0x61...0x7A).contains(next) && (0x61...0x7A).contains(input[start - 1])
    if isPlain { return isAbbreviation(start, before: end) ? table.afterAbbreviation : .keep }
    if next == UInt8(ascii: ":") || next == UInt8(ascii: ";") || next == UInt8(ascii: "!")
      || next == UInt8(ascii: "?")
    {
      let mayChange = isWordEnd(start) && isLastMark(end)
      if !mayChange { return .keep }
      return next == UInt8(ascii: ":") ? table.beforeColon : table.beforeHighPunctuation
    }
    if ends(with: Sign.openGuillemet, at: start) || has(Sign.closeGuillemet, at: end) {
      return table.insideGuillemets
    }
    if isDash(before: start) || isDash(after: end) { return table.aroundDash }
    if end - start == 1, isDigit(start - 1), isDigit(end) { return betweenDigits(start) }
    if isDigit(start - 1), isUnit(at: end) { return table.beforeUnit }
    if isDigit(end), isHour(start) { return table.beforeUnit }
    return isAbbreviation(start, before: end) ? table.afterAbbreviation : .keep
  }

  /// A mark belongs to what stands before it, unless that opens something or is a mark itself.
  private func isWordEnd(_ end: Int) -> Bool {
    switch input[end - 1] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      false
    default: !ends(with: Sign.openGuillemet, at: end) && !ends(with: Sign.openQuote, at: end)
    }
  }

  /// Whether a mark ends its sentence or clause: not `:smile:`, `?q=`, `::` or `;)`.
  private func isLastMark(_ mark: Int) -> Bool {
    var end = mark + 1
    let isExclamation = input[mark] == UInt8(ascii: "!") || input[mark] == UInt8(ascii: "?")
    while isExclamation, end < input.count,
      input[end] == UInt8(ascii: "!") || input[end] == UInt8(ascii: "?")
    {
      end += 1
    }
    if end == input.count || isSpace(at: end) { return true }
    if isExclamation, input[end] == UInt8(ascii: ")") { return true }
    return has(Sign.closeGuillemet, at: end) || has(Sign.closeQuote, at: end)
      || input[end] == UInt8(ascii: "\"")
  }

  private func isDash(after space: Int) -> Bool {
    guard has(Sign.enDash, at: space) || has(Sign.emDash, at: space) else { return false }
    return space + 3 < input.count && isSpace(at: space + 3)
  }

  private func isDash(before space: Int) -> Bool {
    guard ends(with: Sign.enDash, at: space) || ends(with: Sign.emDash, at: space) else {
      return false
    }
    return space > 3 && isSpace(endingAt: space - 3)
  }

  /// `14 h 30`: an `h` behind a number and its space.
  private func isHour(_ end: Int) -> Bool {
    guard input[end - 1] == UInt8(ascii: "h"), end > 2, table.units.contains("h") else {
      return false
    }
    var start = end - 1
    while let width = widthOfSpace(endingAt: start) { start -= width }
    return start < end - 1 && start > 0 && isDigit(start - 1)
  }

  private func isUnit(at start: Int) -> Bool {
    table.units.contains { has($0, at: start) && isBoundary(after: start + $0.utf8.count) }
  }

  /// Only the last word can be one: it is looked up when it is short enough, and a title when it
  /// begins with a capital.
  private func isAbbreviation(_ end: Int, before next: Int) -> Bool {
    guard table.afterAbbreviation != .keep else { return false }
    var start = end
    while start > 0, end - start <= 6, input[start - 1] > 0x20, input[start - 1] != 0xA0,
      input[start - 1] != 0xAB, input[start - 1] != UInt8(ascii: "(")
    {
      start -= 1
    }
    let isNumber = isDigit(next)
    guard end - start <= 6, isNumber || (0x41...0x5A).contains(input[start]) else { return false }
    let word = String(decoding: input[start..<end], as: UTF8.self)
    return isNumber
      ? table.numberWords.contains(word) : table.titles.contains(word) && isLetter(at: next)
  }

  // MARK: Numbers

  /// `12 345,6` and not `450 555-0100`, `1 450 555-0100` or `0 800 123 456`: the number is joined
  /// whole or not at all.
  private mutating func betweenDigits(_ space: Int) -> Typography.Space {
    guard table.thousands != .keep else { return .keep }
    if space < numberEnd { return table.thousands }
    var start = space
    while start > 0, isDigit(start - 1) { start -= 1 }
    guard space - start <= 3, input[start] != UInt8(ascii: "0"), isNumberStart(start) else {
      return .keep
    }
    var end = space
    while end < input.count, input[end] == 0x20, end + 1 < input.count, isDigit(end + 1) {
      var groupEnd = end + 1
      while groupEnd < input.count, isDigit(groupEnd) { groupEnd += 1 }
      guard groupEnd - end == 4 else { return .keep }
      end = groupEnd
    }
    if end < input.count {
      let next = input[end]
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "/")
        || next == UInt8(ascii: ":")
          && end + 1 < input.count && isDigit(end + 1)
        || isLetter(at: end)
      {
        return .keep
      }
    }
    numberEnd = end
    return table.thousands
  }

  /// Whether no number, sign or letter reaches up to here.
  private func isNumberStart(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    var before = start
    while let width = widthOfSpace(endingAt: before) { before -= width }
    if before < start { return before == 0 || !isDigit(before - 1) }
    return ends(with: Sign.openGuillemet, at: start) || ends(with: Sign.openQuote, at: start)
      || input[start - 1] == UInt8(ascii: "(")
  }

  // MARK: Quotes

  private mutating func isApostrophe(_ index: Int) -> Bool {
    guard table.setsApostrophes, !isAddress(around: index) else { return false }
    let end = index + 1
    let opens = index == 0 || isSpace(endingAt: index) || isOpening(endingAt: index)
    if opens {
      if isClitic(at: end) { return true }
      hasOpeningQuote = true
      return false
    }
    guard isLetter(endingAt: index) else { return false }
    if end < input.count {
      if input[end] == Self.object || isLetter(at: end) || isDigit(end)
        || has(Sign.openGuillemet, at: end)
      {
        return true
      }
      if !isSpace(at: end), !isClosing(at: end) { return false }
    }
    return input[index - 1] == UInt8(ascii: "s") && !hasOpeningQuote
  }

  private func isClitic(at start: Int) -> Bool {
    guard start < input.count, !table.clitics.isEmpty,
      table.clitics.contains(String(decoding: [input[start]], as: UTF8.self))
    else { return false }
    return start + 1 < input.count
      && (isSpace(at: start + 1) || input[start + 1] == UInt8(ascii: "-"))
  }

  /// A pair is an opening mark and the next one, if that closes.
  private mutating func setQuotationMark(_ index: Int) {
    let end = index + 1
    let opens =
      (index == 0 || isSpace(endingAt: index) || isOpening(endingAt: index))
      && end < input.count && !isSpace(at: end) && input[end] != UInt8(ascii: "\"")
    let closes =
      index > 0 && !isSpace(endingAt: index)
      && (end == input.count || isSpace(at: end) || isClosing(at: end))
    guard !isAddress(around: index) else { return }
    guard let open = openQuotation, closes, !opens else {
      if opens {
        copy(to: index)
        openQuotation = output.count
      } else {
        openQuotation = nil
      }
      return
    }
    replace(index..<end, with: Sign.closeQuote)
    output.replaceSubrange(open...open, with: [0xE2, 0x80, 0x9C])
    for cut in cuts.indices.prefix(passedCuts).reversed() {
      guard cuts[cut] > open else { break }
      cuts[cut] += 2
    }
    openQuotation = nil
  }
}
