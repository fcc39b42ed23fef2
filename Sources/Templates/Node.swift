/// One piece of a template: part of a line, or a tag.
///
/// A template is a flat array of them.
struct Node: Sendable {
  /// The sorts of pieces.
  enum Kind: Sendable {
    /// The start of a line; its range is the leading spaces and tabs.
    case line
    /// Text within one line.
    case text
    /// LF or CRLF.
    case newline
    /// `{{x}}`
    case variable
    /// `{{{x}}}` or `{{&x}}`
    case html
    /// `{{#x}}`
    case section
    /// `{{^x}}`
    case inverted
    /// `{{>x}}` or `{{>*x}}`
    case partial
    /// `{{<x}}` or `{{<*x}}`
    case parent
    /// `{{$x}}` where its content may be replaced
    case block
    /// `{{$x}}` directly inside a parent: what replaces the parent's block
    case argument
    /// `{{/x}}`
    case close
    /// `{{!x}}`, `{{=x x=}}`, or a tag that is wrong and was reported
    case comment

    /// Whether a closing tag belongs to it.
    var opens: Bool {
      switch self {
      case .section, .inverted, .parent, .block, .argument: true
      default: false
      }
    }
  }

  /// What it is.
  var kind: Kind
  /// Its bytes, delimiters included.
  let range: Range<Int>
  /// The bytes of its name, without sign, star and spaces.
  let name: Range<Int>
  /// Whether the name is a dynamic one: `*x`.
  let isDynamic: Bool
  /// For what opens: the index where its content ends, which is that of its closing tag unless
  /// this is missing.
  var end: Int
  /// Whether a line start, a blank or a line end goes away with the tag that stands alone there.
  var isSwallowed = false
  /// For partials, parents and blocks: the spaces and tabs before it where it begins its line.
  var indent: Range<Int>?
  /// For blocks and arguments: the leading spaces and tabs of its content where that begins on
  /// a line of its own.
  var contentIndent: Range<Int>?
  /// For blocks and arguments: whether the content ends with the end of a line.
  var contentEndsLine = false
  /// For blocks: the line end behind it, which is its last if the content does not bring one.
  var lineEnd: Range<Int>?

  /// Makes a piece; `end` is set when the closing tag is found.
  init(_ kind: Kind, _ range: Range<Int>, name: Range<Int> = 0..<0, isDynamic: Bool = false) {
    self.kind = kind
    self.range = range
    self.name = name
    self.isDynamic = isDynamic
    end = 0
  }
}
