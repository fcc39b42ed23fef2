import Foundation
import Source
import TestSupport
import Testing

/// `docs/commands.fr.md` and `docs/commands.en.md` are the help pages of every command, so that
/// they cannot say what the command does not do.
@Suite("the manual of commands")
struct CommandManualTests {
  private static let locales: [MessageLanguage: String] = [
    .french: "fr_CA.UTF-8", .english: "en_CA.UTF-8",
  ]

  /// The help page of a command and of all below it, in their order.
  private static func pages(
    of command: [String], _ locale: String
  ) throws -> [(command: [String], page: String)] {
    let run = try CommandSite.run(command + ["--help"], locale)
    #expect(run.code == 0 && run.error.isEmpty)
    let list = run.output.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0 != "COMMANDES:" && $0 != "SUBCOMMANDS:" }.dropFirst().prefix { !$0.isEmpty }
    // A name stands two columns from the left, what does not fit beside it farther.
    let names = list.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    return try [(command, run.output)] + names.flatMap { try pages(of: command + [$0], locale) }
  }

  @Test("it shows every help page", arguments: MessageLanguage.allCases)
  func manual(language: MessageLanguage) throws {
    let pages = try Self.pages(of: [], try #require(Self.locales[language]))
    #expect(pages.count > 10)
    var text =
      language == .french
      ? "# Les commandes de Parvis\n\nCette page est faite de ce que dit `--help`.\n"
      : "# The commands of Parvis\n\nThis page is made of what `--help` says.\n"
    for (command, page) in pages {
      let name = (["parvis"] + command).joined(separator: " ")
      text += "\n## \(name)\n\n```text\n\(page.trimmingCharacters(in: .newlines))\n```\n"
    }
    let url = Place.package.appending(path: "docs/commands.\(language.rawValue).md")
    if SiteCaseTests.updates {
      try text.write(to: url, atomically: true, encoding: .utf8)
    } else {
      #expect(try String(contentsOf: url, encoding: .utf8) == text, "run with PARVIS_UPDATE=1")
    }
  }

  @Test("no word of it is the library’s English on a French page")
  func french() throws {
    let english = /\b(?:Show|See|default|values|OVERVIEW|SUBCOMMANDS|subcommands?|the|for|of)\b/
    for (command, page) in try Self.pages(of: [], "fr_CA.UTF-8") + Self.pages(of: ["help"], "fr") {
      let found = page.matches(of: english).map { String($0.0) }
      #expect(found.isEmpty, "\(command): \(found)")
    }
  }
}
