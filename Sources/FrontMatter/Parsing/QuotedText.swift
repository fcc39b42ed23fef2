internal import Source

extension Parser {
  /// Reads a text in quotes, over several lines where they are indented by `minimum` spaces.
  ///
  /// Begins at the opening quote, ends behind the closing one. Blanks around a line end go away; one
  /// line end becomes a space, and each blank line a line feed.
  mutating func quoted(minimum: Int) throws(Diagnostic) -> Scalar {
    let opening = at
    let openingLine = line
    let quote = byte(at)
    var text: [UInt8] = []
    /// How much of the text stays where a line ends: blanks behind it go away.
    var kept = 0
    var isEscapedEnd = false
    at += 1
    while true {
      let sign = byte(at)
      if sign == quote {
        guard quote == .singleQuote, byte(at + 1) == quote else { break }
        text.append(quote)
        kept = text.count
        at += 2
      } else if sign == .backslash, quote == .doubleQuote {
        isEscapedEnd = byte(at + 1) == .lineFeed
        if isEscapedEnd { at += 1 } else { try escape(into: &text) }
        kept = text.count
      } else if sign == .lineFeed {
        text.removeLast(text.count - kept)
        let lineEnds = try nextQuotedLine(
          minimum: minimum, opening: opening..<lines[openingLine].end)
        // A backslash at the end takes the space away; blank lines stay.
        if !isEscapedEnd || lineEnds > 1 { text.appendFold(lineEnds: lineEnds) }
        isEscapedEnd = false
        kept = text.count
      } else {
        text.append(sign)
        if !sign.isBlank { kept = text.count }
        at += 1
      }
    }
    at += 1
    return Scalar(
      String(decoding: text, as: UTF8.self),
      quote == .doubleQuote ? .doubleQuoted : .singleQuoted, at: file.range(opening..<at))
  }

  /// Goes to the first sign of a text's next line, and gives how many line ends that takes.
  ///
  /// A line that is less indented cannot belong to it: the closing quote is missing.
  private mutating func nextQuotedLine(
    minimum: Int, opening: Range<Int>
  ) throws(Diagnostic) -> Int {
    var next = line + 1
    while next < lines.count, lines[next].kind == .blank { next += 1 }
    guard next < lines.count, lines[next].indent >= minimum,
      lines[next].kind != .documentStart, lines[next].kind != .documentEnd
    else {
      if next < lines.count, lines[next].hasTab, minimum < Int.max { throw tab(in: lines[next]) }
      throw unclosedQuote(opening)
    }
    try checkBlankLines(line + 1..<next, minimum: minimum)
    let lineEnds = next - line
    line = next
    at = current.text
    return lineEnds
  }

  /// Reads one escape of a text in double quotes: `c-ns-esc-char`.
  private mutating func escape(into text: inout [UInt8]) throws(Diagnostic) {
    let sign = byte(at + 1)
    if let digits = Self.hexadecimalEscapes[sign] {
      var value: UInt32 = 0
      for offset in at + 2..<at + 2 + digits {
        guard let digit = hexadecimalDigit(byte(offset)) else {
          throw badEscape(at..<offset)
        }
        value = value << 4 | digit
      }
      guard let scalar = Unicode.Scalar(value) else { throw badEscape(at..<at + 2 + digits) }
      text += Array(String(Character(scalar)).utf8)
      at += 2 + digits
    } else if let value = Self.escapes[sign] {
      text += Array(value.utf8)
      at += 2
    } else {
      throw badEscape(at..<min(at + 2, current.end))
    }
  }

  private func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt32.init)
  }

  /// How many hexadecimal digits follow the letter.
  private static let hexadecimalEscapes: [UInt8: Int] = [
    UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
  ]

  /// YAML 1.2.2 §5.7, all but the hexadecimal ones and the escaped line end.
  private static let escapes: [UInt8: String] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "t"): "\t", .tab: "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{B}",
    UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}",
    .space: " ", .doubleQuote: "\"", UInt8(ascii: "/"): "/", .backslash: "\\",
    UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}",
    UInt8(ascii: "P"): "\u{2029}",
  ]
}
