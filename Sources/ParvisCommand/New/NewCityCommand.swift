import ArgumentParser
import Parvis
import Source

/// The command `parvis new city`.
struct NewCityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "city",
    abstract: say(fr: "Commence une ville.", en: "Starts a city."),
    discussion: say(
      fr: """
        Sa page dans chaque langue; ses lieux et ses rencontres y sont expliqués.

          parvis new city Amos
          parvis new city "{fr: Schaerbeek, nl: Schaarbeek}"
        """,
      en: """
        Its page in every language; its venues and sessions are explained there.

          parvis new city Amos
          parvis new city "{fr: Schaerbeek, nl: Schaarbeek}"
        """))

  @OptionGroup var page: NewPageOptions

  func run() async throws {
    try await page.run(
      .city,
      next: Message(
        fr: "écrivez ses lieux, puis ajoutez ses rencontres: parvis new session",
        en: "write its venues, then add its sessions: parvis new session"))
  }
}
