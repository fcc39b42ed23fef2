public import Source

/// Reads the fields of one record, and finds what nobody declared.
///
///     guard var reader = FieldReader(node, fields: VenueFields.all, into: &report) else { … }
///     let name = reader.required(VenueFields.name)
///     let geo = reader.optional(VenueFields.geo)
///     reader.finish(into: &report)
public struct FieldReader: Sendable {
  /// The place of the whole record.
  public let range: SourceRange
  /// What was found so far; ``finish(into:)`` hands it on.
  public var report = Report()
  private let fields: [FieldDeclaration]
  /// Per declared field, the entry that holds it.
  private var entries: [Entry?]

  /// Starts on a mapping, or on nothing written, which is a record without fields.
  ///
  /// Names that begin with `_` are private and skipped. Unknown names and fields given twice,
  /// also under two names, are reported here.
  /// - Returns: nil where the node is no mapping, which is reported.
  public init?(_ node: Node, fields: [FieldDeclaration], into report: inout Report) {
    range = node.range
    self.fields = fields
    entries = Array(repeating: nil, count: fields.count)
    switch node {
    case .mapping(let written, _):
      for entry in written where !entry.key.text.hasPrefix("_") { place(entry) }
    case .scalar(let scalar) where scalar.text.isEmpty: break
    default:
      let names = fields.prefix(3)
      report.add(
        Diagnostic.wrongShape(
          node,
          expected: Message(fr: "des champs « nom: valeur »", en: "fields ‘name: value’"),
          example: names.first.map { "\($0.name.english): …" }))
      return nil
    }
  }

  private mutating func place(_ entry: Entry) {
    let key = entry.key.text
    guard let index = fields.firstIndex(where: { $0.name.matches(key) }) else {
      let near = nearestName(to: key, among: fields.flatMap { [$0.name.french, $0.name.english] })
      let known = Message(
        fr: "champs possibles: " + fields.map(\.name.french).joined(separator: ", "),
        en: "possible fields: " + fields.map(\.name.english).joined(separator: ", "))
      report.add(
        .unknownField, at: entry.key.range,
        Message(fr: "champ inconnu « \(key) »", en: "unknown field ‘\(key)’"),
        help: near.map {
          Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?")
        } ?? known)
      return
    }
    if let first = entries[index] {
      report.add(
        .fieldTwice, at: entry.key.range,
        Message(
          fr: "le champ « \(key) » est déjà donné", en: "the field ‘\(key)’ is already given"),
        help: Message(fr: "gardez une seule des deux lignes", en: "keep one of the two lines"),
        notes: [
          Diagnostic.Note(
            Message(fr: "la première fois ici", en: "first given here"), at: first.key.range)
        ])
      return
    }
    entries[index] = entry
  }

  private func entry<Value>(_ field: Field<Value>) -> Entry? {
    guard let index = fields.firstIndex(where: { $0.name == field.name }) else {
      preconditionFailure("field \(field.name.english) is read but not declared in its record")
    }
    return entries[index]
  }

  /// Whether the author wrote the field, whatever stands in it.
  public func has<Value>(_ field: Field<Value>) -> Bool {
    entry(field) != nil
  }

  /// Where the field's name stands, or nil where it is not written.
  public func nameRange<Value>(_ field: Field<Value>) -> SourceRange? {
    entry(field)?.key.range
  }

  /// The field's value with its place; nil where it is not written or not valid.
  public mutating func optional<Value>(_ field: Field<Value>) -> Located<Value>? {
    guard let entry = entry(field), let value = field.type.read(entry.value, &report) else {
      return nil
    }
    return Located(value, at: entry.value.range)
  }

  /// The field's value with its place; where it is not written, that is reported.
  public mutating func required<Value>(_ field: Field<Value>) -> Located<Value>? {
    guard entry(field) == nil else { return optional(field) }
    report.add(
      .missingField, at: SourceRange(range.path, range.bytes.lowerBound..<range.bytes.lowerBound),
      Message(
        fr: "il manque le champ « \(field.name.french) »",
        en: "the field ‘\(field.name.english)’ is missing"),
      help: Message(
        fr: "ajoutez « \(field.name.french): … »", en: "add ‘\(field.name.english): …’"))
    return nil
  }

  /// Hands over what was found.
  public consuming func finish(into report: inout Report) {
    report.add(self.report)
  }
}
