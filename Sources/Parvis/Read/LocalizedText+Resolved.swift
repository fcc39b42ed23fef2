import FrontMatter
import Source

extension LocalizedText {
  /// What to do where a text is given per language and one is missing.
  enum Missing {
    /// An error: the page would have a hole.
    case isError
    /// A warning: a cancellation is never held up by its reason.
    case isWarning
  }

  /// The text in each language of the program, set in its typography unless told otherwise.
  ///
  /// Keys that are no language of the program and languages without a text are reported.
  func resolved(
    for languages: [Language], missing: Missing = .isError, typeset: Bool = true,
    _ report: inout Report
  ) -> Localized<String> {
    var result = Localized<String>()
    func set(_ text: String, _ language: Language) {
      result[language] = typeset ? language.typeset(text) : text
    }
    switch self {
    case .same(let text):
      for language in languages { set(text.value, language) }
    case .perLanguage(let translations):
      for translation in translations {
        let key = translation.language
        guard let language = languages.first(where: { $0.subtag == key.value }) else {
          report.add(
            .unknownTextLanguage, at: key.range,
            Message(
              fr: "« \(key.value) » n’est pas une langue du programme",
              en: "‘\(key.value)’ is not a language of the program"),
            help: Message(
              fr: "langues du programme: " + languages.map(\.subtag).joined(separator: ", "),
              en: "the program’s languages: " + languages.map(\.subtag).joined(separator: ", ")))
          continue
        }
        set(translation.text.value, language)
      }
      guard let place = translations.first?.language.range else { break }
      for language in languages where result[language] == nil {
        report.add(
          missing == .isError ? .textMissing : .reasonMissing, at: place,
          Message(
            fr: "ce texte manque en \(language.name.french)",
            en: "this text is missing in \(language.name.english)"),
          help: place.path.hasSuffix(".csv")
            ? Message(
              fr: "écrivez-le dans la même ligne, sous la colonne qui finit en"
                + " « .\(language.subtag) »",
              en: "write it in the same row, in the column that ends in ‘.\(language.subtag)’")
            : Message(
              fr: "ajoutez « \(language.subtag): … »", en: "add ‘\(language.subtag): …’"))
      }
    }
    return result
  }
}
