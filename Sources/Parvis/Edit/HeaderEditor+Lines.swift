import FrontMatter
import Source

/// Where lines begin and end; all offsets are bytes of the file.
extension HeaderEditor {
  /// Whether a list or record is written between brackets or braces.
  func isFlow(_ node: Node) -> Bool {
    let first = file.bytes[node.range.bytes.lowerBound]
    switch node {
    case .scalar: return false
    case .sequence: return first == UInt8(ascii: "[")
    case .mapping: return first == UInt8(ascii: "{")
    }
  }

  /// The offset behind the `:` that follows a name, or nil where it has none.
  func colon(behind end: Int) -> Int? {
    var offset = end
    while offset < file.bytes.count, [0x20, 0x09].contains(file.bytes[offset]) { offset += 1 }
    guard offset < file.bytes.count, file.bytes[offset] == UInt8(ascii: ":") else { return nil }
    return offset + 1
  }

  /// Where the line that holds an offset begins.
  func lineStart(_ offset: Int) -> Int {
    file.lineRange(around: offset).lowerBound
  }

  /// Where the text of the line that holds an offset ends.
  func lineBreak(_ offset: Int) -> Int {
    file.lineRange(around: offset).upperBound
  }

  /// Where the line behind the one that holds an offset begins.
  func nextLine(_ offset: Int) -> Int {
    let end = lineBreak(offset)
    guard end < file.bytes.count else { return end }
    let isPair = file.bytes[end...].starts(with: [0x0D, 0x0A])
    return end + (isPair ? 2 : 1)
  }

  /// The line end that stands right before the beginning of a line.
  func lineEnd(before start: Int) -> String {
    let bytes = file.bytes[..<start]
    if bytes.suffix(2).elementsEqual([0x0D, 0x0A]) { return "\r\n" }
    return bytes.last == 0x0D ? "\r" : "\n"
  }

  /// How many bytes stand on the line before an offset: its column where they are ASCII.
  func column(_ offset: Int) -> Int {
    offset - lineStart(offset)
  }

  func spaces(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }

  /// Whether bytes are only spaces and tabs.
  func isBlank(_ range: Range<Int>) -> Bool {
    file.bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The first line from an offset on that is no comment of the list above it: one that is indented
  /// at least like its hyphens, and at all.
  func behindComments(_ start: Int, from column: Int) -> Int {
    var line = start
    while column > 0, line < file.bytes.count {
      let text = file.bytes[line...].prefix { $0 == 0x20 }
      guard text.count >= column, text.endIndex < file.bytes.count,
        file.bytes[text.endIndex] == UInt8(ascii: "#")
      else { break }
      line = nextLine(line)
    }
    return line
  }

  /// Whether a blank line stands above a line and the comments right above it.
  func hasBlankLine(above offset: Int) -> Bool {
    var line = lineStart(offset)
    while line > 0 {
      line = lineStart(line - 1)
      let end = lineBreak(line)
      if isBlank(line..<end) { return true }
      let text = file.bytes[line..<end].drop { $0 == 0x20 || $0 == 0x09 }
      guard text.first == UInt8(ascii: "#") else { return false }
    }
    return false
  }
}
