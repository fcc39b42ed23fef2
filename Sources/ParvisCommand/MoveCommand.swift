import ArgumentParser
import Parvis
import Source

/// The command `parvis move`.
struct MoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: say(
      fr: "Change le jour, l’heure ou le lieu d’une rencontre.",
      en: "Changes the day, the time or the venue of a session."),
    discussion: say(
      fr: """
        La ligne est montrée avant d’être écrite, et tout le site est vérifié d’abord.

          parvis move blainville 2027-04-07 --to "mercredi 14 avril 2027"
          parvis move blainville 2027-04-07 --time "18 h à 20 h" --venue modele
        """,
      en: """
        The line is shown before it is written, and the whole site is checked first.

          parvis move blainville 2027-04-07 --to "April 14, 2027"
          parvis move blainville 2027-04-07 --time "6 to 8 p.m." --venue modele
        """))

  @OptionGroup var change: ChangeOptions

  @Option(help: ArgumentHelp(say(fr: "Le nouveau jour.", en: "The new day."), valueName: "date"))
  var to: String?

  @OptionGroup var facts: SessionFactOptions

  func run() async throws {
    try await change.run(
      .move(ChangeRequest.Move(date: to, time: facts.time, venue: facts.venue, note: facts.note)))
  }
}
