internal import Source

extension Parser {
  /// Reads `[…]` or `{…}`, whose further lines are indented by `minimum` spaces at least.
  ///
  /// Begins at the opening bracket, ends behind the closing one.
  mutating func flowCollection(minimum: Int) throws(Diagnostic) -> Node {
    try enter()
    defer { depth -= 1 }
    let opening = at
    let openingEnd = current.end
    let isMapping = byte(at) == .openBrace
    let closing: UInt8 = isMapping ? .closeBrace : .closeBracket
    var items: [Node] = []
    var fields = Fields()
    at += 1
    while true {
      try skipFlowSpace(opening: opening..<openingEnd, minimum: minimum)
      if byte(at) == closing { break }
      if byte(at) == .comma { throw extraComma() }
      if isMapping {
        add(
          try flowEntry(opening: opening..<openingEnd, minimum: minimum), to: &fields)
      } else {
        items.append(try flowItem(opening: opening..<openingEnd, minimum: minimum))
      }
      try skipFlowSpace(opening: opening..<openingEnd, minimum: minimum)
      if byte(at) == .comma {
        at += 1
      } else if byte(at) != closing {
        throw missingComma()
      }
    }
    at += 1
    let range = file.range(opening..<at)
    return isMapping ? .mapping(fields.entries, range) : .sequence(items, range)
  }

  /// Goes over blanks, line ends and comments: `s-separate`.
  ///
  /// A line that is less indented cannot belong to the brackets: the closing one is missing, or
  /// must be indented.
  private mutating func skipFlowSpace(opening: Range<Int>, minimum: Int) throws(Diagnostic) {
    while true {
      skipBlanks()
      if byte(at) == .hash, at == current.text || file.bytes[at - 1].isBlank {
        if at > current.text { checkComment() }
      } else if byte(at) == .hash {
        throw hash(at)
      } else if byte(at) != .lineFeed {
        return
      }
      nextLine()
      guard hasContent else { throw unclosedBracket(opening) }
      guard current.indent >= minimum else {
        if current.hasTab { throw tab() }
        throw byte(at) == .closeBracket || byte(at) == .closeBrace
          ? shallowBracket(opening) : unclosedBracket(opening)
      }
    }
  }

  /// Reads a value inside brackets: `ns-flow-node`.
  private mutating func flowNode(minimum: Int) throws(Diagnostic) -> Node {
    let next = byte(at + 1)
    switch byte(at) {
    case .openBracket, .openBrace: return try flowCollection(minimum: minimum)
    case .doubleQuote, .singleQuote: return .scalar(try quoted(minimum: minimum))
    case .hyphen where next.endsWord || next.isFlowIndicator: throw itemInBrackets()
    case .question where next.isFlowIndicator: throw complexKey(at..<at + 1)
    case .colon where next.isFlowIndicator: throw emptyKey()
    case .hash: throw hash(at)
    default:
      try refuseNodeIndicator()
      try refuseReservedSign()
      return .scalar(try plain(minimum: minimum, inFlow: true))
    }
  }

  /// Reads one item of `[…]`.
  ///
  /// `name: value` on one line is a mapping of one field.
  private mutating func flowItem(
    opening: Range<Int>, minimum: Int
  ) throws(Diagnostic) -> Node {
    let (start, first) = (at, line)
    let node = try flowNode(minimum: minimum)
    try skipFlowSpace(opening: opening, minimum: minimum)
    guard isFlowColon(after: node) else { return node }
    guard first == line else { throw keyOnTwoLines(start..<node.range.bytes.upperBound) }
    guard at - start <= Self.longestKey else { throw longKey(start..<at) }
    let entry = try flowField(node, opening: opening, minimum: minimum)
    return .mapping([entry], file.range(start..<entry.value.range.bytes.upperBound))
  }

  /// Reads one entry of `{…}`; without `:` its value is empty.
  private mutating func flowEntry(
    opening: Range<Int>, minimum: Int
  ) throws(Diagnostic) -> Entry {
    let node = try flowNode(minimum: minimum)
    let end = at
    try skipFlowSpace(opening: opening, minimum: minimum)
    if isFlowColon(after: node) {
      return try flowField(node, opening: opening, minimum: minimum)
    }
    guard case .scalar(let key) = node else { throw complexKey(node.range.bytes) }
    if key.style == .plain, let colon = key.text.utf8.firstIndex(of: .colon) {
      // `{fr:x}` is one name without value in YAML, and never meant so.
      throw missingSpace(
        key.range.bytes, before: key.text.utf8.distance(from: key.text.startIndex, to: colon))
    }
    return Entry(key: key, value: empty(at: end))
  }

  /// Whether a `:` is next that makes the node before it a name: alone, or right behind quotes.
  private func isFlowColon(after node: Node) -> Bool {
    guard byte(at) == .colon else { return false }
    if case .scalar(let scalar) = node, scalar.style == .plain {
      return byte(at + 1).endsWord || byte(at + 1).isFlowIndicator
    }
    return true
  }

  /// Reads the `:` and the value of a field inside brackets.
  private mutating func flowField(
    _ name: Node, opening: Range<Int>, minimum: Int
  ) throws(Diagnostic) -> Entry {
    guard case .scalar(let key) = name else { throw complexKey(name.range.bytes) }
    try checkMergeKey(key)
    at += 1
    if key.style == .plain, byte(at) == .openBracket || byte(at) == .openBrace {
      throw missingSpace(key.range.bytes.lowerBound..<at, before: nil)
    }
    let end = at
    try skipFlowSpace(opening: opening, minimum: minimum)
    switch byte(at) {
    case .comma, .closeBracket, .closeBrace: return Entry(key: key, value: empty(at: end))
    default: return Entry(key: key, value: try flowNode(minimum: minimum))
    }
  }
}
