extension SourceFile {
  /// The line and column of a byte offset.
  ///
  /// Linear in the offset: for printing only. Lines end in LF, CRLF or CR. A byte-order mark has no column.
  public func position(of offset: Int) -> Position {
    let line = lineRange(around: offset)
    var number = 1
    var index = 0
    while index < line.lowerBound {
      if endsLine(at: index) { number += 1 }
      index += 1
    }
    let start = max(line.lowerBound, line.lowerBound == 0 ? textStart : 0)
    let end = max(start, min(offset, bytes.count))
    let column = bytes[start..<end].count { $0 & 0xC0 != 0x80 } + 1
    return Position(line: number, column: column)
  }

  /// The bytes of the line that holds an offset, without its line end.
  public func lineRange(around offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), bytes.count)
    var start = offset
    while start > 0, !endsLine(at: start - 1) { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return start..<max(start, end)
  }

  /// Whether the byte is the last of a line end: LF, or a CR that no LF follows.
  private func endsLine(at index: Int) -> Bool {
    if bytes[index] == 0x0A { return true }
    guard bytes[index] == 0x0D else { return false }
    return index + 1 == bytes.count || bytes[index + 1] != 0x0A
  }
}
