public import Source

/// The largest text of the language that is read, in bytes: 1 MiB.
let largestText = 1 << 20

/// Reads one document of the language; linear in its length.
///
/// The language is a strict subset of YAML 1.2 with one extension and one refusal, described in
/// `docs/decisions/0001-own-front-matter.md`. A `---` before the document and a `...` behind it are
/// accepted. At most 1 MiB, at most 32 lists and mappings nested.
/// - Parameters:
///   - file: what holds the text.
///   - range: the bytes of the text, without byte-order mark.
///   - report: receives every mistake, each with its place and its fix.
/// - Returns: the document; the empty plain scalar where nothing is written; nil where the
///   report received a mistake.
public func parseFrontMatter(
  _ file: SourceFile, in range: Range<Int>, into report: inout Report
) -> Node? {
  let problems = unreadable(file, in: range)
  guard problems.isEmpty else {
    for problem in problems { report.add(problem) }
    return nil
  }
  var parser = Parser(file, in: range)
  let node = parser.document()
  report.add(parser.report)
  return parser.report.hasErrors ? nil : node
}

extension Parser {
  /// Reads the whole text: `l-yaml-stream`, as far as it holds one document.
  mutating func document() -> Node? {
    let start = at
    skipEmptyLines()
    var node: Node?
    do throws(Diagnostic) {
      while hasContent, byte(at) == UInt8(ascii: "%"), at == current.start {
        report.add(directive())
        nextLine()
      }
      if line < lines.count, current.kind == .documentStart {
        at += 3
        node = try value(inside: -1, after: .document)
      } else if hasContent {
        node = try self.node(
          inside: -1, column: current.indent, after: .lineStart, tabbed: current.hasTab)
      }
      try finishDocument()
    } catch {
      report.add(error)
    }
    return node ?? empty(at: start)
  }

  /// Expects that nothing follows but the marker of the end.
  private mutating func finishDocument() throws(Diagnostic) {
    while hasContent {
      report.add(strayLine())
      while hasContent, !isItem, !startsKey() { nextLine() }
      guard hasContent else { break }
      // Read all the same, for the mistakes that it may hold.
      _ = try node(inside: -1, column: current.indent, after: .lineStart, tabbed: current.hasTab)
    }
    while line < lines.count, current.kind == .documentEnd {
      at += 3
      skipBlanks()
      guard byte(at) == .lineFeed || byte(at) == .hash else { throw secondDocument() }
      nextLine()
    }
    if line < lines.count { throw secondDocument() }
  }
}
