public import Source

/// The two parts of a content file.
///
///     ---
///     title: Blainville      fields
///     ---
///     Texte de la page…      body
public struct Header: Sendable, Hashable {
  /// The bytes of the lines between the two `---`, their line ends included; nil where the file has
  /// no header, or one that nothing closes.
  public let fields: Range<Int>?
  /// The bytes behind the header; all of the text where the file has none.
  public let body: Range<Int>

  /// Finds the header: from a first line `---` to the next line `---`.
  ///
  /// A byte-order mark, CRLF and CR are accepted, and so are spaces and tabs behind the three
  /// hyphens, for nobody sees them. Reported are a first line without its second, either of them
  /// written otherwise (`----`, `—-`), and a header behind blank lines. Linear.
  public static func split(_ file: SourceFile, into report: inout Report) -> Header {
    var reader = HeaderReader(file: file)
    let header = reader.header()
    report.add(reader.report)
    return header
  }
}

/// Goes through the lines of a file to find its header.
private struct HeaderReader {
  let file: SourceFile
  var report = Report()

  mutating func header() -> Header {
    let start = file.textStart
    let whole = Header(fields: nil, body: start..<file.bytes.count)
    var (opening, next) = line(from: start)
    var isBehindBlanks = false
    while opening.isEmpty, next > opening.upperBound {
      isBehindBlanks = true
      (opening, next) = line(from: next)
    }
    let mark = Mark(file.bytes[opening])
    guard mark != .none, mark == .exact && !isBehindBlanks || startsField(next) else {
      return whole
    }
    if mark == .similar { report.add(similarMark(opening)) }
    if isBehindBlanks { report.add(blanksBefore(start..<opening.upperBound)) }
    let first = next
    while next < file.bytes.count {
      let closing: Range<Int>
      let lineStart = next
      (closing, next) = line(from: next)
      switch Mark(file.bytes[closing]) {
      case .none: continue
      case .similar: report.add(similarMark(closing))
      case .exact: break
      }
      return Header(fields: first..<lineStart, body: next..<file.bytes.count)
    }
    report.add(unclosed(opening))
    return Header(fields: nil, body: file.bytes.count..<file.bytes.count)
  }

  /// A line without its line end and the blanks before it, and where the next one starts.
  private func line(from offset: Int) -> (text: Range<Int>, next: Int) {
    let line = file.lineEnd(from: offset, limit: file.bytes.count)
    var end = line.end
    while end > offset, file.bytes[end - 1].isBlank { end -= 1 }
    return (offset..<end, line.next)
  }

  /// Whether a line looks like `name: value`, as no first line of prose under a rule does.
  private func startsField(_ offset: Int) -> Bool {
    let bytes = file.bytes[line(from: offset).text]
    guard let colon = bytes.firstIndex(of: .colon), let first = bytes.first, !first.isBlank else {
      return false
    }
    return colon + 1 == bytes.endIndex || bytes[colon + 1].isBlank
  }

  /// How far a line is a mark of the header.
  private enum Mark {
    case exact
    /// Only dashes, but not three hyphens: what a word processor or a slip makes of them.
    case similar
    case none

    init(_ line: ArraySlice<UInt8>) {
      if line.elementsEqual([.hyphen, .hyphen, .hyphen]) {
        self = .exact
        return
      }
      // A longer line of dashes underlines a heading of the text.
      guard line.count <= 18, let first = line.first, first == .hyphen || first == 0xE2 else {
        self = .none
        return
      }
      let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
      let isDashes = scalars.allSatisfy { $0 == "-" || ("\u{2010}"..."\u{2015}").contains($0) }
      self =
        isDashes && scalars.count <= 6 && (scalars.count > 1 || first != .hyphen) ? .similar : .none
    }
  }

  private func similarMark(_ line: Range<Int>) -> Diagnostic {
    let read = file.text(line)
    return Diagnostic(
      .headerMark, at: file.range(line),
      Message(
        fr: "« \(read) » ressemble à la ligne « --- » qui entoure les champs",
        en: "‘\(read)’ looks like the line ‘---’ around the fields"),
      help: Message(
        fr: "écrivez exactement trois traits d’union: ---", en: "write exactly three hyphens: ---")
    )
  }

  private func blanksBefore(_ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .headerMark, at: file.range(range),
      Message(
        fr: "des lignes vides précèdent les champs", en: "blank lines stand before the fields"),
      help: Message(
        fr: "effacez-les: « --- » est la toute première ligne",
        en: "delete them: ‘---’ is the very first line"))
  }

  private func unclosed(_ opening: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unclosedHeader, at: file.range(opening),
      Message(
        fr: "aucune ligne « --- » ne suit les champs qui commencent ici",
        en: "no line ‘---’ follows the fields that begin here"
      ),
      help: Message(
        fr: "ajoutez une ligne « --- » entre le dernier champ et le texte de la page",
        en: "add a line ‘---’ between the last field and the text of the page"))
  }
}
