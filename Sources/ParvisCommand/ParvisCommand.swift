import ArgumentParser

/// The `parvis` command.
@main
struct ParvisCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parvis",
    abstract: say(
      fr: "Fait d’un dossier de Markdown un site public bilingue et ses calendriers.",
      en: "Turns a folder of Markdown into a bilingual public website and its calendars."),
    version: "1.0.0-dev",
    subcommands: [
      NewCommand.self, BuildCommand.self, CheckCommand.self, ServeCommand.self,
      NextBuildCommand.self, SessionsCommand.self, TranslationsCommand.self, CancelCommand.self,
      MoveCommand.self,
      PostponeCommand.self,
    ])
}
