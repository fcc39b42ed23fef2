import Foundation
import TestSupport
import Testing

/// What a person at a terminal sees, and nobody else.
@Suite("colours and progress", .enabled(if: Oracle.python != nil, "run script/test"))
struct TerminalTests {
  private static let escape = "\u{1B}["

  /// A site with a mistake.
  private static func mistaken() throws -> CommandSite {
    try CommandSite(["content/index.fr.md": "---\ntitre: Accueil\ntilte: x\n---\n"])
  }

  @Test("the severity, the mark and the word before the fix are coloured")
  func colors() throws {
    let site = try Self.mistaken()
    defer { site.remove() }
    let seen = try Terminal.run(
      ["check", "--root", site.root.path], environment: ["TERM": "xterm-256color"])
    #expect(seen.code == 1)
    #expect(seen.said.contains(":3:1: \u{1B}[1;31merreur:\u{1B}[0m champ inconnu « tilte »"))
    #expect(seen.said.contains("    | \u{1B}[1;31m^~~~~\u{1B}[0m\n"))
    #expect(seen.said.contains("  \u{1B}[1;36mcorrection:\u{1B}[0m "))
  }

  /// What a terminal says of itself and of the person, and what is asked of the command.
  private static let plain: [([String: String], [String])] = [
    (["TERM": "dumb"], []),
    (["TERM": "xterm", "NO_COLOR": "1"], []),
    (["TERM": "xterm"], ["--format", "json"]),
    (["TERM": "xterm"], ["--format", "github"]),
  ]

  @Test("no colour where it cannot be shown, is refused, or a program reads", arguments: plain)
  func withoutColor(environment: [String: String], options: [String]) throws {
    let site = try Self.mistaken()
    defer { site.remove() }
    let seen = try Terminal.run(
      ["check", "--root", site.root.path, "--quiet"] + options, environment: environment)
    #expect(seen.code == 1 && seen.said.contains("tilte"))
    #expect(!seen.said.contains(Self.escape))
  }

  @Test("an empty NO_COLOR refuses nothing; a pipe has no colour")
  func refusal() throws {
    let site = try Self.mistaken()
    defer { site.remove() }
    let check = ["check", "--root", site.root.path]
    let seen = try Terminal.run(check, environment: ["TERM": "xterm", "NO_COLOR": ""])
    #expect(seen.said.contains(Self.escape))
    #expect(try !CommandSite.run(check).error.contains(Self.escape))
  }

  @Test("a long build says how far it is on one line, and takes that line away")
  func progress() throws {
    let output = Place.temporary()
    defer { try? FileManager.default.removeItem(at: output) }
    // With --drafts the program’s lock stays as it is.
    let build = [
      "build", "--drafts", "--root", Place.package.path, "--output", output.path,
      "--now", "2026-11-21T09:00",
    ]
    let seen = try Terminal.run(build, environment: ["TERM": "xterm"])
    #expect(seen.code == 0)
    let line = "\r\u{1B}[K"
    let lines = seen.said.components(separatedBy: line).dropFirst()
    #expect(lines.count > 1, "the build was done before anybody waited")
    let stage = #/^(lecture…|vérification…|écriture: [0-9]+ fichiers sur [0-9]+)$/#
    #expect(lines.dropLast().allSatisfy { $0.contains(stage) })
    #expect(lines.last?.contains(#/^[0-9]+ pages, /#) == true)

    let quiet = try Terminal.run(build + ["--quiet"], environment: ["TERM": "xterm"])
    #expect(quiet.code == 0 && quiet.said.isEmpty)
    #expect(try CommandSite.run(build).error.isEmpty)
  }
}
