import ArgumentParser
import Parvis
import Source

/// The command `parvis sessions`.
struct SessionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: say(
      fr: "Montre les dates que donnent les règles, avant de publier.",
      en: "Shows the dates that the rules give, before publishing."),
    discussion: say(
      fr: """
        Chaque rencontre à venir, avec ce qui a changé depuis son annonce. Rien n’est écrit.

          parvis sessions
          parvis sessions --city blainville --from 2027-01-01 --until "30 juin 2027"
        """,
      en: """
        Every session to come, with what has changed since it was announced. Nothing is written.

          parvis sessions
          parvis sessions --city blainville --from 2027-01-01 --until "June 30, 2027"
        """))

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(fr: "Une seule ville: son id ou son nom.", en: "One city only: its id or name."),
      valueName: say(fr: "ville", en: "city")))
  var city: String?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Le premier jour; sinon, les rencontres passées ne sont pas montrées.",
        en: "The first day; without it, sessions that are over are not shown."),
      valueName: "date"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      say(fr: "Le dernier jour, inclus.", en: "The last day, inclusive."), valueName: "date"))
  var until: String?

  func run() async throws {
    try await Reporter(common).run(
      answering: { (result) throws(Refusal) in
        let sessions = try result.sessions(in: city, from: from, until: until)
        return Reporter.Answer(
          text: SessionListing(sessions, common.lang).text, note: Self.note(sessions.count),
          json: .object([
            ("version", .number(1)),
            ("sessions", .array(sessions.map { $0.json(common.lang) })),
          ]))
      },
      { () async throws(FileError) in try await common.check() })
  }

  private static func note(_ count: Int) -> Message {
    switch count {
    case 0: Message(fr: "aucune rencontre", en: "no session")
    case 1: Message(fr: "1 rencontre", en: "1 session")
    default: Message(fr: "\(count) rencontres", en: "\(count) sessions")
    }
  }
}

extension SessionSummary {
  /// The session for programs.
  fileprivate func json(_ language: MessageLanguage) -> JSON {
    .object([
      ("uid", .text(uid)), ("city", .text(city)), ("announced", .text(announced)),
      ("start", .text(slot.start)), ("end", .text(slot.end)), ("timezone", .text(timeZone)),
      ("status", .text(status.rawValue)),
      (
        "movedFrom",
        movedFrom.map { .object([("start", .text($0.start)), ("end", .text($0.end))]) } ?? .null
      ),
      ("venue", venue.map { .text($0) } ?? .null),
      ("href", page.map { .text($0[language]) } ?? .null),
    ])
  }
}
