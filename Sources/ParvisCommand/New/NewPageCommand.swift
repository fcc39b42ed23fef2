import ArgumentParser
import Parvis
import Source

/// The command `parvis new page`.
struct NewPageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: say(fr: "Commence une page.", en: "Starts a page."),
    discussion: say(
      fr: """
        Un brouillon dans chaque langue, où chaque champ est expliqué.

          parvis new page "Qui sommes-nous"
          parvis new page "{fr: Nos partenaires, en: Our partners}"
          parvis new page programme/nos-partenaires
        """,
      en: """
        A draft in every language, where every field is explained.

          parvis new page "Who we are"
          parvis new page "{en: Our partners, fr: Nos partenaires}"
          parvis new page program/our-partners
        """))

  @OptionGroup var page: NewPageOptions

  func run() async throws { try await page.run(.page, next: Self.next) }

  /// What to do with a draft.
  static let next = Message(
    fr: "écrivez le texte sous l’en-tête, puis effacez « brouillon: oui » pour publier",
    en: "write the text under the header, then delete ‘draft: yes’ to publish")
}
