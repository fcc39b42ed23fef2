/// How far the writing of a table is.
struct TableProgress {
  /// How many tables have begun.
  var count = 0
  var hasBody = false
  /// Whether the header cell that is being written has no words: then it is no `th`.
  var isEmptyHeader = false
}

extension HTMLRenderer {
  mutating func enterTable(_ kind: Syntax.Kind) {
    beginLine()
    switch kind {
    case .table:
      table.count += 1
      table.hasBody = false
      if case .published(let options) = form {
        // A group and no region: it names what scrolls sideways, and makes no landmark.
        var group = Array("<div class=\"table\" role=\"group\" tabindex=\"0\"".utf8)
        group.append(attribute: "aria-label", "\(options.tableLabel) \(table.count)".utf8)
        group.append(text: ">\n")
        html.append(.generated(String(decoding: group, as: UTF8.self)))
      }
      put("<table>")
    case .tableRow(let isHeader):
      if isHeader {
        put("<thead>\n")
      } else if !table.hasBody {
        table.hasBody = true
        put("<tbody>\n")
      }
      put("<tr>")
    case .tableCell(let alignment, let isHeader): enterCell(alignment, isHeader: isHeader)
    default: break
    }
  }

  mutating func exitTable(_ kind: Syntax.Kind) {
    switch kind {
    case .table:
      if table.hasBody {
        beginLine()
        put("</tbody>")
      }
      beginLine()
      put("</table>\n")
      if case .published = form { put("</div>\n") }
    case .tableRow(let isHeader):
      beginLine()
      put("</tr>")
      if isHeader { put("\n</thead>") }
    case .tableCell(_, let isHeader): put(isHeader && !table.isEmptyHeader ? "</th>" : "</td>")
    default: break
    }
  }

  private mutating func enterCell(_ alignment: Syntax.Alignment, isHeader: Bool) {
    let name =
      switch alignment {
      case .none: ""
      case .left: "left"
      case .center: "center"
      case .right: "right"
      }
    switch form {
    case .specification:
      table.isEmptyHeader = false
      put(isHeader ? "<th" : "<td")
      if !name.isEmpty { put(" align=\"\(name)\"") }
    case .published:
      // A header cell without words heads nothing: the corner of a table is a plain cell.
      table.isEmptyHeader = isHeader && isAtEmptyCell
      put(isHeader && !table.isEmptyHeader ? "<th scope=\"col\"" : "<td")
      if !name.isEmpty { put(" class=\"align-\(name)\"") }
    }
    put(">")
  }
}
