import ArgumentParser

/// Which command some arguments name: `parvis new site` of `new site mon-programme --preset qc`.
struct CommandPath {
  /// Its names from the root on: `["parvis", "new", "site"]`.
  let names: [String]
  /// The commands below it; none where it takes no further command.
  let below: [String]
  /// A word where the name of one of those should stand.
  let unknown: String?

  init(_ arguments: [String], from root: any ParsableCommand.Type) {
    var command = root
    var names = [root.name]
    var rest = arguments[...]
    while let word = rest.first,
      let next = command.configuration.subcommands.first(where: { $0.name == word })
    {
      command = next
      names.append(word)
      rest.removeFirst()
    }
    self.names = names
    below = command.configuration.subcommands.map { $0.name }
    unknown = below.isEmpty ? nil : rest.first.flatMap { $0.hasPrefix("-") ? nil : $0 }
  }
}

extension ParsableCommand {
  /// As it is typed.
  fileprivate static var name: String { configuration.commandName ?? "parvis" }
}
