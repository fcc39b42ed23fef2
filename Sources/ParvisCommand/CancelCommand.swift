import ArgumentParser
import Parvis
import Source

/// The command `parvis cancel`.
struct CancelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: say(
      fr: "Annule une rencontre: écrit la ligne dans le fichier de sa ville.",
      en: "Cancels a session: writes the line into its city’s file."),
    discussion: say(
      fr: """
        La ligne est montrée avant d’être écrite, et tout le site est vérifié d’abord.

          parvis cancel blainville "mercredi 5 mai 2027" --reason météo
          parvis cancel mirabel 2027-04-21 --reason "{fr: Travaux, en: Repairs}"
        """,
      en: """
        The line is shown before it is written, and the whole site is checked first.

          parvis cancel blainville "May 5, 2027" --reason weather
          parvis cancel mirabel 2027-04-21 --reason "{fr: Travaux, en: Repairs}"
        """))

  @OptionGroup var change: ChangeOptions

  @Option(help: ChangeOptions.reason)
  var reason: String?

  func run() async throws {
    try await change.run(.cancel(reason: reason))
  }
}
