/// Which parts of their values the roots read, as trees of names.
///
/// What every item of a list holds stands right below the list's own name.
struct Reads {
  /// Per place, the place of each name that is read there.
  private var names: [[String: Int]] = []

  /// The place of a root's whole value.
  mutating func root() -> Int {
    names.append([:])
    return names.count - 1
  }

  /// Notes that a name is read in the record at a place, and gives the place of its value.
  mutating func read(_ name: String, at place: Int) -> Int {
    if let known = names[place][name] { return known }
    let new = root()
    names[place][name] = new
    return new
  }

  /// What is left of the shape of the value at a place without the names that nobody reads.
  ///
  /// Recurses as deep as the names that are read.
  func part(of shape: TemplateShape, at place: Int) -> TemplateShape {
    switch shape {
    case .text, .html, .flag, .name: return shape
    case .optional(let shape): return .optional(part(of: shape, at: place))
    case .list(let item): return .list(part(of: item, at: place))
    case .record(let fields):
      var read: [String: TemplateShape] = [:]
      for (name, inner) in names[place] {
        if let field = fields[name] { read[name] = part(of: field, at: inner) }
      }
      return .record(read)
    }
  }
}
