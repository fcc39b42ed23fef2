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
  /// Whether the record is a row of a table, whose fields authors know as columns.
  private let isRow: Bool
  /// Per declared field, the entry that holds it.
  private var entries: [Entry?]
  /// The fields that unknown names probably mean: told once, and not missed as well.
  private var presumed: Set<Int> = []

  /// Starts on a mapping, or on nothing written, which is a record without fields.
  ///
  /// Names that begin with `_` are private and skipped. Unknown names and fields given twice,
  /// also under two names, are reported here.
  /// A row of a table has columns for fields, which messages then speak of.
  /// - Returns: nil where the node is no mapping, which is reported.
  public init?(
    _ node: Node, fields: [FieldDeclaration], isRow: Bool = false, into report: inout Report
  ) {
    range = node.range
    self.isRow = isRow
    self.fields = fields
    entries = Array(repeating: nil, count: fields.count)
    switch node {
    case .mapping(let written, _):
      for entry in written where !entry.isPrivate { place(entry) }
    case .scalar(let scalar) where scalar.text.isEmpty: break
    default:
      report.add(
        Diagnostic(
          .wrongShapeKind, at: node.range, Diagnostic.fieldsExpected(insteadOf: node),
          help: fields.first.map { first in
            Message(quoting: { words in
              Message(
                fr: "écrivez le nom, un deux-points et une espace: « \(first.name[words]): … »",
                en: "write the name, a colon and a space: ‘\(first.name[words]): …’")
            })
          }))
      return nil
    }
  }

  private mutating func place(_ entry: Entry) {
    let key = entry.key.text
    let read = key.excerpt
    let nameKey = key.nameKey
    guard let index = fields.firstIndex(where: { $0.name.keys.contains(nameKey) }) else {
      let near = FieldName.nearest(to: key, among: fields.map(\.name))
      let known = Message(quoting: { words in
        let names = fields.map { $0.name[words] }.joined(separator: ", ")
        return isRow
          ? Message(fr: "colonnes possibles: \(names)", en: "possible columns: \(names)")
          : Message(fr: "champs possibles: \(names)", en: "possible fields: \(names)")
      })
      report.add(
        .unknownField, at: entry.key.range,
        isRow
          ? Message(fr: "colonne inconnue « \(read) »", en: "unknown column ‘\(read)’")
          : Message(fr: "champ inconnu « \(read) »", en: "unknown field ‘\(read)’"),
        help: near?.question ?? known)
      if let near { presumed.insert(near.index) }
      return
    }
    if let first = entries[index] {
      report.add(
        .fieldTwice, at: entry.key.range,
        Message(
          fr: "le champ « \(read) » est déjà donné", en: "the field ‘\(read)’ is already given"),
        help: Message(fr: "gardez une seule des deux lignes", en: "keep one of the two lines"),
        notes: [
          Diagnostic.Note(
            Message(fr: "il l’est déjà ici", en: "it is already given here"), at: first.key.range)
        ])
      return
    }
    entries[index] = entry
  }

  private func entry<Value>(_ field: Field<Value>) -> Entry? {
    entries[index(of: field)]
  }

  private func index<Value>(of field: Field<Value>) -> Int {
    guard let index = fields.firstIndex(where: { $0.name == field.name }) else {
      preconditionFailure("field \(field.name.english) is read but not declared in its record")
    }
    return index
  }

  /// Whether the author wrote the field, whatever stands in it.
  public func has<Value>(_ field: Field<Value>) -> Bool {
    entry(field) != nil
  }

  /// Whether an unknown name was reported that probably means the field.
  public func isPresumed<Value>(_ field: Field<Value>) -> Bool {
    presumed.contains(index(of: field))
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
  ///
  /// Unless an unknown name that is near to it was reported: one mistake, one message.
  public mutating func required<Value>(_ field: Field<Value>) -> Located<Value>? {
    guard entry(field) == nil else { return optional(field) }
    guard !presumed.contains(index(of: field)) else { return nil }
    report.add(
      .missingField, at: SourceRange(range.path, range.bytes.lowerBound..<range.bytes.lowerBound),
      Message(quoting: { words in
        Message(
          fr: "il manque le champ « \(field.name[words]) »",
          en: "the field ‘\(field.name[words])’ is missing")
      }),
      help: Message(quoting: { words in
        Message(fr: "ajoutez « \(field.name[words]): … »", en: "add ‘\(field.name[words]): …’")
      }))
    return nil
  }

  /// Hands over what was found.
  public consuming func finish(into report: inout Report) {
    report.add(self.report)
  }
}
