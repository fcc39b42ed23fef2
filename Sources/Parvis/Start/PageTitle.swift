import FrontMatter
import Source

/// The title that is asked for, and the file that it names.
///
///     Qui sommes-nous             stem qui-sommes-nous
///     {fr: Équipe, en: Team}      stem equipe, by the default language
///     programme/nos-partenaires   folder programme, stem nos-partenaires, title Nos partenaires
struct PageTitle {
  /// The title in each language of the program.
  let texts: Localized<String>
  /// The folder below `content/`; empty at the top.
  let folder: String
  let stem: String

  init(_ asked: String, for languages: [Language]) throws(Refusal) {
    let asked = try WrittenValue.line(asked)
    var parts = asked.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let last = parts.removeLast()
    if !asked.hasPrefix("{"), parts.allSatisfy(\.isStem), last.isStem {
      folder = parts.joined(separator: "/")
      stem = last
      let words = last.replacing("-", with: " ")
      texts = Localized(words.prefix(1).uppercased() + words.dropFirst(), for: languages)
      return
    }
    var report = Report()
    let texts = try WrittenValue.localizedText(asked)
      .resolved(for: languages, typeset: false, &report)
    if let mistake = report.diagnostics.first { throw Refusal(mistake) }
    self.texts = texts
    folder = ""
    stem = languages.first.flatMap { texts[$0] }.map(slug) ?? ""
    guard !stem.isEmpty else {
      throw Refusal(
        Message(
          fr: "ce titre ne peut pas nommer un fichier", en: "this title cannot name a file"),
        help: Message(
          fr: "donnez le nom du fichier: qui-sommes-nous", en: "give the file’s name: who-we-are"))
    }
  }
}

extension String {
  /// Whether it may name a content file as it is: `nos-partenaires`.
  fileprivate var isStem: Bool {
    !isEmpty && slug(self) == self
  }
}
