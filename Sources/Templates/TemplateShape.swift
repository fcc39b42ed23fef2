/// What a value looks like, declared by whoever provides it, so that templates are checked when
/// they are loaded and not when a page happens to use them.
public indirect enum TemplateShape: Sendable, Equatable {
  /// A ``TemplateValue/text(_:)``.
  case text
  /// A ``TemplateValue/html(_:)``.
  case html
  /// A ``TemplateValue/flag(_:)``.
  case flag
  /// A ``TemplateValue/list(_:)`` whose items all have one shape.
  case list(TemplateShape)
  /// A ``TemplateValue/record(_:)``. Every declared name is present in the value.
  case record([String: TemplateShape])
  /// The shape, or `.flag(false)` where the value is absent. Absent, it prints nothing.
  case optional(TemplateShape)
  /// A text that is one of these and may stand in `{{>*x}}`.
  case name(among: [String])

  /// What is never there, such as the items below the deepest level of a menu.
  ///
  /// Sections over it, or over a list of it, are never entered, so that a template may call itself
  /// on a value that nests: the check follows it down to here.
  public static let nothing = optional(.name(among: []))

  /// The first place where a value differs from the shape, such as `sessions.3.title`, or nil.
  ///
  /// `.` is the value itself. Fields that the shape does not declare are let pass.
  public func mismatch(_ value: TemplateValue) -> String? {
    switch (self, value) {
    case (.text, .text), (.html, .html), (.flag, .flag), (.optional, .flag(false)): return nil
    case (.optional(let shape), _): return shape.mismatch(value)
    case (.name(let names), .text(let text)): return names.contains(text) ? nil : "."
    case (.list(let shape), .list(let items)):
      for (index, item) in items.enumerated() {
        if let inner = shape.mismatch(item) { return Self.join(String(index), inner) }
      }
      return nil
    case (.record(let shapes), .record(let fields)):
      for (name, shape) in shapes.sorted(by: { $0.key < $1.key }) {
        guard let field = fields[name] else { return name }
        if let inner = shape.mismatch(field) { return Self.join(name, inner) }
      }
      return nil
    default: return "."
    }
  }

  private static func join(_ outer: String, _ inner: String) -> String {
    inner == "." ? outer : outer + "." + inner
  }
}

extension TemplateShape {
  /// The shape of the value where it is present.
  var present: TemplateShape {
    if case .optional(let shape) = self { shape.present } else { self }
  }

  /// What a section over the shape pushes, or nil where the section can't ever be entered.
  var entered: TemplateShape? {
    switch present {
    case .name(among: []): nil
    case .list(let item): item.present == .name(among: []) ? nil : item.present
    case let shape: shape
    }
  }

  /// The fields of a record; a text, a list or a flag has none.
  var fields: [String: TemplateShape] {
    if case .record(let fields) = present { fields } else { [:] }
  }
}
