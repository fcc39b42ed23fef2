public import Source

/// What an edit does to a file, line by line, for people.
///
///     content/cities/blainville.fr.md:55
///         - date: 2027-03-03
///     +   - date: 2027-05-05
///     +     annulée: météo
public struct ContentDiff: Sendable, Hashable {
  /// Lines that belong together.
  public struct Hunk: Sendable, Hashable {
    /// Where its first changed line stands in the edited file, 1-based.
    public let line: Int
    /// The lines in their order.
    public let lines: [Line]
  }

  /// One line, without its line end.
  public struct Line: Sendable, Hashable {
    /// What becomes of it.
    public enum Kind: Sendable {
      /// It stays, and is shown for its neighbours.
      case kept
      /// It goes.
      case removed
      /// It is new.
      case added
    }

    /// What becomes of it.
    public let kind: Kind
    /// Its text.
    public let text: String
  }

  /// The file's path.
  public let path: String
  /// The changes, from top to bottom.
  public let hunks: [Hunk]

  /// How many unchanged lines are shown around a change.
  private static let context = 2

  /// Compares a file as it is with the same file as it would be.
  ///
  /// Costs lines × changed lines.
  public init(from old: SourceFile, to new: SourceFile) {
    path = new.path
    let (before, after) = (old.lines, new.lines)
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    // All lines in the order of the new file, each with its number there.
    var lines: [(line: Line, number: Int)] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if removed.contains(left) {
        lines.append((Line(kind: .removed, text: before[left]), right + 1))
        left += 1
      } else {
        let kind: Line.Kind = added.contains(right) ? .added : .kept
        lines.append((Line(kind: kind, text: after[right]), right + 1))
        if kind == .kept { left += 1 }
        right += 1
      }
    }
    var hunks: [Hunk] = []
    var shown = 0
    for index in lines.indices where lines[index].line.kind != .kept && index >= shown {
      var end = index + 1
      var next = end
      while next < lines.count, next <= end + 2 * Self.context {
        if lines[next].line.kind != .kept { end = next + 1 }
        next += 1
      }
      shown = min(lines.count, end + Self.context)
      let start = max(0, index - Self.context)
      hunks.append(
        Hunk(line: lines[index].number, lines: lines[start..<shown].map(\.line)))
    }
    self.hunks = hunks
  }

  /// The changes as text: each with its place, `-` before what goes and `+` before what comes.
  public var text: String {
    hunks.map { hunk in
      "\(path):\(hunk.line)\n" + hunk.lines.map { $0.kind.sign + " " + $0.text + "\n" }.joined()
    }.joined()
  }
}

extension ContentDiff.Line.Kind {
  fileprivate var sign: String {
    switch self {
    case .kept: " "
    case .removed: "-"
    case .added: "+"
    }
  }
}

extension SourceFile {
  /// The text of every line; lines end in LF, CRLF or CR.
  fileprivate var lines: [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}
