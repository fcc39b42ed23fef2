private import Source

/// Where the lines of a body begin and end, as offsets of the whole file.
///
/// Lines end in LF, CRLF or CR, as in CommonMark and in ``SourceFile``.
struct LineIndex: Sendable {
  /// The first byte of every line, and the end of the body behind them.
  private let starts: [Int]
  /// For every line, the next one that holds nothing but spaces and tabs, or the end.
  private let blanks: [Int]

  init(_ bytes: [UInt8], in body: Range<Int>) {
    var starts = [body.lowerBound]
    var blank: [Bool] = []
    var isBlank = true
    var index = body.lowerBound
    while index < body.upperBound {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x0A, 0x0D:
        if byte == 0x0D, index < body.upperBound, bytes[index] == 0x0A { index += 1 }
        starts.append(index)
        blank.append(isBlank)
        isBlank = true
      case 0x20, 0x09: break
      default: isBlank = false
      }
    }
    blank.append(isBlank)
    var blanks = [Int](repeating: blank.count, count: blank.count)
    for line in blank.indices.reversed() {
      let next = line + 1 < blank.count ? blanks[line + 1] : blank.count
      blanks[line] = blank[line] ? line : next
    }
    if starts.last != body.upperBound || starts.count == 1 { starts.append(body.upperBound) }
    self.starts = starts
    self.blanks = blanks
  }

  /// The bytes of a 1-based line with its line end; the nearest line where there is none such.
  func line(_ number: Int) -> Range<Int> {
    let line = min(max(number - 1, 0), starts.count - 2)
    return starts[line]..<starts[line + 1]
  }

  /// From the start of a 1-based line to the next blank line: no inline reaches farther.
  func block(from number: Int) -> Range<Int> {
    let line = min(max(number - 1, 0), starts.count - 2)
    return starts[line]..<starts[min(max(blanks[line], line + 1), starts.count - 1)]
  }
}
