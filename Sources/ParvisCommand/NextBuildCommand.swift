import ArgumentParser
import Parvis
import Source

/// The command `parvis next-build`.
struct NextBuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next-build",
    abstract: say(
      fr: "Dit quand le site changera de lui-même.",
      en: "Says when the site will change by itself."),
    discussion: say(
      fr: """
        Une rencontre se termine, une page est publiée: ce moment-là, pour qui reconstruit le site.
        Rien n’est écrit. Sans moment à venir, rien n’est dit.

          parvis next-build
          date --date="$(parvis next-build --quiet)" +%s
        """,
      en: """
        A session ends, a page is published: that moment, for whoever builds the site again.
        Nothing is written. Where no moment is left to come, nothing is said.

          parvis next-build
          date --date="$(parvis next-build --quiet)" +%s
        """))

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Reporter(common).run(answering: { Self.answer($0, common.lang) }) {
      () async throws(FileError) in try await common.check()
    }
  }

  private static func answer(
    _ result: BuildResult, _ language: MessageLanguage
  ) -> Reporter.Answer {
    guard let next = result.nextChange else {
      return Reporter.Answer(
        text: "",
        note: Message(
          fr: "rien ne changera de soi-même", en: "nothing will change by itself"),
        json: .object([("version", .number(1)), ("next", .null), ("reason", .null)]))
    }
    return Reporter.Answer(
      text: next.text + "\n", note: next.reason,
      json: .object([
        ("version", .number(1)), ("next", .text(next.text)),
        ("reason", .text(next.reason[language])),
      ]))
  }
}
