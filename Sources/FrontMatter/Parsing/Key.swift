internal import Source

extension Parser {
  /// Whether `name:` begins here: a name in quotes or without, on one line, and a lone `:`.
  ///
  /// Linear in the line.
  func startsKey() -> Bool {
    if byte(at).isQuote {
      guard let end = closingQuote(from: at) else { return false }
      return isKeyColon(afterBlanksAt: end)
    }
    guard !isItem, byte(at) != .openBracket, byte(at) != .openBrace else { return false }
    let text = plainLine(from: at, inFlow: false)
    return text.end > at && byte(text.stop) == .colon
  }

  /// Whether a `:` that stands alone follows, perhaps behind blanks.
  func isKeyColon(afterBlanksAt offset: Int) -> Bool {
    var offset = offset
    while byte(offset).isBlank { offset += 1 }
    return byte(offset) == .colon && byte(offset + 1).endsWord
  }

  /// The offset behind the quote that closes the one at an offset, if it stands on this line.
  private func closingQuote(from opening: Int) -> Int? {
    let quote = byte(opening)
    var offset = opening + 1
    while byte(offset) != .lineFeed {
      if byte(offset) == .backslash, quote == .doubleQuote {
        offset += 2
      } else if byte(offset) != quote {
        offset += 1
      } else if quote == .singleQuote, byte(offset + 1) == quote {
        offset += 2
      } else {
        return offset + 1
      }
    }
    return nil
  }

  /// Reads the name of a field in a block mapping, and its `:`.
  mutating func blockKey() throws(Diagnostic) -> Scalar {
    let start = at
    try refuseNodeIndicator()
    if byte(at) == .openBracket || byte(at) == .openBrace { throw complexKey(at..<at + 1) }
    let key: Scalar
    if byte(at).isQuote {
      let isOnOneLine = startsKey()
      key = try quoted(minimum: Int.max)
      guard isOnOneLine else { throw missingColon(start..<at) }
    } else {
      try refuseReservedSign()
      let text = plainLine(from: at, inFlow: false)
      guard byte(text.stop) == .colon else { throw missingColon(start..<text.end) }
      key = scalar(start..<text.end)
      at = text.stop
    }
    skipBlanks()
    guard at - start <= Self.longestKey else { throw longKey(start..<at) }
    try checkMergeKey(key)
    at += 1
    return key
  }

  /// Refuses `<<`, which older YAML takes for an order to copy fields.
  func checkMergeKey(_ key: Scalar) throws(Diagnostic) {
    if key.style == .plain, key.text == "<<" { throw mergeKey(key.range.bytes) }
  }

  /// A plain text that stands in the file as it reads.
  func scalar(_ range: Range<Int>) -> Scalar {
    Scalar(file.text(range), at: file.range(range))
  }
}
