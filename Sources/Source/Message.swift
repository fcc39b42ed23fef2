/// The languages in which Parvis speaks to the people who run it.
public enum MessageLanguage: String, Sendable, CaseIterable {
  /// French, the first language of every text of Parvis.
  case french = "fr"
  /// English, for everybody else.
  case english = "en"
}

/// One text for the person at the keyboard, in French and in English side by side.
///
/// Lower case, no full stop, names the value that was read: `le 3 décembre 2026 est un jeudi`.
public struct Message: Sendable, Hashable {
  /// The French text.
  public let french: String
  /// The English text.
  public let english: String

  /// Makes a message from its two texts.
  public init(fr french: String, en english: String) {
    self.french = french
    self.english = english
  }

  /// Makes a message that reads the same in both languages, such as a file name or a number.
  public init(_ text: String) {
    self.init(fr: text, en: text)
  }

  /// The text in one language.
  public subscript(_ language: MessageLanguage) -> String {
    language == .french ? french : english
  }
}
