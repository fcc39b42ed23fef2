import ArgumentParser
import Parvis
import Source

/// The command `parvis announce`.
struct AnnounceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "announce",
    abstract: say(
      fr: "Écrit de quoi annoncer une rencontre: un texte court et un courriel.",
      en: "Writes what announces a session: a short text and a mail."),
    discussion: say(
      fr: """
        Dans chaque langue, à copier: nouvelle, déplacée, annulée ou reportée, la rencontre est
        dite telle qu’elle est dans les fichiers. Rien n’est écrit ni envoyé.

          parvis announce blainville "jeudi 3 décembre 2026"
          parvis announce mirabel 2027-04-21 --language en
        """,
      en: """
        In each language, to be copied: new, moved, cancelled or postponed, the session is told as
        it stands in the files. Nothing is written or sent.

          parvis announce blainville "December 3, 2026"
          parvis announce mirabel 2027-04-21 --language fr
        """))

  @OptionGroup var session: SessionArguments

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Une seule langue du programme: fr, ou fr-CA.",
        en: "One language of the program only: fr, or fr-CA."),
      valueName: say(fr: "langue", en: "tag")))
  var language: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Reporter(common).run(
      answering: { (result) throws(Refusal) in
        let found = try result.announcements(
          of: session.city, on: session.date, id: session.id, in: language)
        let texts = found?.texts ?? []
        return Reporter.Answer(
          text: texts.map { $0.text(in: common.lang) }.joined(separator: "\n"), note: nil,
          json: .object([
            ("version", .number(1)), ("uid", found.map { .text($0.session.uid) } ?? .null),
            ("status", found.map { .text($0.session.status.rawValue) } ?? .null),
            ("announcements", .array(texts.map(\.json))),
          ]))
      },
      { () async throws(FileError) in try await common.check() })
  }
}

extension Announcement {
  /// Both texts under a line each that says what they are for.
  fileprivate func text(in spoken: MessageLanguage) -> String {
    let count = short.unicodeScalars.count
    let labels =
      switch spoken {
      case .french: ("texte court, \(count) caractères", "courriel", "Objet: ")
      case .english: ("short text, \(count) characters", "mail", "Subject: ")
      }
    let name = languageName[spoken]
    return """
      == \(name), \(labels.0) ==

      \(short)

      == \(name), \(labels.1) ==

      \(labels.2)\(subject)

      \(body)

      """
  }

  fileprivate var json: JSON {
    .object([
      ("language", .text(language)), ("short", .text(short)),
      ("length", .number(short.unicodeScalars.count)), ("subject", .text(subject)),
      ("body", .text(body)),
    ])
  }
}
