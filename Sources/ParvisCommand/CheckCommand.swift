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
      fr: """
        Trouve tout ce que trouve « parvis build », et ce qui est plus long à voir: traductions
        périmées ou qui disent d’autres faits, phrases trop longues, images lourdes ou qui disent
        où elles ont été prises, villes sans rencontre à venir.

          parvis check
          parvis check --format json
        """,
      en: """
        Finds all that ‘parvis build’ finds, and what takes longer to see: translations that are
        stale or say other facts, sentences too long, pictures that are heavy or say where they
        were taken, cities without a session to come.

          parvis check
          parvis check --format json
        """))

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Reporter(common, for: .check).run { () async throws(FileError) in
      try await common.check { (options) throws(FileError) in
        options.longerChecks = true
        options.zoneRelease = try common.zoneRelease()
      }
    }
  }
}
