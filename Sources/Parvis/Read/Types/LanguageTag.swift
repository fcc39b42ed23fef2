import FrontMatter
import Source

extension FieldType where Value == Language {
  /// A language of the program.
  ///
  /// For a locale that is not built in, which is reported, the first of its language stands in:
  /// the pages and texts in it are not mistakes too.
  static func programLanguage(among tags: [String]) -> FieldType {
    let exact = languageTag(among: tags)
    return FieldType(exact.schema) { node, report in
      if let language = exact.read(node, &report) { return language }
      guard case .scalar(let scalar) = node else { return nil }
      return localesOfSameLanguage(scalar, among: tags).first.flatMap(Language.init)
    }
  }

  /// The tag of one of the locales that are built in: `fr-CA`.
  static func languageTag(among tags: [String]) -> FieldType {
    .scalar(
      Message(fr: "une langue et son pays", en: "a language and its country"),
      examples: Array(tags.prefix(3))
    ) { scalar throws(Diagnostic) in
      let written = hyphenated(scalar)
      if let language = tags.first(where: { $0.folded == written }).flatMap(Language.init) {
        return language
      }
      let ofLanguage = localesOfSameLanguage(scalar, among: tags)
      guard !ofLanguage.isEmpty else { throw notALanguage(scalar, .write(near(scalar, tags))) }
      throw notALanguage(scalar, withCountries(ofLanguage))
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
      throw notALanguage(
        scalar,
        .write(subtags.contains(String(subtag)) ? [String(subtag)] : near(scalar, subtags)))
    }
  }
}

/// Platforms write `fr_CA`.
private func hyphenated(_ scalar: Scalar) -> String {
  scalar.text.folded.replacing("_", with: "-")
}

private func localesOfSameLanguage(_ scalar: Scalar, among tags: [String]) -> [String] {
  let subtag = hyphenated(scalar).prefix { $0 != "-" }
  return tags.filter { $0.folded.hasPrefix(subtag + "-") }
}

/// What may be meant: the nearest, else all; of many, those that are spoken here.
private func near(_ scalar: Scalar, _ known: [String]) -> [String] {
  nearestName(to: scalar.text, among: known).map { [$0] }
    ?? (known.count > 8 ? ["fr", "en", "nl"] : known)
}

/// The countries of the locales that are built in.
private let countries = [
  "BE": Message(fr: "Belgique", en: "Belgium"), "CA": Message("Canada"),
  "FR": Message("France"), "GB": Message(fr: "Royaume-Uni", en: "United Kingdom"),
  "US": Message(fr: "États-Unis", en: "United States"),
]

/// The locale to write; where there is a choice, each with its country: `‘en-CA’ (Canada)`.
private func withCountries(_ tags: [String]) -> Message {
  guard tags.count > 1 else { return .write(tags) }
  let named = tags.map { tag in (tag, countries[String(tag.suffix(2))] ?? Message(tag)) }
  return Message(
    fr: "écrivez " + named.map { "« \($0) » (\($1.french))" }.joined(separator: " ou "),
    en: "write " + named.map { "‘\($0)’ (\($1.english))" }.joined(separator: " or "))
}

private func notALanguage(_ scalar: Scalar, _ help: Message) -> Diagnostic {
  Diagnostic(
    .notALanguage, at: scalar.range,
    Message(
      fr: "« \(scalar.excerpt) » n’est pas une langue connue ici",
      en: "‘\(scalar.excerpt)’ is not a language known here"),
    help: help)
}
