import ArgumentParser

/// The command `parvis new`.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: say(
      fr: "Commence un site, une page, une ville, une nouvelle ou une rencontre.",
      en: "Starts a site, a page, a city, a news item or a session."),
    discussion: say(
      fr: "Écrit le fichier de chaque langue. Rien de ce qui existe n’est remplacé.",
      en: "Writes the file of every language. Nothing that is there is replaced."),
    subcommands: [
      NewSiteCommand.self, NewPageCommand.self, NewCityCommand.self, NewNewsCommand.self,
      NewSessionCommand.self,
    ])
}
