import FrontMatter
import Source

/// A site that is asked for: a preset, its languages, and the answers to ``SiteQuestion``.
public struct SiteRequest: Sendable {
  /// What it starts from.
  public let preset: Preset
  /// The languages that it is to have, the default one first.
  let languages: [Language]
  private var answers: [SiteQuestion: Localized<String>] = [:]
  /// The program’s telephone, as it is dialled.
  private(set) var phone: PhoneNumber?

  /// Starts from a preset, with all of its languages or some.
  ///
  /// - Parameters:
  ///   - preset: what it starts from.
  ///   - subtags: the languages to keep, `fr`; nil keeps all.
  /// - Throws: where the preset lacks one of them, or they lack its default language, which has
  ///   the facts.
  public init(_ preset: Preset, languages subtags: [String]?) throws(Refusal) {
    self.preset = preset
    let known = preset.languages.map(\.subtag)
    let list = known.joined(separator: ", ")
    if let strange = subtags?.first(where: { !known.contains($0) }) {
      throw Refusal(
        Message(
          fr: "le point de départ « \(preset.name) » n’a pas la langue « \(strange) »",
          en: "the preset ‘\(preset.name)’ does not have the language ‘\(strange)’"),
        help: Message(fr: "ses langues: \(list)", en: "its languages: \(list)"))
    }
    if let subtags, let first = known.first, !subtags.contains(first) {
      throw Refusal(
        Message(
          fr: "il manque « \(first) », la langue par défaut de « \(preset.name) »",
          en: "‘\(first)’ is missing, the default language of ‘\(preset.name)’"),
        help: Message(
          fr: "ajoutez-la, ou partez d’un autre: --preset",
          en: "add it, or start from another: --preset"))
    }
    languages = preset.languages.filter { subtags?.contains($0.subtag) ?? true }
    answers[.name] = preset.program
    answers[.timezone] = Localized(preset.timeZone, for: preset.languages)
  }

  /// The answer that stands where no other is given, in the site’s default language.
  public func usual(_ question: SiteQuestion) -> String? {
    languages.first.flatMap { answers[question]?[$0] }
  }

  /// Takes an answer.
  ///
  /// - Parameters:
  ///   - question: what is answered.
  ///   - text: one text; for names also one per language, `{fr: …, en: …}`.
  /// - Throws: what is wrong with it.
  public mutating func answer(_ question: SiteQuestion, _ text: String) throws(Refusal) {
    let text = try WrittenValue.line(text)
    switch question {
    case .name, .organization, .city:
      var report = Report()
      let texts = try WrittenValue.localizedText(text)
        .resolved(for: languages, typeset: false, &report)
      if let mistake = report.diagnostics.first { throw Refusal(mistake) }
      if question == .city { try checkStem(texts) }
      answers[question] = texts
      return
    case .url: _ = try ProgramFields.url.type.asked(text)
    case .email: _ = try ContactFields.email.type.asked(text)
    case .phone: phone = try ContactFields.phone.type.asked(text)
    case .timezone: _ = try ProgramFields.timezone.type.asked(text)
    }
    answers[question] = Localized(text, for: languages)
  }

  /// The city’s name makes the name of its files.
  private func checkStem(_ texts: Localized<String>) throws(Refusal) {
    let stem = languages.first.flatMap { texts[$0] }.map(slug) ?? ""
    guard stem.isEmpty || stem == "index" else { return }
    throw Refusal(
      Message(
        fr: "ce nom de ville ne peut pas nommer un fichier",
        en: "this city’s name cannot name a file"),
      help: Message(
        fr: "écrivez-le en lettres latines", en: "write it in Latin letters"))
  }

  /// The questions that have no answer yet.
  public var open: [SiteQuestion] {
    SiteQuestion.allCases.filter { answers[$0] == nil }
  }

  /// The answer to a question in one language.
  func text(_ question: SiteQuestion, _ language: Language) -> String {
    answers[question]?[language] ?? ""
  }
}
