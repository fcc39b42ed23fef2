/// The context stacks under which templates are checked, as shapes, each numbered once.
///
/// A stack is its top and the stack below. Entering the same section from the same stack gives
/// the same number, so that what was checked under it need not be checked again.
struct Scopes {
  /// What became of a name.
  enum Resolution {
    /// The name's value has this shape. It is found by `path` from the frame that is `up` below
    /// the top of the stack; `place` is that of the value in ``reads``.
    case found(TemplateShape, up: Int, path: [String], place: Int)
    /// The part at this index is declared by nothing; these names are known there.
    case unknown(part: Int, known: [String])
  }

  private struct Scope {
    let parent: Int?
    let top: TemplateShape
    /// Where the top stands in the root's value, in ``reads``.
    let place: Int
  }

  private struct Entry: Hashable {
    let scope: Int
    let name: String
  }

  /// Which names were resolved, by root.
  private(set) var reads = Reads()
  private var scopes: [Scope] = []
  private var entries: [Entry: Int] = [:]

  /// The stack that holds one value.
  mutating func root(_ shape: TemplateShape) -> Int {
    scopes.append(Scope(parent: nil, top: shape, place: reads.root()))
    return scopes.count - 1
  }

  /// The part of its one value that is read under the stack of a root, and in what it entered.
  func part(ofRoot scope: Int) -> TemplateShape {
    reads.part(of: scopes[scope].top, at: scopes[scope].place)
  }

  /// The stack inside a section of a name, whose shape is pushed; the value stands at a place in
  /// ``reads``.
  mutating func enter(
    _ name: String, _ shape: TemplateShape, at place: Int, from scope: Int
  ) -> Int {
    let entry = Entry(scope: scope, name: name)
    if let known = entries[entry] { return known }
    scopes.append(Scope(parent: scope, top: shape, place: place))
    entries[entry] = scopes.count - 1
    return scopes.count - 1
  }

  /// Looks up the parts of a dotted name, none for `.`, which is the top of the stack.
  ///
  /// The innermost record that declares the first part decides. What is found counts as read.
  mutating func resolve(_ parts: [String], in scope: Int) -> Resolution {
    guard let first = parts.first else {
      return .found(scopes[scope].top, up: 0, path: [], place: scopes[scope].place)
    }
    var known: [String] = []
    var next: Int? = scope
    var up = 0
    while let number = next {
      let fields = scopes[number].top.fields
      if let shape = fields[first] { return follow(parts, from: shape, up: up, in: number) }
      known += fields.keys.sorted()
      next = scopes[number].parent
      up += 1
    }
    return .unknown(part: 0, known: known)
  }

  private mutating func follow(
    _ parts: [String], from first: TemplateShape, up: Int, in scope: Int
  ) -> Resolution {
    var shape = first
    var place = reads.read(parts[0], at: scopes[scope].place)
    for (index, part) in parts.enumerated().dropFirst() {
      guard let inner = shape.fields[part] else {
        return .unknown(part: index, known: shape.fields.keys.sorted())
      }
      shape = inner
      place = reads.read(part, at: place)
    }
    return .found(shape, up: up, path: parts, place: place)
  }
}
