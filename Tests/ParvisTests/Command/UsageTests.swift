import Foundation
import TestSupport
import Testing

/// What the command says of a command line that it cannot take.
@Suite("mistakes on the command line")
struct UsageTests {
  /// The arguments, and what is said of them in French and in English.
  ///
  /// Every sentence of ArgumentParser that Parvis’s commands can meet is provoked: a new version
  /// that words one otherwise shows here.
  private static let mistakes: [(arguments: [String], french: String, english: String)] = [
    (
      ["build", "--outptu", "x"],
      """
      parvis: option inconnue: --outptu
        correction: vouliez-vous dire « --output »?
        aide: parvis build --help
      """,
      """
      parvis: unknown option: --outptu
        fix: did you mean ‘--output’?
        help: parvis build --help
      """
    ),
    (
      ["check", "-z"], "parvis: option inconnue: -z\n  aide: parvis check --help",
      "parvis: unknown option: -z\n  help: parvis check --help"
    ),
    (
      ["check", "---x"], "parvis: option inconnue: ---x\n  aide: parvis check --help",
      "parvis: unknown option: ---x\n  help: parvis check --help"
    ),
    (
      ["buidl", "--root", "x"],
      """
      parvis: commande inconnue: buidl
        correction: vouliez-vous dire « build »?
        aide: parvis --help
      """,
      """
      parvis: unknown command: buidl
        fix: did you mean ‘build’?
        help: parvis --help
      """
    ),
    (
      ["help", "chekc"],
      """
      parvis: commande inconnue: chekc
        correction: vouliez-vous dire « check »?
        aide: parvis --help
      """,
      """
      parvis: unknown command: chekc
        fix: did you mean ‘check’?
        help: parvis --help
      """
    ),
    (
      ["help", "new", "sit"],
      """
      parvis: commande inconnue: sit
        correction: vouliez-vous dire « site »?
        aide: parvis new --help
      """,
      """
      parvis: unknown command: sit
        fix: did you mean ‘site’?
        help: parvis new --help
      """
    ),
    (
      ["new", "folder"],
      """
      parvis: commande inconnue: folder
        correction: écrivez une de celles-ci: site, page, city, news, session
        aide: parvis new --help
      """,
      """
      parvis: unknown command: folder
        fix: write one of these: site, page, city, news, session
        help: parvis new --help
      """
    ),
    (
      ["build", "--output"],
      """
      parvis: il manque la valeur de --output <dossier>
        correction: --output <dossier>: où écrire le site; sinon site/ dans la racine
        aide: parvis build --help
      """,
      """
      parvis: --output <dir> needs a value
        fix: --output <dir>: where to write the site; else site/ in the root
        help: parvis build --help
      """
    ),
    (
      ["cancel"],
      """
      parvis: il manque <ville>
        correction: <ville>: la ville: son id ou son nom
        aide: parvis cancel --help
      """,
      """
      parvis: <city> is missing
        fix: <city>: the city: its id or name
        help: parvis cancel --help
      """
    ),
    (
      ["build", "--locked=3"],
      """
      parvis: --locked ne prend pas de valeur, et « 3 » y est
        correction: écrivez --locked
        aide: parvis build --help
      """,
      """
      parvis: --locked takes no value, and ‘3’ is there
        fix: write --locked
        help: parvis build --help
      """
    ),
    (
      ["check", "--format", "xml"],
      """
      parvis: « xml » ne convient pas à --format <format>
        correction: écrivez text, json ou github
        aide: parvis check --help
      """,
      """
      parvis: ‘xml’ does not suit --format <format>
        fix: write text, json or github
        help: parvis check --help
      """
    ),
    (
      ["serve", "--port", "99999"],
      """
      parvis: « 99999 » ne convient pas à --port <n>
        correction: --port <n>: le port; 0 en prend un qui est libre
        aide: parvis serve --help
      """,
      """
      parvis: ‘99999’ does not suit --port <n>
        fix: --port <n>: the port; 0 takes a free one
        help: parvis serve --help
      """
    ),
    (
      ["check", "--now", "hier"],
      """
      parvis: « hier » n’est pas un moment; écrivez par exemple 2026-11-21T09:00
        aide: parvis check --help
      """,
      """
      parvis: ‘hier’ is not a moment; write for example 2026-11-21T09:00
        help: parvis check --help
      """
    ),
    (
      ["cancel", "amos", "--dry-run", "x", "--yes"],
      "parvis: --dry-run et --yes ne vont pas ensemble\n  aide: parvis cancel --help",
      "parvis: --dry-run and --yes do not go together\n  help: parvis cancel --help"
    ),
    (
      ["check", "content"],
      """
      parvis: « content » est de trop
        correction: mettez entre guillemets ce qui a plusieurs mots: "5 mai 2027"
        aide: parvis check --help
      """,
      """
      parvis: ‘content’ is one word too many
        fix: put what has several words between quotation marks: "May 5, 2027"
        help: parvis check --help
      """
    ),
    (
      ["cancel", "amos", "5", "mai", "2027"],
      """
      parvis: « mai 2027 » est de trop
        correction: mettez entre guillemets ce qui a plusieurs mots: "5 mai 2027"
        aide: parvis cancel --help
      """,
      """
      parvis: ‘mai 2027’: these words are too many
        fix: put what has several words between quotation marks: "May 5, 2027"
        help: parvis cancel --help
      """
    ),
    (
      ["--generate-completion-script", "tcsh"],
      """
      parvis: pas de complétion pour « tcsh »
        correction: écrivez bash, zsh ou fish
        aide: parvis --help
      """,
      """
      parvis: no completion for ‘tcsh’
        fix: write bash, zsh or fish
        help: parvis --help
      """
    ),
  ]

  @Test("64, in the person’s language, with what to write instead", arguments: mistakes)
  func mistake(arguments: [String], french: String, english: String) throws {
    let runs = [
      (try CommandSite.run(arguments, "fr_CA.UTF-8"), french),
      (try CommandSite.run(arguments, "en_CA.UTF-8"), english),
    ]
    for (run, said) in runs {
      #expect(run.code == 64 && run.output.isEmpty)
      #expect(run.error == said + "\n")
    }
  }

  @Test("--lang counts before the environment, even where it is itself on a wrong line")
  func language() throws {
    for option in [["--lang", "fr"], ["--lang=fr"]] {
      let run = try CommandSite.run(["check", "-z"] + option)
      #expect(run.error.hasPrefix("parvis: option inconnue"))
      #expect(try CommandSite.run(["check", "--help"] + option).output.contains("Montre cette"))
    }
    let wrong = try CommandSite.run(["check", "--lang", "nl"], "fr_CA.UTF-8")
    #expect(wrong.error == "parvis: --lang attend fr ou en\n  aide: parvis check --help\n")
  }
}
