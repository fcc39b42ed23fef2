public import Source

/// One text that is printed as written in every language, or one text per language.
///
///     reason: Formation                       same("Formation")
///     reason: {fr: Formation, nl: Opleiding}  perLanguage(["fr": …, "nl": …])
public enum LocalizedText: Sendable, Hashable {
  /// The same in every language.
  case same(Located<String>)
  /// By the language's primary subtag, in the order of the author.
  case perLanguage([Translation])

  /// The text of one language.
  public struct Translation: Sendable, Hashable {
    /// The primary subtag as it is written: `fr`.
    public let language: Located<String>
    /// The text.
    public let text: Located<String>
  }
}

extension FieldType where Value == LocalizedText {
  /// One text, or one per language.
  public static let localizedText = FieldType(.localizedText) { node, report in
    switch node {
    case .scalar:
      return FieldType<String>.text.read(node, &report).map { .same(Located($0, at: node.range)) }
    case .mapping(let entries, _):
      let entries = entries.filter { !$0.isPrivate }
      guard !entries.isEmpty else {
        report.add(.missingValue(node, expected: oneOrMore, example: example))
        return nil
      }
      return .perLanguage(
        entries.compactMap { entry in
          FieldType<String>.text.read(entry.value, &report).map { text in
            LocalizedText.Translation(
              language: Located(entry.key.text, at: entry.key.range),
              text: Located(text, at: entry.value.range))
          }
        })
    case .sequence:
      report.add(
        .wrongShape(node, expected: oneOrMore, example: example))
      return nil
    }
  }

  private static var oneOrMore: Message {
    Message(fr: "un texte, ou un par langue", en: "a text, or one per language")
  }

  private static var example: String { "{fr: Formation, en: Training}" }
}
