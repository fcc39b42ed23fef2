import ArgumentParser
import Parvis
import Source

/// The command `parvis new session`.
struct NewSessionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: say(
      fr: "Ajoute une rencontre au fichier de sa ville, ou à son tableau.",
      en: "Adds a session to its city’s file, or to its table."),
    discussion: say(
      fr: """
        La ligne est montrée avant d’être écrite, et tout le site est vérifié d’abord.

          parvis new session --city blainville --date "jeudi 4 mars 2027" \\
            --time "9 h à 11 h" --venue exemple
        """,
      en: """
        The line is shown before it is written, and the whole site is checked first.

          parvis new session --city blainville --date "March 4, 2027" \\
            --time "9 to 11 a.m." --venue exemple
        """))

  @Option(
    help: ArgumentHelp(
      say(fr: "La ville: son id ou son nom.", en: "The city: its id or name."),
      valueName: say(fr: "ville", en: "city")))
  var city: String?

  @Option(help: ArgumentHelp(say(fr: "Son jour.", en: "Its day.")))
  var date: String?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Un mot court, si la ville en a une autre ce jour-là: soir.",
        en: "A short word, where the city has another one on that day: evening.")))
  var id: String?

  @OptionGroup var facts: SessionFactOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let questions = Questions(common)
    let city = try questions.answer(
      city, Message("--city"),
      Message(fr: "La ville: son id ou son nom", en: "The city: its id or name"))
    let date = try questions.answer(
      date, Message("--date"),
      Message(fr: "Le jour: jeudi 4 mars 2027", en: "The day: March 4, 2027"))
    let time = try questions.answer(
      facts.time, Message("--time"),
      Message(fr: "Les heures: 9 h à 11 h", en: "The times: 9 to 11 a.m."))
    let request = NewSession(
      city: city, date: date, time: time, venue: try facts.venue ?? askedVenue(questions), id: id,
      note: facts.note)
    let (tree, found) = try common.load()
    let answer = try await proposeSession(request, on: tree, common.buildOptions, found: found)
    try ChangeDialogue(common, writing).end(answer)
  }

  /// The venue that the person at the terminal names; nil for the only one, or where nobody is.
  private func askedVenue(_ questions: Questions) throws(FileError) -> String? {
    guard questions.canAsk else { return nil }
    let answer = try questions.ask(
      Message(
        fr: "Le nom court du lieu, ou « à confirmer »; rien, si la ville n’en a qu’un",
        en: "The venue’s short name, or ‘to-be-confirmed’; nothing, where the city has one"),
      usual: "")
    return answer?.isEmpty == false ? answer : nil
  }
}
