import ArgumentParser

/// The `parvis` command.
@main
struct ParvisCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "parvis")
}
