internal import Source

extension Parser {
  /// Whether the next line with content begins at a column; deeper ones are reported once, and
  /// left out.
  mutating func continues(at column: Int) -> Bool {
    if hasContent, current.indent > column {
      report.add(current.hasTab ? tab(in: current) : deeperLine())
      while hasContent, current.indent > column { nextLine() }
    }
    return hasContent && current.indent == column
  }

  /// Goes on behind a mistake: to the next line that can be the entry of this or an outer list or
  /// mapping.
  ///
  /// Lines that are none, such as the rest of a text without its closing quote, are left out, so
  /// that one mistake makes one message.
  /// - Parameters:
  ///   - first: the line where the mistaken entry begins.
  ///   - column: where entries of this list or mapping begin.
  ///   - isEntry: whether such an entry begins at the place of the parser.
  mutating func recover(from first: Int, column: Int, isEntry: (borrowing Parser) -> Bool) {
    line = first
    nextLine()
    while hasContent {
      if report.diagnostics.count >= Self.mostMistakes {
        line = lines.count
        at = limit
        return
      }
      if current.indent == column, isEntry(self) { return }
      if current.indent < column, isItem || startsKey() { return }
      nextLine()
    }
  }
}
