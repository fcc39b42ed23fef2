import FrontMatter
import Source

/// A city's sessions as staff keep them in a spreadsheet, saved as CSV.
///
/// The first row names the fields, the same as in a city's header; `cancelled.fr` is the French
/// text of `cancelled`, `moved-to.date` the date of a move. Separated by `;`, `,` or tabs; cells
/// may be quoted. An empty cell is a field that is not given; an empty row is nothing.
enum SessionTable {
  /// Reads a table; each row has its own diagnostics.
  static func read(_ file: SourceFile, into report: inout Report) -> [Located<SessionFields>] {
    guard let rows = CSV.rows(of: file, into: &report), let header = rows.first else { return [] }
    var sessions: [Located<SessionFields>] = []
    for row in rows.dropFirst() where row.contains(where: { !$0.text.isEmpty }) {
      guard let node = node(row, header, file, &report),
        var reader = FieldReader(node, fields: SessionFields.all, into: &report)
      else { continue }
      let fields = SessionFields(&reader)
      reader.finish(into: &report)
      sessions.append(Located(fields, at: node.range))
    }
    return sessions
  }

  /// A row as the mapping that it would be in a header.
  private static func node(
    _ row: [Scalar], _ header: [Scalar], _ file: SourceFile, _ report: inout Report
  ) -> Node? {
    let range = file.range(
      (row.first?.range.bytes.lowerBound ?? 0)..<(row.last?.range.bytes.upperBound ?? 0))
    if let extra = row.dropFirst(header.count).first(where: { !$0.text.isEmpty }) {
      report.add(
        .extraCell, at: extra.range,
        Message(
          fr: "cette cellule n’a pas de colonne: la première ligne en nomme \(header.count)",
          en: "this cell has no column: the first row names \(header.count)"),
        help: Message(
          fr: "mettez entre guillemets \" une cellule qui contient le séparateur",
          en: "put a cell that holds the separator between quotes \""))
      return nil
    }
    var entries: [Entry] = []
    for (cell, column) in zip(row, header) where !cell.text.isEmpty {
      let parts = column.text.split(separator: ".", maxSplits: 1)
      guard parts.count == 2 else {
        entries.append(Entry(key: column, value: .scalar(cell)))
        continue
      }
      let inner = Entry(
        key: Scalar(String(parts[1]), at: column.range), value: .scalar(cell))
      let outer = String(parts[0])
      if let index = entries.firstIndex(where: { $0.key.text == outer }),
        case .mapping(let inside, let place) = entries[index].value
      {
        entries[index] = Entry(
          key: entries[index].key, value: .mapping(inside + [inner], place))
      } else {
        entries.append(
          Entry(
            key: Scalar(outer, at: column.range), value: .mapping([inner], cell.range)))
      }
    }
    return .mapping(entries, range)
  }
}
