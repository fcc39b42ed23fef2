import FrontMatter
import ICalendar
import Source

/// A city's sessions as staff keep them in a spreadsheet, saved as CSV.
///
/// The first row names the fields, the same as in a city's header; `cancelled.fr` is the French
/// text of `cancelled`, `moved-to.date` the date of a move. Separated by `;`, `,` or tabs; cells
/// may be quoted. An empty cell is a field that is not given; an empty row is nothing.
///
/// `03/12/2026` is read in the order of the program's first locale, for spreadsheets write dates so;
/// the report says which days were understood.
enum SessionTable {
  /// Reads a table; each row has its own diagnostics.
  static func read(
    _ file: SourceFile, order: DateOrder?, into report: inout Report
  ) -> [Located<SessionFields>] {
    var understood: [(cell: Scalar, date: LocalDate)] = []
    defer { self.report(understood, &report) }
    guard let rows = CSV.rows(of: file, into: &report), let header = rows.first else { return [] }
    var sessions: [Located<SessionFields>] = []
    for row in rows.dropFirst() where row.contains(where: { !$0.text.isEmpty }) {
      let row =
        zip(row, header).map { cell, column in
          isDate(column) ? date(cell, order, &understood) : cell
        } + row.dropFirst(header.count)
      guard let node = node(row, header, file, &report),
        var reader = FieldReader(node, fields: SessionFields.all, isRow: true, into: &report)
      else { continue }
      let fields = SessionFields(&reader)
      reader.finish(into: &report)
      sessions.append(Located(fields, at: node.range))
    }
    return sessions
  }

  /// Whether a column holds days.
  private static func isDate(_ column: Scalar) -> Bool {
    let parts = column.text.split(separator: ".", maxSplits: 1).map(String.init)
    let fields = [SessionFields.date, SessionFields.from, SessionFields.until]
    if parts.count == 2 {
      return OutcomeFields.movedTo.name.matches(parts[0])
        && SessionFields.date.name.matches(parts[1])
    }
    return fields.contains { $0.name.matches(column.text) }
      || OutcomeFields.movedTo.name.matches(column.text)
  }

  /// A cell with its day as `2026-12-03`, where a spreadsheet wrote it otherwise.
  private static func date(
    _ cell: Scalar, _ order: DateOrder?, _ understood: inout [(cell: Scalar, date: LocalDate)]
  ) -> Scalar {
    var ignored = Report()
    let type = FieldType<WrittenDate>.writtenDate(.spreadsheet(order))
    guard let written = type.read(.scalar(cell), &ignored) else { return cell }
    if written.isInDigits { understood.append((cell, written.date)) }
    return Scalar(written.date.iso, at: cell.range)
  }

  private static func report(
    _ understood: [(cell: Scalar, date: LocalDate)], _ report: inout Report
  ) {
    guard let first = understood.first else { return }
    report.add(
      .datesUnderstood, at: first.cell.range,
      Message(
        fr: "les dates en chiffres de ce tableau ont été lues ainsi: "
          + understood.map(\.date.french).joined(separator: "; "),
        en: "the dates in digits of this table were read as: "
          + understood.map(\.date.english).joined(separator: "; ")),
      help: Message(
        fr: "vérifiez ces jours; « \(first.date.iso) » ne se lit que d’une façon",
        en: "check these days; ‘\(first.date.iso)’ can be read in one way only"))
  }

  /// A row as the mapping that it would be in a header.
  private static func node(
    _ row: [Scalar], _ header: [Scalar], _ file: SourceFile, _ report: inout Report
  ) -> Node? {
    let range = file.range(
      (row.first?.range.bytes.lowerBound ?? 0)..<(row.last?.range.bytes.upperBound ?? 0))
    if let extra = row.dropFirst(header.count).first(where: { !$0.text.isEmpty }) {
      let columns = header.map(\.text).joined(separator: ", ")
      let separator = String(decoding: [CSV.separator(of: file)], as: UTF8.self)
      let translated =
        header.contains { $0.text.contains(".") }
        ? Message(
          fr: " (s’il y en a une par langue, écrivez-le aussi dans l’autre langue)",
          en: " (where there is one for each language, write it in the other language too)")
        : Message("")
      report.add(
        .extraCell, at: extra.range,
        Message(
          fr: "« \(extra.text) » n’a pas de colonne: la première ligne en nomme \(header.count)"
            + " (\(columns))",
          en: "‘\(extra.text)’ has no column: the first row names \(header.count) (\(columns))"),
        help: Message(
          fr: "mettez ce texte dans l’une de ces colonnes\(translated.french), ou effacez-le; si un"
            + " texte contient le caractère « \(separator) », mettez-le entre guillemets \"",
          en: "put this text into one of these columns\(translated.english), or delete it; if a "
            + "text contains the character ‘\(separator)’, put it between quotation marks \""))
      return nil
    }
    var entries: [Entry] = []
    for (cell, column) in zip(row, header) where !cell.text.isEmpty {
      let parts = column.text.split(separator: ".", maxSplits: 1)
      guard parts.count == 2 else {
        entries.append(Entry(key: column, value: .scalar(cell)))
        continue
      }
      // A translation that is missing beside a text is missing in the text’s row.
      let isText = LanguageTable.all.contains { $0.tag.hasPrefix(parts[1] + "-") }
      let inner = Entry(
        key: Scalar(String(parts[1]), at: isText ? cell.range : column.range),
        value: .scalar(cell))
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

extension SourceTree {
  /// The spreadsheet of a city, by the stem of the city’s file.
  func sessionTable(ofCity stem: String) -> SourceFile? {
    files(below: "content/").first { file in
      guard let kind = try? ContentPath(file.path) else { return false }
      return kind == .sessionTable(city: stem)
    }
  }
}
