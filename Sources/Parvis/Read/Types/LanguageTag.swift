import FrontMatter
import Source

extension FieldType where Value == Language {
  /// The tag of one of the locales that are built in: `fr-CA`.
  static func languageTag(among tags: [String]) -> FieldType {
    .scalar(
      Message(fr: "une langue et son pays", en: "a language and its country"),
      examples: Array(tags.prefix(3))
    ) { scalar throws(Diagnostic) in
      // Platforms write `fr_CA`.
      let written = scalar.text.folded.replacing("_", with: "-")
      if let language = tags.first(where: { $0.folded == written }).flatMap(Language.init) {
        return language
      }
      let subtag = written.prefix { $0 != "-" }
      let ofLanguage = tags.filter { $0.folded.hasPrefix(subtag + "-") }
      throw notALanguage(scalar, ofLanguage.isEmpty ? tags : ofLanguage)
    }
  }
}

extension FieldType where Value == String {
  /// The primary subtag of a language: `fr`.
  static func languageSubtag(among subtags: [String]) -> FieldType {
    .scalar(
      Message(fr: "une langue", en: "a language"), examples: Array(subtags.prefix(3))
    ) { scalar throws(Diagnostic) in
      let written = scalar.text.folded
      if let subtag = subtags.first(where: { $0 == written }) { return subtag }
      let subtag = written.replacing("_", with: "-").prefix { $0 != "-" }
      throw notALanguage(scalar, subtags.contains(String(subtag)) ? [String(subtag)] : subtags)
    }
  }
}

private func notALanguage(_ scalar: Scalar, _ known: [String]) -> Diagnostic {
  // A handful can be shown; of many, those that are spoken here.
  let shown = known.count > 8 ? ["fr", "en", "nl"] : known
  let near = nearestName(to: scalar.text, among: known).map { [$0] } ?? shown
  return Diagnostic(
    .notALanguage, at: scalar.range,
    Message(
      fr: "« \(scalar.excerpt) » n’est pas une langue connue ici",
      en: "‘\(scalar.excerpt)’ is not a language known here"),
    help: .write(near))
}
