import FrontMatter
import Source

/// A record with a field of every type that this module brings.
struct SampleRecord: Equatable {
  enum Status: Equatable { case planned, cancelled }

  var title: String
  var until: String?
  var draft: Bool?
  var order: Int?
  var status: Status?
  var tags: [String]?
  var reason: LocalizedText?
  var venue: String?
  var venues: [String: String]?

  private static let manual = Message(fr: "Un champ.", en: "A field.")
  static let titleField = Field<String>(FieldName("title", fr: "titre"), .text, manual: manual)
  static let untilField = Field<String>(
    FieldName("until", fr: "jusqu’au", also: ["au plus tard"]), .text, manual: manual)
  static let draftField = Field<Bool>(FieldName("draft", fr: "brouillon"), .flag, manual: manual)
  static let orderField = Field<Int>(
    FieldName("order", fr: "ordre"), .integer(in: 1...9), manual: manual)
  static let statusField = Field<Status>(
    FieldName("status", fr: "état"),
    .choice([
      (FieldName("planned", fr: "prévue"), .planned),
      (FieldName("cancelled", fr: "annulée"), .cancelled),
    ]), manual: manual)
  static let tagsField = Field<[Located<String>]>(
    FieldName("tags", fr: "mots-clés"), .list(of: .text), manual: manual)
  static let reasonField = Field<LocalizedText>(
    FieldName("reason", fr: "raison"), .localizedText, manual: manual)
  static let venueField = Field<String>(
    FieldName("venue", fr: "lieu"),
    .record([titleField.declaration]) { reader in reader.required(titleField)?.value },
    manual: manual)
  static let venuesField = Field<[Named<String>]>(
    FieldName("venues", fr: "lieux"), .named(.text), manual: manual)

  static let type = FieldType<SampleRecord>.record([
    titleField.declaration, untilField.declaration, draftField.declaration, orderField.declaration,
    statusField.declaration, tagsField.declaration, reasonField.declaration,
    venueField.declaration, venuesField.declaration,
  ]) { reader in
    guard let title = reader.required(titleField) else { return nil }
    return SampleRecord(
      title: title.value, until: reader.optional(untilField)?.value,
      draft: reader.optional(draftField)?.value, order: reader.optional(orderField)?.value,
      status: reader.optional(statusField)?.value,
      tags: reader.optional(tagsField)?.value.map(\.value),
      reason: reader.optional(reasonField)?.value, venue: reader.optional(venueField)?.value,
      venues: reader.optional(venuesField).map { venues in
        Dictionary(uniqueKeysWithValues: venues.value.map { ($0.name.value, $0.value) })
      })
  }

  /// Reads the record from a text.
  static func read(_ text: String) -> (record: SampleRecord?, report: Report) {
    var (node, report) = parse(text)
    return (node.flatMap { type.read($0, &report) }, report)
  }
}
