import ArgumentParser
import Parvis
import Source

/// The command `parvis translations`.
struct TranslationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: say(
      fr: "Montre quelles traductions sont à jour, périmées ou manquantes.",
      en: "Shows which translations are current, stale or missing."),
    discussion: say(
      fr: """
        Une traduction est périmée quand l’original seul a changé depuis la dernière construction
        où les deux allaient ensemble. Après l’avoir relue, corrigez-la et construisez; ou, s’il
        n’y a rien à y changer, dites-le avec --accept, qui n’écrit que dans parvis.lock.

          parvis translations
          parvis translations --accept history --accept cities/blainville.en
        """,
      en: """
        A translation is stale where the original alone has changed since the last build in which
        both went together. When you have read it again, mend it and build; or, where nothing in
        it is to change, say so with --accept, which writes to parvis.lock alone.

          parvis translations
          parvis translations --accept history --accept cities/blainville.en
        """))

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Tenir pour à jour les traductions d’une page, ou une seule: history, history.en.",
        en: "Take the translations of a page for current, or one: history, history.en."),
      valueName: "page"))
  var accept: [String] = []

  func run() async throws {
    for page in accept { try await self.accept(page) }
    guard accept.isEmpty else { return }
    try await Reporter(common).run(
      answering: { TranslationListing($0.translations).answer(common.lang) }
    ) { () async throws(FileError) in try await common.check() }
  }

  private func accept(_ page: String) async throws {
    let reporter = Reporter(common)
    let result = try await common.check()
    guard !result.report.hasErrors else {
      try reporter.print(result)
      throw Reporter.Exit.contentErrors
    }
    let accepted = try result.accepting(page)
    if !accepted.languages.isEmpty { try accepted.write(root: SiteFolder(common.root).root) }
    try reporter.print(Self.answer(accepted, common.lang))
  }

  private static func answer(
    _ accepted: AcceptedTranslation, _ language: MessageLanguage
  ) -> Reporter.Answer {
    let names = accepted.languages.joined(separator: ", ")
    let message =
      accepted.languages.isEmpty
      ? Message(
        fr: "\(accepted.page): rien n’était périmé", en: "\(accepted.page): nothing was stale")
      : Message(
        fr: "\(accepted.page) (\(names)): tenue pour à jour, écrit dans content/parvis.lock",
        en: "\(accepted.page) (\(names)): taken for current, written to content/parvis.lock")
    return Reporter.Answer(
      text: message[language] + "\n", note: nil,
      json: .object([
        ("version", .number(1)), ("page", .text(accepted.page)),
        ("accepted", .array(accepted.languages.map { .text($0) })),
      ]))
  }
}
