import Foundation
import Parvis
import Source
import Testing

/// New sessions of a city that keeps them in a spreadsheet.
@Suite("new rows of a table")
struct NewRowTests {
  private static let header =
    "---\ntitre: Amos\nlieux:\n  salle: {nom: S, adresse: \"1, rue Un\", accès: []}\n---\n"
  private static let path = "content/cities/amos.rencontres.csv"

  private static func sources(_ table: [UInt8]) -> SourceTree {
    var tree = EditedSite.sources(header)
    tree.insert(SourceFile(path: path, bytes: table))
    return tree
  }

  /// A table, what is asked for, and the bytes that come behind it.
  private static let rows: [(table: String, request: NewSession, row: String)] = [
    (
      "date;heure\n2027-05-05;9 h à 11 h\n", NewSessionTests.request("jeudi 6 mai 2027"),
      "2027-05-06;9 h à 11 h\n"
    ),
    (
      "lieu,heure,date,note,id\r\nsalle,9 h à 11 h,2027-05-05,,",
      NewSessionTests.request(venue: "salle", id: "soir", note: "un, \"deux\""),
      "\r\nsalle,9 h à 11 h,2027-05-06,\"un, \"\"deux\"\"\",soir\r\n"
    ),
    (
      "\u{FEFF}date\ttime\tnote.en\tnote.fr\tid\n",
      NewSessionTests.request(note: "{fr: Un, en: One}"),
      "2027-05-06\t9 h à 11 h\tOne\tUn\t\n"
    ),
    (
      "date;heure;précision.fr;précision.en\n", NewSessionTests.request(note: "Café"),
      "2027-05-06;9 h à 11 h;Café;Café\n"
    ),
  ]

  @Test("behind the last row, in the table’s own columns, signs and line ends", arguments: rows)
  func row(table: String, request: NewSession, row: String) async throws {
    let answer = try await NewSessionTests.propose(request, Self.sources(Array(table.utf8)))
    let change = try #require(answer.proposed, "\(answer)")
    #expect(change.isSound && change.edited.path == Self.path)
    #expect(String(decoding: change.edited.bytes, as: UTF8.self) == table + row)
    #expect(change.effect.english.hasPrefix("new: Amos, Thursday, May 6, 2027"))
  }

  @Test("in Windows-1252 where the table is, and not what that does not have")
  func windows() async throws {
    let table = Array("date;heure;pr".utf8) + [0xE9] + Array("cision\n".utf8)
    let answer = try await NewSessionTests.propose(
      NewSessionTests.request(note: "Œuvre à 5 €"), Self.sources(table))
    let change = try #require(answer.proposed, "\(answer)")
    let row = Array("2027-05-06;9 h ".utf8) + [0xE0] + Array(" 11 h;".utf8) + [0x8C]
    #expect(
      change.edited.bytes == table + row + Array("uvre ".utf8) + [0xE0] + Array(" 5 ".utf8) + [
        0x80, 0x0A,
      ])
    #expect(change.isSound)
    #expect(change.diff.text.contains("+ 2027-05-06;9 h à 11 h;Œuvre à 5 €\n"))
    let refusal = try await NewSessionTests.propose(
      NewSessionTests.request(note: "Ő"), Self.sources(table)
    ).refusal
    #expect(refusal?.message.english.hasPrefix("‘Ő’") == true)
  }

  /// What has no column, and how the answer names it.
  private static let missing: [(String, NewSession, String)] = [
    ("date;heure\n", NewSessionTests.request(id: "soir"), "no column ‘id’"),
    ("date;heure\n", NewSessionTests.request(venue: "salle"), "no column ‘venue’"),
    ("date;heure\n", NewSessionTests.request(note: "Un"), "no column ‘note’"),
    (
      "date;heure;note.fr\n", NewSessionTests.request(note: "{fr: Un, en: One}"),
      "no column ‘note.en’"
    ),
  ]

  @Test("a column that is missing is named", arguments: missing)
  func column(table: String, request: NewSession, words: String) async throws {
    let answer = try await NewSessionTests.propose(request, Self.sources(Array(table.utf8)))
    #expect(answer.refusal?.message.english.contains(words) == true, "\(answer)")
  }
}
