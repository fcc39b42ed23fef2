import Source

/// A template that was read: its pieces, in order, with every tag tied to its closing tag.
struct Syntax: Sendable {
  /// How deep sections, blocks, partials and parents may be nested, one in the other.
  static let deepest = 100

  /// What was read.
  let text: TemplateText
  /// The pieces.
  let nodes: [Node]
  /// Whether something was wrong, so that parts of the template may be missing.
  let isBroken: Bool

  /// Reads a template, in time linear in its length.
  ///
  /// Mistakes are reported and read over, so that one run finds them all.
  init(_ text: TemplateText, into report: inout Report) {
    var scanner = Scanner(text)
    scanner.scan()
    var found = scanner.report
    var nodes = scanner.nodes
    Nesting.match(&nodes, of: text, into: &found)
    if !text.isPhrase { StandaloneTags.swallow(&nodes, of: text) }
    self.text = text
    self.nodes = nodes
    isBroken = found.hasErrors
    report.add(found)
  }

  /// The name that a node says.
  func name(_ node: Node) -> String {
    text.string(node.name)
  }

  /// The text of a node's indentation or line end.
  func bytes(_ range: Range<Int>?) -> [UInt8] {
    range.map { Array(text.bytes[$0]) } ?? []
  }

  /// Whether the content of a block or an argument leaves nothing to print.
  func isEmpty(_ block: Int) -> Bool {
    nodes[block + 1..<nodes[block].end].allSatisfy { node in
      node.isSwallowed || node.kind == .comment || node.kind == .close
    }
  }

  /// The arguments of the parent at an index, and what else but comments and blanks stands there.
  func contents(ofParent index: Int) -> (arguments: [Int], strays: [Int]) {
    var (arguments, strays): ([Int], [Int]) = ([], [])
    var inner = index + 1
    while inner < nodes[index].end {
      let node = nodes[inner]
      switch node.kind {
      case .argument: arguments.append(inner)
      case .line, .newline, .close, .comment: break
      case .text where text.isBlank(node.range): break
      default: strays.append(inner)
      }
      inner = node.kind.opens ? node.end : inner + 1
    }
    return (arguments, strays)
  }
}
