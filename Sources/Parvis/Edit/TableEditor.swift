import FrontMatter
import Source

/// Adds a row to a city’s spreadsheet, in its own columns, separator, encoding and line ends.
struct TableEditor {
  /// The bytes as they are on disk.
  private let file: SourceFile
  /// The names of its columns, in their order.
  private let columns: [String]

  /// Reads the first row; nil where the file is no table.
  init?(_ file: SourceFile) {
    var ignored = Report()
    guard let header = CSV.rows(of: file.inUTF8, into: &ignored)?.first else { return nil }
    self.file = file
    columns = header.map(\.text)
  }

  /// The edit that adds a session behind the last row.
  ///
  /// - Throws: where a value has no column, or a sign that the file’s encoding does not have.
  func edit(adding session: WrittenSession) throws(Refusal) -> ContentEdit {
    var cells = Array(repeating: "", count: columns.count)
    for (field, text) in session.plainFields {
      guard let index = columns.firstIndex(where: field.matches) else { throw noColumn(field, nil) }
      cells[index] = text
    }
    if let note = session.note { try place(note, in: &cells) }
    let row = row(cells)
    let ending = file.bytes.firstRange(of: [0x0D, 0x0A]) == nil ? "\n" : "\r\n"
    let text = (file.bytes.last == 0x0A ? "" : ending) + row + ending
    return ContentEdit(file.path, at: file.bytes.count, adding: try encoded(text))
  }

  /// The row that holds some fields as they are written, without those that have no column.
  func row(of fields: [(name: FieldName, text: String)]) -> String {
    var cells = Array(repeating: "", count: columns.count)
    for (name, text) in fields {
      if let index = columns.firstIndex(where: name.matches) { cells[index] = text }
    }
    return row(cells)
  }

  private func row(_ cells: [String]) -> String {
    let separator = CSV.separator(of: file)
    return cells.map { quoted($0, separator) }
      .joined(separator: String(UnicodeScalar(separator)))
  }

  /// A note stands in one column for all languages, or in one for each.
  private func place(_ note: LocalizedText, in cells: inout [String]) throws(Refusal) {
    let field = SessionFields.note.name
    switch note {
    case .same(let text):
      if let index = columns.firstIndex(where: field.matches) {
        cells[index] = text.value
        return
      }
      let own = columns.indices.filter { language(of: columns[$0], field) != nil }
      guard !own.isEmpty else { throw noColumn(field, nil) }
      for index in own { cells[index] = text.value }
    case .perLanguage(let translations):
      for translation in translations {
        let subtag = translation.language.value
        guard let index = columns.firstIndex(where: { language(of: $0, field) == subtag }) else {
          throw noColumn(field, subtag)
        }
        cells[index] = translation.text.value
      }
    }
  }

  /// `fr` of `précision.fr`.
  private func language(of column: String, _ field: FieldName) -> String? {
    let parts = column.split(separator: ".", maxSplits: 1).map(String.init)
    return parts.count == 2 && field.matches(parts[0]) ? parts[1] : nil
  }

  private func quoted(_ cell: String, _ separator: UInt8) -> String {
    let needsQuotes = cell.utf8.contains { $0 == separator || $0 == 0x22 }
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  private func encoded(_ text: String) throws(Refusal) -> [UInt8] {
    guard file.firstInvalidByte() != nil else { return Array(text.utf8) }
    do {
      return try text.windows1252Bytes()
    } catch {
      throw Refusal(
        Message(
          fr: "« \(error.sign) » n’existe pas dans l’encodage de \(file.path)",
          en: "‘\(error.sign)’ does not exist in the encoding of \(file.path)"),
        help: Message(
          fr: "enregistrez d’abord le tableau en « CSV UTF-8 »",
          en: "save the table as ‘CSV UTF-8’ first"))
    }
  }

  private func noColumn(_ field: FieldName, _ language: String?) -> Refusal {
    let ending = language.map { "." + $0 } ?? ""
    return Refusal(
      Message(
        fr: "\(file.path) n’a pas de colonne « \(field.french + ending) »",
        en: "\(file.path) has no column ‘\(field.english + ending)’"),
      help: Message(
        fr: "ajoutez-la à la première ligne", en: "add it to the first row"))
  }
}
