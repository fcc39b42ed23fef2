public import Source

/// A value of the language: every scalar is text with a place, and stays text.
///
///     title: Blainville            mapping([title: scalar("Blainville")])
///     accessibility: [step-free]   mapping([accessibility: sequence([scalar("step-free")])])
public indirect enum Node: Sendable, Hashable {
  /// A text; the empty plain text where nothing is written.
  case scalar(Scalar)
  /// A list, and the place of all of it.
  case sequence([Node], SourceRange)
  /// Named values in the order of the author, no name twice, and the place of all of it.
  case mapping([Entry], SourceRange)

  /// Where the value stands.
  public var range: SourceRange {
    switch self {
    case .scalar(let scalar): scalar.range
    case .sequence(_, let range), .mapping(_, let range): range
    }
  }
}

/// One `name: value` of a mapping.
public struct Entry: Sendable, Hashable {
  /// The name as it is written.
  public let key: Scalar
  /// The value.
  public let value: Node

  /// Whether its name begins with `_`: a note of the author, which nobody reads.
  var isPrivate: Bool { key.text.hasPrefix("_") }

  /// Makes an entry.
  public init(key: Scalar, value: Node) {
    self.key = key
    self.value = value
  }
}

/// A text as its author wrote it.
public struct Scalar: Sendable, Hashable {
  /// How YAML presents a text.
  public enum Style: Sendable, Hashable {
    /// `text`
    case plain
    /// `'text'`
    case singleQuoted
    /// `"text"`
    case doubleQuoted
    /// `|`
    case literal
    /// `>`
    case folded
  }

  /// The text, quotes and escapes resolved.
  public let text: String
  /// How it was written.
  public let style: Style
  /// Where it stands, quotes and block header included.
  public let range: SourceRange

  /// Makes a scalar.
  public init(_ text: String, _ style: Style = .plain, at range: SourceRange) {
    self.text = text
    self.style = style
    self.range = range
  }

  /// Where a part of the text stands, given by its UTF-8 offsets in ``text``.
  ///
  /// Exact where the text is written as it reads, in one piece; else the whole scalar.
  public func range(of part: Range<Int>) -> SourceRange {
    let quotes = style == .singleQuoted || style == .doubleQuoted ? 1 : 0
    guard style != .literal, style != .folded,
      range.bytes.count == text.utf8.count + 2 * quotes
    else { return range }
    let start = range.bytes.lowerBound + quotes
    return SourceRange(range.path, start + part.lowerBound..<start + part.upperBound)
  }
}
