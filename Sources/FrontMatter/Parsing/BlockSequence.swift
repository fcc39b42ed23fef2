internal import Source

extension Parser {
  /// Reads the list items that begin at a column, the first of them right here.
  ///
  /// `indent` is that of the parent: a list that stands as far left as the name of its field ends
  /// where the next field begins.
  mutating func sequence(column: Int, inside indent: Int) throws(Diagnostic) -> Node {
    try enter()
    defer { depth -= 1 }
    let start = at
    let sharesColumn = column == indent
    var items: [Node] = []
    var end = at + 1
    repeat {
      let first = line
      if sharesColumn, !isItem { break }
      do throws(Diagnostic) {
        if at == current.text, current.hasTab { throw tab() }
        guard isItem else { throw lineAmongItems() }
        at += 1
        let item = try value(inside: column, after: .item)
        end = item.range.bytes.upperBound
        items.append(item)
      } catch {
        report.add(error)
        recover(from: first, column: column) { $0.isItem || (sharesColumn && $0.startsKey()) }
      }
    } while continues(at: column)
    return .sequence(items, file.range(start..<end))
  }
}
