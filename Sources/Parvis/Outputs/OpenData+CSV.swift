import Source

extension SessionRecords {
  /// The records as a table for spreadsheets: RFC 4180, with what Excel needs besides.
  ///
  /// Excel knows UTF-8 by the BOM only, and splits lines at the list separator of its country:
  /// `;` where the decimal sign is a comma, as in Québec, France and Belgium.
  var csv: [UInt8] {
    let separator =
      site.program.defaultLanguage.table.numbers.decimalSeparator == "," ? ";" : ","
    let columns = columns
    var text = Array("\u{FEFF}".utf8)
    func add(_ cells: [String]) { text += (cells.joined(separator: separator) + "\r\n").utf8 }
    add(columns.map { $0.joined(separator: ".") })
    for record in records { add(columns.map { record.cell(at: $0[...]) }) }
    return text
  }
}

extension JSON {
  /// What a cell shows of the value at a path: nothing for null, the items of a list with a space
  /// between them.
  fileprivate func cell(at path: ArraySlice<String>) -> String {
    guard let name = path.first else { return cell }
    guard case .object(let members) = self,
      let member = members.first(where: { $0.name == name })
    else { return "" }
    return member.value.cell(at: path.dropFirst())
  }

  private var cell: String {
    switch self {
    case .null: ""
    case .text(let text): text.csvCell
    case .array(let items): items.map(\.plain).joined(separator: " ").csvCell
    case .flag, .number, .millionths, .object: text
    }
  }

  private var plain: String {
    if case .text(let text) = self { return text }
    return text
  }
}

extension String {
  /// The text as a cell: never run by a spreadsheet, and in quotes where a sign in it needs them.
  var csvCell: String {
    // A cell that begins with one of these is a formula; an apostrophe before it says «text».
    let isFormula = unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) }
    let text = isFormula == true ? "'" + self : self
    guard text.unicodeScalars.contains(where: { "\",;\t\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
