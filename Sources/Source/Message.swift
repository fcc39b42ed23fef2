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
  /// What each reader sees of a file in the other language, where the texts quote its words.
  private let crossed: Crossed?

  private struct Crossed: Hashable {
    /// The French text with a file’s English words, and the English one with French words.
    let french, english: String
  }

  /// Makes a message from its two texts.
  public init(fr french: String, en english: String) {
    self.french = french
    self.english = english
    crossed = nil
  }

  /// Makes a message that quotes what its file says, such as the names of fields, given the
  /// language of those words.
  ///
  ///     Message(quoting: { words in
  ///       Message(fr: "ajoutez « \(name[words]): … »", en: "add ‘\(name[words]): …’")
  ///     })
  ///
  /// As long as nobody says which it is (``quoting(_:)``), readers see their own language’s words.
  public init(quoting text: (MessageLanguage) -> Message) {
    let (inFrench, inEnglish) = (text(.french), text(.english))
    french = inFrench.french
    english = inEnglish.english
    crossed = Crossed(french: inEnglish.french, english: inFrench.english)
  }

  /// The same message beside a file whose words are in one language.
  public func quoting(_ words: MessageLanguage) -> Message {
    guard let crossed else { return self }
    return words == .french
      ? Message(fr: french, en: crossed.english) : Message(fr: crossed.french, en: english)
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
