internal import Source

/// Reads one document, from its first byte to its last, without stepping back further than to the
/// start of the entry that holds a mistake.
///
/// The functions that read a piece of the language stand beside it in files of their own. Each
/// throws the one mistake that keeps it from going on; the mapping or the list around reports it
/// and goes on with its next entry. Names in quotes such as `ns-plain` are productions of YAML
/// 1.2.2.
struct Parser {
  /// How many lists and mappings may be nested.
  static let deepest = 32
  /// The longest name of a field in bytes; YAML allows 1,024 characters.
  static let longestKey = 1024
  /// How many mistakes are reported: behind so many there is no author left.
  static let mostMistakes = 100

  let file: SourceFile
  /// Where the text ends.
  let limit: Int
  let lines: [Line]
  /// The line being read, 0-based; the count of lines at the end.
  var line = 0
  /// The next byte to read, in that line.
  var at: Int
  /// How many lists and mappings are open.
  var depth = 0
  /// Every mistake so far.
  var report = Report()

  init(_ file: SourceFile, in range: Range<Int>) {
    self.file = file
    limit = range.upperBound
    at = range.lowerBound
    lines = Line.all(of: file, in: range)
  }

  /// The line being read; only where ``line`` is not behind the last.
  var current: Line { lines[line] }

  /// Whether the line being read exists and holds something of the document.
  var hasContent: Bool { line < lines.count && lines[line].kind == .content }

  /// A byte of the line being read, or a line feed behind its last one.
  func byte(_ offset: Int) -> UInt8 {
    offset < lines[line].end ? file.bytes[offset] : .lineFeed
  }

  /// Goes over spaces and tabs; true where there was a tab.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    var tab = false
    while byte(at).isBlank {
      if byte(at) == .tab { tab = true }
      at += 1
    }
    return tab
  }

  /// Goes to the first sign of the next line that is neither blank nor a comment; stays where this
  /// line is such a one.
  mutating func skipEmptyLines() {
    while line < lines.count, lines[line].kind == .blank || lines[line].kind == .comment {
      line += 1
    }
    at = line < lines.count ? lines[line].text : limit
  }

  /// Goes to the next line with content.
  mutating func nextLine() {
    line += 1
    skipEmptyLines()
  }

  /// Goes over what may stand behind a value, and to the next line with content.
  ///
  /// `value` is the place of what stands before, for the message.
  mutating func finishLine(after value: Range<Int>) throws(Diagnostic) {
    skipBlanks()
    if byte(at) == .hash {
      checkComment()
    } else if byte(at) != .lineFeed {
      throw textAfterValue(value)
    }
    nextLine()
  }

  /// Reports a comment behind a value that looks like a part of it: `local #4`, `"a"#b`.
  mutating func checkComment() {
    if !byte(at + 1).endsWord || !file.bytes[at - 1].isBlank { report.add(hash(at)) }
  }

  /// Counts one more list or mapping; its reader takes it away again.
  mutating func enter() throws(Diagnostic) {
    guard depth < Self.deepest else { throw tooDeep() }
    depth += 1
  }

  /// The text of nothing, behind the `:` or `-` that it follows.
  func empty(at offset: Int) -> Node {
    .scalar(Scalar("", at: file.range(offset..<offset)))
  }
}
