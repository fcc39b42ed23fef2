public import Source

/// What a field is called: in English, in French, and otherwise.
///
/// Case, accents, hyphens, spaces, underscores and apostrophes do not matter: `À partir du` is
/// `a-partir-du`.
public struct FieldName: Sendable, Hashable {
  /// The name that English documentation shows, such as `moved-to`.
  public let english: String
  /// The name that French documentation shows, such as `reportée au`.
  public let french: String
  /// Further names that are read all the same.
  public let others: [String]
  let keys: [String]

  /// Makes a name.
  public init(_ english: String, fr french: String, also others: [String] = []) {
    self.english = english
    self.french = french
    self.others = others
    keys = ([english, french] + others).map(\.nameKey)
  }

  /// Whether an author who writes this text means this name.
  public func matches(_ text: String) -> Bool {
    keys.contains(text.nameKey)
  }

  /// The name to show to a reader.
  public var message: Message {
    Message(fr: french, en: english)
  }
}
