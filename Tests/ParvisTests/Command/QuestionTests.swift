import Foundation
import TestSupport
import Testing

/// What commands ask the person at a terminal.
@Suite("questions at a terminal", .enabled(if: Oracle.python != nil, "run script/test"))
struct QuestionTests {
  @Test("new site asks for what is missing, again where the answer cannot be taken")
  func site() throws {
    let folder = Place.temporary().path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let dialogue = try Terminal.run(
      ["new", "site", folder, "--city", "Amos"],
      answers: [
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
    let folder = Place.temporary().path
    let dialogue = try Terminal.run(["new", "site", folder, "--preset", "fr"], answers: [""])
    #expect(dialogue.code == 64)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("new session asks for its parts, then whether to write")
  func session() throws {
    let site = try AmosSite.make()
    defer { site.remove() }
    let new = ["new", "session", "--root", site.root.path] + AmosSite.now
    let answers = ["amos", "jeudi 4 mars 2027", "9 h à 11 h", "à confirmer"]
    let no = try Terminal.run(new, answers: answers + ["n"])
    #expect(no.code == 0 && no.said.hasSuffix("rien n’est écrit\n"))
    #expect(try site.text(AmosSite.path) == AmosSite.city)
    #expect(try Terminal.run(new, answers: answers + ["oui"]).code == 0)
    #expect(try site.text(AmosSite.path).contains("  - date: jeudi 4 mars 2027\n"))
  }

  @Test("new page asks for the title")
  func page() throws {
    let site = try AmosSite.make()
    defer { site.remove() }
    let dialogue = try Terminal.run(
      ["new", "page", "--root", site.root.path], answers: ["Qui sommes-nous"])
    #expect(dialogue.code == 0)
    #expect(try site.names("content").contains("qui-sommes-nous.en.md"))
  }
}
