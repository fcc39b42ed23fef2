import ArgumentParser
import Parvis
import Source

/// The command `parvis check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say(
      fr: "Cherche ce qui ne va pas, sans rien écrire.",
      en: "Looks for what is wrong, and writes nothing."),
    discussion: say(
      fr: "Trouve tout ce que trouve « parvis build ».\n\n  parvis check --format json",
      en: "Finds all that ‘parvis build’ finds.\n\n  parvis check --format json"))

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Reporter(common, timings: false).run { () async throws(FileError) in
      var options = common.buildOptions
      var found = Report()
      let tree = try SiteFolder(common.root).load(into: &found)
      options.checksOnly = true
      var sink = MemorySink()
      return try await build(tree, options, found: found, into: &sink)
    }
  }
}
