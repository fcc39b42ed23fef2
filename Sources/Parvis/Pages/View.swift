import Source
import Templates

/// What templates see of a model: the declared values, from which the shape, the record and the
/// theme guide are made.
///
///     static let venue = View<VenueModel>([
///       .text("name", fr: "Le nom du lieu.", en: "The place’s name.") { $0.name }, …
struct View<Model>: Sendable {
  let fields: [ViewField<Model>]

  init(_ fields: [ViewField<Model>]) {
    self.fields = fields
  }

  /// The shape that templates are checked with: every declared name, and beside each list `has-`
  /// and its name, for Mustache cannot print a heading once for a list that is not empty.
  var shape: TemplateShape {
    var shapes: [String: TemplateShape] = [:]
    for field in fields {
      shapes[field.name] = field.shape
      if let presence = field.presenceName { shapes[presence] = .flag }
    }
    return .record(shapes)
  }

  /// The record of a model; every declared name is in it.
  func value(_ model: Model) -> TemplateValue {
    var record: [String: TemplateValue] = [:]
    record.reserveCapacity(fields.count + 16)
    for field in fields {
      let value = field.make(model)
      if let presence = field.presenceName, case .list(let items) = value {
        record[presence] = .flag(!items.isEmpty)
      }
      record[field.name] = value
    }
    return .record(record)
  }
}

/// One name that templates may use.
struct ViewField<Model>: Sendable {
  let name: String
  let shape: TemplateShape
  /// What the theme guide says of it.
  let manual: Message
  let make: @Sendable (Model) -> TemplateValue
  /// `has-` and the name, where it is a list.
  let presenceName: String?

  init(
    name: String, shape: TemplateShape, manual: Message,
    make: @escaping @Sendable (Model) -> TemplateValue
  ) {
    self.name = name
    self.shape = shape
    self.manual = manual
    self.make = make
    if case .list = shape { presenceName = "has-" + name } else { presenceName = nil }
  }
}

extension ViewField {
  /// A text, or nothing.
  static func text(
    _ name: String, fr: String, en: String, _ make: @escaping @Sendable (Model) -> String?
  ) -> ViewField {
    ViewField(name: name, shape: .optional(.text), manual: Message(fr: fr, en: en)) { model in
      make(model).map { .text($0) } ?? .flag(false)
    }
  }

  /// HTML that may be printed as it is, or nothing.
  static func html(
    _ name: String, fr: String, en: String, _ make: @escaping @Sendable (Model) -> String?
  ) -> ViewField {
    ViewField(name: name, shape: .optional(.html), manual: Message(fr: fr, en: en)) { model in
      make(model).map { .html($0) } ?? .flag(false)
    }
  }

  /// A condition.
  static func flag(
    _ name: String, fr: String, en: String, _ make: @escaping @Sendable (Model) -> Bool
  ) -> ViewField {
    ViewField(name: name, shape: .flag, manual: Message(fr: fr, en: en)) { .flag(make($0)) }
  }

  /// A record of further values, or nothing.
  static func record<Other>(
    _ name: String, of view: View<Other>, fr: String, en: String,
    _ make: @escaping @Sendable (Model) -> Other?
  ) -> ViewField {
    ViewField(name: name, shape: .optional(view.shape), manual: Message(fr: fr, en: en)) { model in
      make(model).map { view.value($0) } ?? .flag(false)
    }
  }

  /// A list of records.
  static func list<Other>(
    _ name: String, of view: View<Other>, fr: String, en: String,
    _ make: @escaping @Sendable (Model) -> [Other]
  ) -> ViewField {
    ViewField(name: name, shape: .list(view.shape), manual: Message(fr: fr, en: en)) { model in
      .list(make(model).map { view.value($0) })
    }
  }

  /// A list of texts.
  static func texts(
    _ name: String, fr: String, en: String, _ make: @escaping @Sendable (Model) -> [String]
  ) -> ViewField {
    ViewField(name: name, shape: .list(.text), manual: Message(fr: fr, en: en)) { model in
      .list(make(model).map { .text($0) })
    }
  }
}
