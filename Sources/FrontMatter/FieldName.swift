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

  /// The nearest of some names, and the question whether it is meant; nil where none is near.
  ///
  /// The name is in the language that the author came nearest to; of two that are equally near, in
  /// that of the file.
  static func nearest(
    to text: String, among names: [FieldName]
  ) -> (index: Int, question: Message)? {
    let (french, english) = (names.map(\.french), names.map(\.english))
    let others = names.flatMap(\.others)
    guard let inFrench = nearestName(to: text, among: french + english + others),
      let inEnglish = nearestName(to: text, among: english + french + others),
      let index = names.firstIndex(where: { $0.matches(inFrench) })
    else { return nil }
    return (
      index,
      Message(quoting: { words in
        let name = words == .french ? inFrench : inEnglish
        return Message(fr: "vouliez-vous dire « \(name) »?", en: "did you mean ‘\(name)’?")
      })
    )
  }

  /// The name in one of the two languages.
  public subscript(_ language: MessageLanguage) -> String {
    language == .french ? french : english
  }

  /// The name to show to a reader.
  public var message: Message {
    Message(fr: french, en: english)
  }
}
