import ArgumentParser
import Parvis
import Source

/// The command `parvis postpone`.
struct PostponeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "postpone",
    abstract: say(
      fr: "Reporte une rencontre à une date qui n’est pas encore connue.",
      en: "Postpones a session to a date that is not yet known."),
    discussion: say(
      fr: """
        Quand la nouvelle date est connue: parvis move.

          parvis postpone blainville 2027-05-05 --reason formation
        """,
      en: """
        Once the new date is known: parvis move.

          parvis postpone blainville 2027-05-05 --reason training
        """))

  @OptionGroup var change: ChangeOptions

  @Option(help: ChangeOptions.reason)
  var reason: String?

  func run() async throws {
    try await change.run(.postpone(reason: reason))
  }
}
