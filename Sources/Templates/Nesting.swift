import Source

/// Ties opening tags to their closing tags.
enum Nesting {
  /// Sets `end` of every opening tag, and tells arguments from blocks.
  ///
  /// A closing tag that does not fit the innermost opening one closes an outer one of its name,
  /// or else stands for a misspelled name and closes the innermost. Linear, for no more open tags
  /// are looked at than may be nested.
  static func match(_ nodes: inout [Node], of text: TemplateText, into report: inout Report) {
    var open: [Int] = []
    for index in nodes.indices {
      if nodes[index].kind == .close {
        close(index, &open, &nodes, of: text, into: &report)
      } else if nodes[index].kind.opens {
        if nodes[index].kind == .block, let outer = open.last, nodes[outer].kind == .parent {
          nodes[index].kind = .argument
        }
        nodes[index].end = nodes.count
        open.append(index)
      }
    }
    for index in open { report.add(.unclosed(text, nodes[index])) }
  }

  private static func close(
    _ index: Int, _ open: inout [Int], _ nodes: inout [Node], of text: TemplateText,
    into report: inout Report
  ) {
    let closing = nodes[index]
    let match = open.suffix(Syntax.deepest).last { opens($0, closing, nodes, text) }
    if match == nil || match != open.last {
      report.add(.mismatchedClose(text, closing, opened: open.last.map { nodes[$0] }))
    }
    while let inner = open.popLast() {
      nodes[inner].end = index
      if match == nil || inner == match { break }
    }
  }

  private static func opens(
    _ index: Int, _ closing: Node, _ nodes: [Node], _ text: TemplateText
  ) -> Bool {
    let opening = nodes[index]
    return opening.isDynamic == closing.isDynamic
      && text.bytes[opening.name].elementsEqual(text.bytes[closing.name])
  }
}
