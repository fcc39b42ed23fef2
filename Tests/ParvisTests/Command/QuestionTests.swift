import Foundation
import TestSupport
import Testing

/// What commands ask the person at a terminal.
@Suite("questions at a terminal", .enabled(if: Oracle.python != nil, "run script/test"))
struct QuestionTests {
  private struct Task: Encodable {
    let arguments, answers: [String]
  }
  private struct Dialogue: Decodable {
    let code: Int
    let said: String
  }

  private static func run(_ arguments: [String], _ answers: [String]) throws -> Dialogue {
    let command = Place.package.appending(path: ".build/debug/parvis").path
    return try Oracle("terminal.py").run(
      Task(arguments: [command] + arguments, answers: answers), as: Dialogue.self)
  }

  @Test("new site asks for what is missing, again where the answer cannot be taken")
  func site() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let dialogue = try Self.run(
      ["new", "site", folder, "--city", "Amos"],
      [
        "qc", "", "Ville d’Amos", "amos", "https://cafe.amos.example", "cafe@amos.example",
        "819 555-0100", "+1 819 555-0100", "",
      ])
    #expect(dialogue.code == 0)
    #expect(dialogue.said.contains("  be  Bruxelles : "))
    #expect(dialogue.said.contains("« amos » ne commence pas par https://"))
    #expect(dialogue.said.contains("[America/Toronto]\n> "))
    let program = try String(contentsOfFile: folder + "/content/program.yml", encoding: .utf8)
    #expect(program.contains("\n  téléphone: +1 819 555-0100\n"))
    #expect(program.contains("\nnom: {fr: Café avec un policier, en: Coffee with a Cop}\n"))
  }

  @Test("a terminal that is closed in the middle: 64, and nothing is written")
  func closed() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let dialogue = try Self.run(["new", "site", folder, "--preset", "fr"], [""])
    #expect(dialogue.code == 64)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("new session asks for its parts, then whether to write")
  func session() throws {
    let site = try AmosSite.make()
    defer { site.remove() }
    let new = ["new", "session", "--root", site.root.path] + AmosSite.now
    let answers = ["amos", "jeudi 4 mars 2027", "9 h à 11 h", "à confirmer"]
    let no = try Self.run(new, answers + ["n"])
    #expect(no.code == 0 && no.said.hasSuffix("rien n’est écrit\n"))
    #expect(try site.text(AmosSite.path) == AmosSite.city)
    #expect(try Self.run(new, answers + ["oui"]).code == 0)
    #expect(try site.text(AmosSite.path).contains("  - date: jeudi 4 mars 2027\n"))
  }

  @Test("new page asks for the title")
  func page() throws {
    let site = try AmosSite.make()
    defer { site.remove() }
    let dialogue = try Self.run(["new", "page", "--root", site.root.path], ["Qui sommes-nous"])
    #expect(dialogue.code == 0)
    #expect(try site.names("content").contains("qui-sommes-nous.en.md"))
  }
}
