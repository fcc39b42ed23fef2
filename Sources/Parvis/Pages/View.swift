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

  /// How records are made of the fields that a template reads: a page pays for no others.
  ///
  /// - Parameter shape: part of ``shape``, or a list or an optional of it.
  /// - Returns: what makes the record of a model.
  func maker(reading shape: TemplateShape) -> @Sendable (Model) -> TemplateValue {
    let read = shape.fields
    let makers = fields.compactMap { $0.maker(reading: read) }
    return { model in
      var record: [String: TemplateValue] = [:]
      record.reserveCapacity(read.count)
      for make in makers { make(model, &record) }
      return .record(record)
    }
  }
}

extension TemplateShape {
  /// The fields of the record that it is, may be, or lists.
  fileprivate var fields: [String: TemplateShape] {
    switch self {
    case .record(let fields): fields
    case .optional(let shape), .list(let shape): shape.fields
    case .text, .html, .flag, .name: [:]
    }
  }
}

/// One name that templates may use.
struct ViewField<Model>: Sendable {
  let name: String
  let shape: TemplateShape
  /// What the theme guide says of it.
  let manual: Message
  /// What the theme guide says of what it is made of, where it is made of more than one value.
  private let record: @Sendable () -> RecordManual?
  /// What makes the values of which a template reads the part of ``shape``.
  private let maker: @Sendable (TemplateShape) -> @Sendable (Model) -> TemplateValue
  /// `has-` and the name, where it is a list.
  let presenceName: String?

  init(
    name: String, shape: TemplateShape, manual: Message,
    record: @escaping @Sendable () -> RecordManual? = { nil },
    maker: @escaping @Sendable (TemplateShape) -> @Sendable (Model) -> TemplateValue
  ) {
    self.name = name
    self.shape = shape
    self.manual = manual
    self.record = record
    self.maker = maker
    if case .list = shape { presenceName = "has-" + name } else { presenceName = nil }
  }

  /// The field as the theme guide shows it.
  var valueManual: ValueManual {
    ValueManual(name: name, shape: shape, manual: manual, record: record())
  }

  /// What adds the field to a record, and whether the list is not empty; nil where neither is read.
  fileprivate func maker(
    reading read: [String: TemplateShape]
  ) -> (@Sendable (Model, inout [String: TemplateValue]) -> Void)? {
    let isRead = read[name] != nil
    let presenceName = presenceName.flatMap { read[$0] == nil ? nil : $0 }
    guard isRead || presenceName != nil else { return nil }
    let make = maker(read[name] ?? .list(.record([:])))
    return { [name] model, record in
      let value = make(model)
      if let presenceName, case .list(let items) = value {
        record[presenceName] = .flag(!items.isEmpty)
      }
      if isRead { record[name] = value }
    }
  }
}

extension ViewField {
  /// A text, or nothing.
  static func text(
    _ name: String, fr: String, en: String, _ make: @escaping @Sendable (Model) -> String?
  ) -> ViewField {
    plain(name, .optional(.text), fr, en) { make($0).map { .text($0) } ?? .flag(false) }
  }

  /// HTML that may be printed as it is, or nothing.
  static func html(
    _ name: String, fr: String, en: String, _ make: @escaping @Sendable (Model) -> String?
  ) -> ViewField {
    plain(name, .optional(.html), fr, en) { make($0).map { .html($0) } ?? .flag(false) }
  }

  /// A condition.
  static func flag(
    _ name: String, fr: String, en: String, _ make: @escaping @Sendable (Model) -> Bool
  ) -> ViewField {
    plain(name, .flag, fr, en) { .flag(make($0)) }
  }

  /// A record of further values, or nothing.
  static func record<Other>(
    _ name: String, of view: View<Other>, fr: String, en: String,
    _ make: @escaping @Sendable (Model) -> Other?
  ) -> ViewField {
    ViewField(
      name: name, shape: .optional(view.shape), manual: Message(fr: fr, en: en),
      record: { view.manual }
    ) { part in
      let value = view.maker(reading: part)
      return { make($0).map(value) ?? .flag(false) }
    }
  }

  /// A list of records.
  static func list<Other>(
    _ name: String, of view: View<Other>, fr: String, en: String,
    _ make: @escaping @Sendable (Model) -> [Other]
  ) -> ViewField {
    ViewField(
      name: name, shape: .list(view.shape), manual: Message(fr: fr, en: en), record: { view.manual }
    ) { part in
      let value = view.maker(reading: part)
      return { .list(make($0).map(value)) }
    }
  }

  /// A list of texts.
  static func texts(
    _ name: String, fr: String, en: String, _ make: @escaping @Sendable (Model) -> [String]
  ) -> ViewField {
    plain(name, .list(.text), fr, en) { .list(make($0).map { .text($0) }) }
  }

  /// A value that is made whole or not at all.
  private static func plain(
    _ name: String, _ shape: TemplateShape, _ fr: String, _ en: String,
    _ make: @escaping @Sendable (Model) -> TemplateValue
  ) -> ViewField {
    ViewField(name: name, shape: shape, manual: Message(fr: fr, en: en)) { _ in make }
  }
}
