internal import Source

/// One line of the text, as offsets into the file's bytes; its line end is left out.
struct Line {
  /// What a line is on its own, wherever it stands.
  enum Kind {
    case blank
    case comment
    /// `---` at the very left.
    case documentStart
    /// `...` at the very left.
    case documentEnd
    case content
  }

  let kind: Kind
  let start: Int
  let end: Int
  /// How many spaces it begins with; a tab ends them.
  let indent: Int
  /// The first sign that is neither space nor tab; ``end`` in a blank line.
  let text: Int

  /// Whether a tab stands between the indentation and the text.
  var hasTab: Bool { text > start + indent }
  /// Whether it holds nothing or only spaces, which is narrower than blank.
  var isSpaces: Bool { start + indent == end }

  /// Makes a line from its bytes, without the line end.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    (start, end) = (range.lowerBound, range.upperBound)
    var offset = start
    while offset < end, bytes[offset] == .space { offset += 1 }
    indent = offset - start
    while offset < end, bytes[offset].isBlank { offset += 1 }
    text = offset
    if text == end {
      kind = .blank
    } else if bytes[text] == .hash {
      kind = .comment
    } else if text == start, end - start >= 3, end - start == 3 || bytes[start + 3].isBlank,
      bytes[start] == bytes[start + 1], bytes[start] == bytes[start + 2]
    {
      kind =
        switch bytes[start] {
        case .hyphen: .documentStart
        case UInt8(ascii: "."): .documentEnd
        default: .content
        }
    } else {
      kind = .content
    }
  }

  /// The lines of a part of a file; they end in LF, CRLF or CR, and none follows the last one.
  static func all(of file: SourceFile, in range: Range<Int>) -> [Line] {
    var lines: [Line] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let (end, next) = file.lineEnd(from: start, limit: range.upperBound)
      lines.append(Line(file.bytes, start..<end))
      start = next
    }
    return lines
  }
}

extension SourceFile {
  /// Where the line that holds an offset ends, and where the next one starts.
  func lineEnd(from offset: Int, limit: Int) -> (end: Int, next: Int) {
    var end = offset
    while end < limit, bytes[end] != .lineFeed, bytes[end] != .carriageReturn { end += 1 }
    guard end < limit else { return (limit, limit) }
    let pair = bytes[end] == .carriageReturn && end + 1 < limit && bytes[end + 1] == .lineFeed
    return (end, end + (pair ? 2 : 1))
  }
}
