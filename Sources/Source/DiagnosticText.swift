extension Diagnostic {
  /// The printed form: a clickable line, the excerpt with its mark, notes, and the fix.
  ///
  /// Ends in a line feed.
  ///
  ///     content/a.fr.md:14:11: erreur: le 3 décembre 2026 est un jeudi, pas un mercredi [session.weekday]
  ///       14 |   - date: mercredi 3 décembre 2026
  ///          |           ^~~~~~~~
  ///       correction: écrivez « jeudi 3 décembre 2026 »
  ///
  /// With `emphasis` the severity, the mark and the word before the fix stand out.
  public func text(
    in tree: SourceTree, _ language: MessageLanguage, _ emphasis: Emphasis = .none
  ) -> String {
    let french = language == .french
    let (severity, part): (String, Emphasis.Part) =
      switch kind.severity {
      case .error: (french ? "erreur:" : "error:", .error)
      case .warning: (french ? "attention:" : "warning:", .warning)
      }
    var text = Self.place(range, in: tree)
    text += "\(emphasis.text(severity, as: part)) \(message[language]) [\(kind.id)]\n"
    text += Self.excerpt(range, in: tree) { emphasis.text($0, as: part) }
    for note in notes {
      text += "  \(Self.place(note.range, in: tree))\(note.message[language])\n"
    }
    if let help {
      let lines = help[language].split(separator: "\n", omittingEmptySubsequences: false)
      let label = emphasis.text(french ? "correction:" : "fix:", as: .help)
      for (index, line) in lines.enumerated() {
        text += index == 0 ? "  \(label) \(line)\n" : "    \(line)\n"
      }
    }
    return text
  }

  /// `path:line:column: `, `path: ` where the file is not in the tree or is meant as a whole, or
  /// nothing.
  private static func place(_ range: SourceRange?, in tree: SourceTree) -> String {
    guard let range else { return "" }
    guard let file = tree[range.path], !range.isWholeFile else { return "\(range.path): " }
    let position = file.position(of: range.bytes.lowerBound)
    return "\(range.path):\(position.line):\(position.column): "
  }

  /// The longest part of a line that is shown, in scalars.
  private static let excerptWidth = 100

  /// The line and the mark under it; nothing where the file is unknown or meant as a whole.
  private static func excerpt(
    _ range: SourceRange?, in tree: SourceTree, marked emphasized: (String) -> String
  ) -> String {
    guard let range, let file = tree[range.path], !range.isWholeFile else { return "" }
    let lineBytes = file.lineRange(around: range.bytes.lowerBound)
    let line = max(lineBytes.lowerBound, lineBytes.lowerBound == 0 ? file.textStart : 0)
    guard line < lineBytes.upperBound else { return "" }
    let position = file.position(of: range.bytes.lowerBound)
    let scalars = file.text(line..<lineBytes.upperBound).unicodeScalars.map(visible)
    let first = max(0, position.column - 1 - excerptWidth * 3 / 4)
    let last = min(scalars.count, first + excerptWidth)
    let shown = String(String.UnicodeScalarView(scalars[first..<last]))
    let markEnd = min(range.bytes.upperBound, lineBytes.upperBound)
    let marked = file.text(range.bytes.lowerBound..<max(range.bytes.lowerBound, markEnd))
    let before = scalars[first..<min(position.column - 1, last)].map(columns).reduce(0, +)
    let width = marked.unicodeScalars.prefix(last - first).map(columns).reduce(0, +)
    let number = String(position.line)
    let margin = String(repeating: " ", count: number.count)
    let ellipses = (first > 0 ? "…" : "", last < scalars.count ? "…" : "")
    let mark = emphasized("^" + String(repeating: "~", count: max(0, width - 1)))
    let indent = String(repeating: " ", count: before + ellipses.0.count)
    return "  \(number) | \(ellipses.0)\(shown)\(ellipses.1)\n  \(margin) | \(indent)\(mark)\n"
  }

  /// Control characters are shown as their pictures, so that no file drives the terminal.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? " "
    case 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }

  /// How many terminal cells a scalar takes: 0 for combining marks, 2 for East Asian wide
  /// signs and emoji, else 1.
  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension SourceRange {
  /// Whether it is that of ``start(of:)``: the file itself is meant, such as its name.
  fileprivate var isWholeFile: Bool {
    bytes == 0..<0
  }
}
