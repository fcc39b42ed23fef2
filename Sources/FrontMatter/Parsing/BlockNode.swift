internal import Source

extension Parser {
  /// What stands before a value on its line.
  enum Place {
    /// The `:` of a field.
    case field
    /// The `-` of a list item, behind which a list or a mapping may begin at once.
    case item
    /// The `---` of the document.
    case document
    /// Nothing but indentation.
    case lineStart
  }

  /// Reads what belongs to the indicator just read: `s-l+block-node(indent)`.
  ///
  /// The value stands on the same line, or on the next line with content if that is indented
  /// deeper than `indent`; a list may also stand right under the name of its field. Else it is
  /// empty. Ends before the next line with content.
  mutating func value(inside indent: Int, after place: Place) throws(Diagnostic) -> Node {
    let start = at
    let tabbed = skipBlanks()
    guard byte(at) == .lineFeed || byte(at) == .hash else {
      return try node(
        inside: indent, column: at - current.start, after: place, tabbed: tabbed)
    }
    if byte(at) == .hash { checkComment() }
    nextLine()
    guard hasContent else { return empty(at: start) }
    let isListBelow = place == .field && current.indent == indent && !current.hasTab && isItem
    guard current.indent > indent || isListBelow else { return empty(at: start) }
    return try node(
      inside: indent, column: current.indent, after: .lineStart, tabbed: current.hasTab)
  }

  /// Whether a `-` that stands alone is next.
  var isItem: Bool { byte(at) == .hyphen && byte(at + 1).endsWord }

  /// Reads a value that begins here, in a parent at `indent`.
  ///
  /// `column` counts from 0 and becomes the indentation of a list or mapping that begins here;
  /// `tabbed` says that a tab stands before it, which only a text may have.
  mutating func node(
    inside indent: Int, column: Int, after place: Place, tabbed: Bool
  ) throws(Diagnostic) -> Node {
    if isItem {
      guard place != .field else { throw itemOnFieldLine() }
      try checkBlockStart(place, tabbed: tabbed)
      return try sequence(column: column, inside: indent)
    }
    switch byte(at) {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return .scalar(try blockScalar(inside: indent))
    case .openBracket, .openBrace:
      let node = try flowCollection(minimum: indent + 1)
      if isKeyColon(afterBlanksAt: at) { throw complexKey(node.range.bytes) }
      try finishLine(after: node.range.bytes)
      return node
    default: break
    }
    if place != .field, startsKey() {
      try checkBlockStart(place, tabbed: tabbed)
      return try mapping(column: column)
    }
    try refuseNodeIndicator()
    if byte(at).isQuote {
      let scalar = try quoted(minimum: indent + 1)
      try finishLine(after: scalar.range.bytes)
      return .scalar(scalar)
    }
    if place == .field { return .scalar(try fieldText(inside: indent)) }
    try refuseReservedSign()
    return .scalar(try blockText(inside: indent))
  }

  /// Refuses a list or mapping where YAML allows only a text.
  private func checkBlockStart(_ place: Place, tabbed: Bool) throws(Diagnostic) {
    if tabbed { throw tab() }
    if place == .document { throw blockOnMarkerLine() }
  }

  /// Refuses what YAML has and this language has not, and a `:` without a name.
  func refuseNodeIndicator() throws(Diagnostic) {
    switch byte(at) {
    case UInt8(ascii: "&"): throw anchor()
    case UInt8(ascii: "*"): throw alias()
    case UInt8(ascii: "!"): throw tag()
    case .question where byte(at + 1).endsWord: throw complexKey(at..<at + 1)
    case .colon where byte(at + 1).endsWord: throw emptyKey()
    default: break
    }
  }

  /// Refuses signs that no plain text begins with.
  func refuseReservedSign() throws(Diagnostic) {
    switch byte(at) {
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), .comma:
      throw reservedSign()
    case .closeBracket, .closeBrace: throw strayBracket()
    default: break
    }
  }
}
