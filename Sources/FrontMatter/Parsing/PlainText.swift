internal import Source

extension Parser {
  /// The part of a plain text that stands on one line.
  struct PlainLine {
    /// Behind its last sign; blanks that follow do not belong to it.
    let end: Int
    /// What ended it: the end of the line, a `:` or `#` that stands alone, or, inside brackets, a
    /// sign that separates.
    let stop: Int
  }

  /// Reads `ns-plain-one-line` from an offset of this line; linear in the line.
  func plainLine(from start: Int, inFlow: Bool) -> PlainLine {
    var end = start
    var offset = start
    while true {
      let sign = byte(offset)
      if sign == .lineFeed { break }
      if sign.isBlank {
        offset += 1
        continue
      }
      if sign == .colon {
        let next = byte(offset + 1)
        if next.endsWord || inFlow && next.isFlowIndicator { break }
      } else if sign == .hash, offset > start, byte(offset - 1).isBlank {
        break
      } else if inFlow, sign.isFlowIndicator {
        break
      }
      offset += 1
      end = offset
    }
    return PlainLine(end: end, stop: offset)
  }

  /// Reads a plain text, over several lines where they are indented by `minimum` spaces at least:
  /// one line end becomes a space, and each blank line a line feed.
  ///
  /// Ends behind its last line, at what ended it.
  mutating func plain(minimum: Int, inFlow: Bool) throws(Diagnostic) -> Scalar {
    let start = at
    var piece = plainLine(from: at, inFlow: inFlow)
    var end = piece.end
    var text: [UInt8]?
    at = piece.stop
    while byte(at) == .lineFeed, let next = try continuation(minimum: minimum) {
      let before = line
      line = next
      piece = plainLine(from: current.text, inFlow: inFlow)
      if piece.end == current.text {
        // A sign that separates, and no text: the line before was the last.
        guard inFlow else {
          at = piece.stop
          throw colonInText(start..<end)
        }
        line = before
        break
      }
      var folded = text ?? Array(file.bytes[start..<end])
      folded.appendFold(lineEnds: next - before)
      folded += file.bytes[current.text..<piece.end]
      text = folded
      end = piece.end
      at = piece.stop
    }
    let content = text.map { String(decoding: $0, as: UTF8.self) } ?? file.text(start..<end)
    return Scalar(content, at: file.range(start..<end))
  }

  /// The next line that is not blank, if it goes on with a plain text.
  func continuation(minimum: Int) throws(Diagnostic) -> Int? {
    var next = line + 1
    while next < lines.count, lines[next].kind == .blank { next += 1 }
    guard next < lines.count, lines[next].kind == .content, lines[next].indent >= minimum else {
      return nil
    }
    try checkBlankLines(line + 1..<next, minimum: minimum)
    return next
  }

  /// Refuses a tab in the indentation of a blank line inside a text: YAML wants the spaces first.
  func checkBlankLines(_ blank: Range<Int>, minimum: Int) throws(Diagnostic) {
    for index in blank where lines[index].hasTab && lines[index].indent < minimum {
      throw tab(in: lines[index])
    }
  }

  /// Reads a plain text that is no field's value on the field's own line, and ends its line.
  mutating func blockText(inside indent: Int) throws(Diagnostic) -> Scalar {
    let scalar = try plain(minimum: indent + 1, inFlow: false)
    if byte(at) == .colon { throw colonInText(scalar.range.bytes) }
    try finishLine(after: scalar.range.bytes)
    return scalar
  }

  /// Reads a plain text behind the name of its field, and ends its line.
  ///
  /// The one extension of YAML stands here: on one line it may hold `: `, end in ` :`, and begin
  /// with `@`, `` ` `` or `%`.
  mutating func fieldText(inside indent: Int) throws(Diagnostic) -> Scalar {
    let start = at
    let isReserved = [UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%")].contains(byte(at))
    if !isReserved { try refuseReservedSign() }
    var text = plainLine(from: at, inFlow: false)
    guard isReserved || byte(text.stop) == .colon else {
      return try blockText(inside: indent)
    }
    while byte(text.stop) == .colon {
      let colon = text.stop
      text = plainLine(from: colon + 1, inFlow: false)
      let isLast = text.end == colon + 1 && byte(text.stop) != .colon
      let isFrench = byte(colon + 1) == .space || byte(colon + 1) == .lineFeed
      guard isFrench, !isLast || hasSpace(before: colon) else {
        at = colon
        throw colonInText(start..<colon + 1)
      }
    }
    at = text.stop
    guard try continuation(minimum: indent + 1) == nil || byte(at) == .hash else {
      throw isReserved ? reservedSign(at: start) : colonInText(start..<text.end)
    }
    try finishLine(after: start..<text.end)
    return scalar(start..<text.end)
  }

  /// Whether a space stands before an offset: an ordinary one, U+00A0 or U+202F.
  private func hasSpace(before offset: Int) -> Bool {
    let before = file.bytes[..<offset]
    return before.last == .space || before.suffix(2) == [0xC2, 0xA0]
      || before.suffix(3) == [0xE2, 0x80, 0xAF]
  }
}

extension [UInt8] {
  /// What YAML's folding makes of line ends: a space of one, else a line feed of each further one.
  mutating func appendFold(lineEnds: Int) {
    if lineEnds == 1 {
      append(.space)
    } else {
      append(contentsOf: repeatElement(.lineFeed, count: lineEnds - 1))
    }
  }
}
