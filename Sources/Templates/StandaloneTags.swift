/// Takes away the lines on which nothing but one tag stands, as the specification says.
///
/// A parent counts as one tag, from its opening to its closing. A block hands the line on which
/// it stands to its content, which may be another template's.
enum StandaloneTags {
  /// Marks the line starts, blanks and line ends that go.
  ///
  /// The indentation of what is put in their place is kept. Linear.
  static func swallow(_ nodes: inout [Node], of text: TemplateText) {
    for index in nodes.indices {
      switch nodes[index].kind {
      case .comment, .section, .inverted:
        if standsAlone(index, nodes, text) { swallowLine(of: index, &nodes) }
      case .partial: if standsAlone(index, nodes, text) { indent(index, through: index, &nodes) }
      case .parent:
        let end = nodes[index].end
        if beginsLine(index, nodes), endsLine(end, nodes, text) {
          indent(index, through: end, &nodes)
        }
      case .block: block(index, &nodes, of: text)
      case .argument:
        if endsLine(index, nodes, text) {
          swallowRest(of: index, &nodes)
          nodes[index].contentIndent = contentIndent(of: index, nodes, text) ?? 0..<0
        }
        nodes[index].contentEndsLine = beginsLine(nodes[index].end, nodes)
      default: break
      }
    }
    // Closing tags come last, for their opening tags ask how the content ends.
    var owners: [Int: Node.Kind] = [:]
    for node in nodes where node.kind.opens { owners[node.end] = node.kind }
    for (index, owner) in owners where index < nodes.count {
      switch owner {
      case .section, .inverted, .block:
        if standsAlone(index, nodes, text) { swallowLine(of: index, &nodes) }
      case .argument: if beginsLine(index, nodes) { nodes[index - 1].isSwallowed = true }
      default: break
      }
    }
  }

  private static func block(_ index: Int, _ nodes: inout [Node], of text: TemplateText) {
    let end = nodes[index].end
    nodes[index].contentEndsLine = beginsLine(end, nodes)
    guard beginsLine(index, nodes) || standsAlone(end, nodes, text) else { return }
    if endsLine(end, nodes, text) {
      nodes[index].lineEnd = lineEnd(behind: end, nodes).map { nodes[$0].range }
      swallowRest(of: end, &nodes)
    }
    guard beginsLine(index, nodes) else { return }
    nodes[index].indent = nodes[index - 1].range
    nodes[index - 1].isSwallowed = true
    guard endsLine(index, nodes, text) else { return }
    swallowRest(of: index, &nodes)
    let content = contentIndent(of: index, nodes, text)
    nodes[index].indent = content ?? nodes[index].indent
    nodes[index].contentIndent = content ?? 0..<0
  }

  private static func indent(_ index: Int, through end: Int, _ nodes: inout [Node]) {
    nodes[index].indent = nodes[index - 1].range
    nodes[index - 1].isSwallowed = true
    swallowRest(of: end, &nodes)
  }

  /// Whether only spaces and tabs stand before the tag on its line.
  private static func beginsLine(_ index: Int, _ nodes: [Node]) -> Bool {
    index > 0 && index < nodes.count && nodes[index - 1].kind == .line
  }

  /// Whether only blanks stand behind the tag on its line.
  private static func endsLine(_ index: Int, _ nodes: [Node], _ text: TemplateText) -> Bool {
    guard index < nodes.count else { return false }
    guard index + 1 < nodes.count else { return true }
    let next = nodes[index + 1]
    if next.kind == .newline { return true }
    guard next.kind == .text, text.isBlank(next.range) else { return false }
    return index + 2 == nodes.count || nodes[index + 2].kind == .newline
  }

  private static func standsAlone(_ index: Int, _ nodes: [Node], _ text: TemplateText) -> Bool {
    beginsLine(index, nodes) && endsLine(index, nodes, text)
  }

  private static func swallowLine(of index: Int, _ nodes: inout [Node]) {
    nodes[index - 1].isSwallowed = true
    swallowRest(of: index, &nodes)
  }

  /// Swallows the blanks and the line end behind a tag that ends its line.
  private static func swallowRest(of index: Int, _ nodes: inout [Node]) {
    if let end = lineEnd(behind: index, nodes) { nodes[end].isSwallowed = true }
    if index + 1 < nodes.count, nodes[index + 1].kind == .text {
      nodes[index + 1].isSwallowed = true
    }
  }

  private static func lineEnd(behind index: Int, _ nodes: [Node]) -> Int? {
    for next in [index + 1, index + 2] where next < nodes.count && nodes[next].kind == .newline {
      return next
    }
    return nil
  }

  /// The leading spaces and tabs of the first line of the content that is not blank; nil where
  /// there is none.
  private static func contentIndent(
    of index: Int, _ nodes: [Node], _ text: TemplateText
  ) -> Range<Int>? {
    for line in index + 1..<max(index + 1, nodes[index].end - 1) where nodes[line].kind == .line {
      let next = nodes[line + 1]
      if next.kind == .newline || next.kind == .text && text.isBlank(next.range) { continue }
      return nodes[line].range
    }
    return nil
  }
}
