public import Source

/// The declaration of one field: its names, its type, and what the manual says of it.
///
///     static let until = Field(
///       FieldName("until", fr: "jusqu’au"), .date,
///       manual: Message(fr: "Dernier jour possible, inclus.", en: "Last possible day, inclusive."))
public struct Field<Value: Sendable>: Sendable {
  /// What authors call it.
  public let name: FieldName
  /// What they may write there.
  public let type: FieldType<Value>
  /// What the manual says: full sentences.
  public let manual: Message

  /// Declares a field.
  public init(_ name: FieldName, _ type: FieldType<Value>, manual: Message) {
    self.name = name
    self.type = type
    self.manual = manual
  }

  /// The declaration without its Swift type, for lists of fields.
  public var declaration: FieldDeclaration {
    FieldDeclaration(name: name, type: type.schema, manual: manual)
  }
}

/// A ``Field`` as manuals, editors and messages see it.
public struct FieldDeclaration: Sendable, Hashable {
  /// What authors call it.
  public let name: FieldName
  /// What they may write there.
  public let type: FieldSchema
  /// What the manual says.
  public let manual: Message
}

/// What may be written in a field: enough to write a manual or a JSON Schema.
public indirect enum FieldSchema: Sendable, Hashable {
  /// One text of some sort: `une date`, with examples as they may be typed.
  case text(Message, examples: [String])
  /// Yes or no.
  case flag
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// One of some words.
  case choice([FieldName])
  /// One text, or one per language.
  case localizedText
  /// A list; a single value stands for a list of one.
  case list(FieldSchema)
  /// A record of further fields.
  case record([FieldDeclaration])
  /// Names of the author's own choice, each with a value.
  case named(FieldSchema)
  /// Any of several.
  case either([FieldSchema])

  /// Yes, as messages write it.
  public static let yes = FieldName("yes", fr: "oui")
  /// No, as messages write it.
  public static let no = FieldName("no", fr: "non")
  /// What says yes in a flag, beside nothing at all; case and accents do not matter.
  public static let yesWords = ["yes", "true", "oui", "vrai", "ja", "x"]
  /// What says no.
  public static let noWords = ["no", "false", "non", "faux", "nee"]
}
