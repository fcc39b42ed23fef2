import FrontMatter
import Source

/// Comma-separated values as spreadsheets write them: RFC 4180, with `;` and tabs besides.
enum CSV {
  /// The rows of a file, each cell a scalar with its place; lines that end in LF or CRLF.
  ///
  /// - Returns: nil where the file is no table, which is reported.
  static func rows(of file: SourceFile, into report: inout Report) -> [[Scalar]]? {
    guard file.isText(into: &report) else { return nil }
    let bytes = file.bytes
    let separator = separator(of: file)
    var rows: [[Scalar]] = []
    var row: [Scalar] = []
    var index = file.textStart
    while index < bytes.count {
      let start = index
      var text: [UInt8] = []
      if bytes[index] == 0x22 {
        guard let end = quoted(bytes, from: index, into: &text) else {
          report.add(
            .openQuote, at: file.range(start..<start + 1),
            Message(
              fr: "cette cellule commence par un guillemet \", et aucun autre n’en marque la fin",
              en: "this cell begins with a quotation mark \", and no other one marks its end"),
            help: Message(
              fr: "effacez ce guillemet, ou ajoutez-en un à la fin de la cellule",
              en: "delete this quotation mark, or add one at the end of the cell"))
          return nil
        }
        index = end
      }
      while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A {
        text.append(bytes[index])
        index += 1
      }
      if text.last == 0x0D { text.removeLast() }
      let cell = String(decoding: text, as: UTF8.self).trimmed
      row.append(Scalar(cell, at: file.range(trim(start..<index, in: bytes))))
      let ended = index == bytes.count || bytes[index] == 0x0A
      index += 1
      if ended {
        rows.append(row)
        row = []
      }
    }
    return rows
  }

  /// Reads a quoted cell, where `""` stands for a quote; the offset behind it, or nil.
  private static func quoted(
    _ bytes: [UInt8], from start: Int, into text: inout [UInt8]
  ) -> Int? {
    var index = start + 1
    while index < bytes.count {
      if bytes[index] != 0x22 {
        text.append(bytes[index])
        index += 1
      } else if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
        text.append(0x22)
        index += 2
      } else {
        return index + 1
      }
    }
    return nil
  }

  /// The sign between cells: the one, of `;` `,` and tab, that the first line has most often.
  static func separator(of file: SourceFile) -> UInt8 {
    let line = file.bytes[file.textStart...].prefix { $0 != 0x0A }
    let signs: [UInt8] = [0x3B, 0x2C, 0x09]
    var best = (sign: signs[0], count: 0)
    for sign in signs {
      let count = line.count { $0 == sign }
      if count > best.count { best = (sign, count) }
    }
    return best.sign
  }

  private static func trim(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, [0x20, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    while start < end, bytes[start] == 0x20 { start += 1 }
    return start..<end
  }
}

extension String {
  /// Without white space and no-break spaces at both ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Diagnostic.Kind {
  static let extraCell = error(
    "table.extra-cell",
    fr: "Une ligne du tableau a plus de cellules que de colonnes.",
    en: "A row of the table has more cells than there are columns.")
  static let openQuote = error(
    "table.open-quote",
    fr: "Une cellule commence par un guillemet que rien ne ferme.",
    en: "A cell begins with a quote that nothing closes.")

  static let datesUnderstood = warning(
    "table.dates",
    fr: "Les dates en chiffres d’un tableau ont été lues dans l’ordre de la langue du programme.",
    en: "The dates in digits of a table were read in the order of the program’s language.")

  /// The kinds that reading tables finds.
  static let tableKinds: [Diagnostic.Kind] = [extraCell, openQuote, datesUnderstood]
}
