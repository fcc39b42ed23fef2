import ArgumentParser
import Parvis

/// The command `parvis new news`.
struct NewNewsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "news",
    abstract: say(
      fr: "Commence une nouvelle, datée d’aujourd’hui.", en: "Starts a news item of today."),
    discussion: say(
      fr: """
        Un brouillon dans chaque langue. La date est dans le nom du fichier.

          parvis new news "{fr: Un café de plus, en: One more café}"
        """,
      en: """
        A draft in every language. The date is in the file’s name.

          parvis new news "{en: One more café, fr: Un café de plus}"
        """))

  @OptionGroup var page: NewPageOptions

  func run() async throws { try await page.run(.news, next: NewPageCommand.next) }
}
