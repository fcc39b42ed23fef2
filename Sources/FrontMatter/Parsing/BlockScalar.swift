internal import Source

extension Parser {
  /// What `|` and `>` say about themselves.
  private struct BlockHeader {
    enum Chomping {
      /// Nothing written: one line end stays.
      case clip
      /// `-`: none stays.
      case strip
      /// `+`: all stay.
      case keep
    }

    let isFolded: Bool
    var chomping: Chomping?
    /// The digit, from 1 to 9: how much deeper than the parent its text is indented.
    var indentation: Int?
    /// Behind the last of its signs.
    var end: Int
  }

  /// Reads a text behind `|` or `>`, in a parent at `indent`: YAML 1.2.2 §8.1.
  ///
  /// Ends before the next line with content.
  mutating func blockScalar(inside indent: Int) throws(Diagnostic) -> Scalar {
    let start = at
    let header = try blockHeader(inside: indent)
    line += 1
    let column =
      if let digit = header.indentation { indent + digit } else {
        try detectedColumn(inside: indent)
      }
    var text: [UInt8] = []
    var end = header.end
    /// Line ends read since the last line of text.
    var lineEnds = 0
    var wasSpaced: Bool?
    while line < lines.count {
      if current.isSpaces, current.indent <= column {
        lineEnds += 1
      } else if current.indent >= column, column > 0 || !isMarker {
        let first = current.start + column
        let isSpaced = file.bytes[first].isBlank
        if header.isFolded, let wasSpaced, !wasSpaced, !isSpaced {
          text.appendFold(lineEnds: lineEnds)
        } else {
          text.append(contentsOf: repeatElement(.lineFeed, count: lineEnds))
        }
        text += file.bytes[first..<current.end]
        end = current.end
        wasSpaced = isSpaced
        lineEnds = 1
      } else {
        break
      }
      line += 1
    }
    switch header.chomping {
    case .strip: break
    case .keep: text.append(contentsOf: repeatElement(.lineFeed, count: lineEnds))
    default: if wasSpaced != nil { text.append(.lineFeed) }
    }
    // YAML has neither a comment nor a blank line here that begins with a tab.
    if line < lines.count, current.hasTab, !hasContent, !isMarker { throw tab(in: current) }
    skipEmptyLines()
    return Scalar(
      String(decoding: text, as: UTF8.self), header.isFolded ? .folded : .literal,
      at: file.range(start..<end))
  }

  private var isMarker: Bool {
    current.kind == .documentStart || current.kind == .documentEnd
  }

  /// Reads `|` or `>`, its digit and its sign in any order, and the rest of the line.
  private mutating func blockHeader(inside indent: Int) throws(Diagnostic) -> BlockHeader {
    let start = at
    var header = BlockHeader(isFolded: byte(at) == UInt8(ascii: ">"), end: at + 1)
    at += 1
    while !byte(at).endsWord {
      switch byte(at) {
      case .hyphen where header.chomping == nil: header.chomping = .strip
      case .plus where header.chomping == nil: header.chomping = .keep
      // At the left edge implementations differ on what the digit is counted from.
      case UInt8(ascii: "1")...UInt8(ascii: "9") where header.indentation == nil && indent >= 0:
        header.indentation = Int(byte(at) - UInt8(ascii: "0"))
      default: throw blockHeaderSign(start)
      }
      at += 1
    }
    header.end = at
    skipBlanks()
    if byte(at) == .hash {
      checkComment()
    } else if byte(at) != .lineFeed {
      throw blockHeaderSign(start)
    }
    return header
  }

  /// The column of the text: that of its first line that holds more than spaces.
  ///
  /// Blank lines before it may not be indented deeper, for YAML could not tell their spaces from
  /// text.
  private func detectedColumn(inside indent: Int) throws(Diagnostic) -> Int {
    var next = line
    var widest: Line?
    while next < lines.count, lines[next].isSpaces {
      if lines[next].indent > widest?.indent ?? -1 { widest = lines[next] }
      next += 1
    }
    let isText =
      next < lines.count && lines[next].indent > indent && lines[next].kind != .documentStart
      && lines[next].kind != .documentEnd
    guard isText else { return max(widest?.indent ?? 0, indent + 1) }
    if let widest, widest.indent > lines[next].indent { throw wideBlankLine(widest) }
    return lines[next].indent
  }
}
