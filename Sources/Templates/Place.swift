import Source

/// Where linking stands.
struct Place {
  /// The template or phrase, by number.
  var template: Int
  /// The stack of shapes, or nil without shapes.
  var scope: Int?
  /// What every line begins with.
  var indent: [UInt8] = []
  /// What is taken off the start of every line first, as far as it is there.
  var outdent: [UInt8] = []
  /// The blocks that children give, by name.
  var blocks: [String: GivenBlock] = [:]
  /// How many sections, blocks and templates are open.
  var depth = 0
  /// The tag that called the template, phrase or block.
  var caller: SourceRange?

  /// A line's leading spaces and tabs as they are to be here.
  func indentation(_ whitespace: [UInt8]) -> [UInt8] {
    let common = zip(whitespace, outdent).prefix { $0 == $1 }.count
    return indent + whitespace.dropFirst(common)
  }
}

/// A block that a child gives: the argument's template and node.
struct GivenBlock: Hashable {
  /// The child, by number.
  let template: Int
  /// The index of the argument.
  let node: Int
}
