import ArgumentParser
import Parvis
import Source

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
      MoveCommand.self, PostponeCommand.self, AnnounceCommand.self,
    ])

  /// Runs the command that the arguments name, and ends with its exit code.
  ///
  /// Instead of the parser's own `main`, which speaks English only. What the disk refuses, and what
  /// a request is refused for, is told here for every command.
  static func main() async {
    do {
      let command = try await asyncParseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = command
        try command.run()
      }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch let error as FileError {
      try? StandardStream.error.write("parvis: " + error.message[.asked] + "\n")
      exit(withError: Reporter.Exit.diskTrouble)
    } catch let refusal as Refusal {
      try? StandardStream.error.write(refusal.text(in: .asked))
      exit(withError: Reporter.Exit.wrongUsage)
    } catch {
      end(error)
    }
  }

  /// Shows the help page that was asked for, or says what is wrong with the arguments.
  private static func end(_ error: any Error) -> Never {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let isUnknown = UsageMistake(unknownCommandIn: arguments, of: Self.self) != nil
    guard isUnknown || exitCode(for: error) != .success else {
      let page = HelpPage(fullMessage(for: error)).text(in: .asked)
      try? StandardStream.output.write(page + "\n")
      exit(withError: ExitCode.success)
    }
    let mistake = UsageMistake(error, in: arguments, of: Self.self)
    try? StandardStream.error.write(mistake.text(in: .asked))
    exit(withError: Reporter.Exit.wrongUsage)
  }
}
