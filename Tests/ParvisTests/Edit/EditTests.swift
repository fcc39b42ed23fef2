import Foundation
import Parvis
import Source
import Testing

/// Edits of city files: the wanted line, and not one byte more.
@Suite("edits of content")
struct EditTests {
  /// How a file may be stored.
  enum Storage: String, CaseIterable {
    case lines, windowsLines, oldLines, byteOrderMark

    func file(_ header: String) -> String {
      let text = "---\n" + header + "---\n\nTexte: *changements:*\n"
      return switch self {
      case .lines: text
      case .windowsLines: text.replacingOccurrences(of: "\n", with: "\r\n")
      case .oldLines: text.replacingOccurrences(of: "\n", with: "\r")
      case .byteOrderMark: "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n")
      }
    }
  }

  @Test("the file before, the file after, byte for byte", arguments: EditCase.all, Storage.allCases)
  func bytes(edit: EditCase, storage: Storage) async throws {
    let sources = EditedSite.sources(storage.file(edit.before))
    let answer = try await EditedSite.propose(
      edit.outcome, edit.date, id: edit.id, on: sources)
    let change = try #require(answer.proposed, "\(answer)")
    let words = change.result.report.diagnostics.map { $0.message.english }
    #expect(change.isSound, "\(words)")
    #expect(String(decoding: change.edited.bytes, as: UTF8.self) == storage.file(edit.after))
  }

  @Test("what is so already is left alone")
  func already() async throws {
    let header = """
      ---
      titre: Amos
      rencontres:
        - {date: 2027-05-05, heure: 9 h à 11 h, lieu: à confirmer, annulée: météo}
        - {date: 2027-05-06, heure: 9 h à 11 h, lieu: à confirmer}
      changements:
        - {date: 2027-05-06, reportée: oui}
      ---

      """
    let sources = EditedSite.sources(header)
    #expect(try await EditedSite.propose(.cancel(reason: "x"), "2027-05-05", on: sources).isAlready)
    #expect(
      try await EditedSite.propose(.postpone(reason: nil), "2027-05-06", on: sources).isAlready)
    let moved = try await EditedSite.propose(.move(to: "2027-05-12"), "2027-05-05", on: sources)
    #expect(moved.refusal?.message.english.contains("amos.fr.md:4") == true)
    let told = try await EditedSite.propose(.move(time: "9 h à 10 h"), "2027-05-06", on: sources)
    #expect(told.refusal?.help?.english.contains("--to") == true)
  }

  @Test("a session of the spreadsheet is changed in the city’s file")
  func spreadsheet() async throws {
    let sources = EditedSite.sources(
      "---\ntitre: Amos\n---\n",
      [
        "content/cities/amos.rencontres.csv":
          "date;heure;lieu\n2027-05-05;9 h à 11 h;à confirmer\n"
      ])
    let answer = try await EditedSite.propose(.cancel(reason: nil), "2027-05-05", on: sources)
    let change = try #require(answer.proposed)
    #expect(
      change.edited.text
        == "---\ntitre: Amos\nchangements:\n  - date: 2027-05-05\n    annulée: oui\n---\n")
    #expect(change.isSound)
  }

  /// A request and a part of its refusal in English.
  static let refusals: [(ChangeRequest.Outcome, String, String, String)] = [
    (.cancel(reason: nil), "amoss", "2027-05-05", "did you mean ‘Amos’?"),
    (.cancel(reason: nil), "Rouyn", "2027-05-05", "cities: Amos"),
    (.cancel(reason: nil), "Amos", "2027-05-06", "Wednesday, May 5, 2027; Wednesday, June 2, 2027"),
    (.cancel(reason: nil), "AMOS", "mardi 5 mai 2027", "mercredi 5 mai 2027"),
    (.cancel(reason: nil), "amos", "5 mai", "2027"),
    (.cancel(reason: nil), "amos", "2027-06-02", "--id none (9 to 11 a.m.), --id soir"),
    (.cancel(reason: "non"), "amos", "2027-05-05", "leave --reason out"),
    (.cancel(reason: "2027-05-12"), "amos", "2027-05-05", "moved-to"),
    (.cancel(reason: "{fr: x"), "amos", "2027-05-05", "}"),
    (.cancel(reason: "a\nb"), "amos", "2027-05-05", "one line"),
    (.move(), "amos", "2027-05-05", "give --to"),
    (.move(time: "9 to 11"), "amos", "2027-05-05", "9"),
    (.move(venue: "sale"), "amos", "2027-05-05", "did you mean ‘salle’?"),
  ]

  @Test("what may be a slip is said")
  func notes() async throws {
    let sources = EditedSite.sources(
      """
      ---
      titre: Amos
      rencontres:
        - {date: 2026-11-20, heure: 9 h à 11 h, lieu: à confirmer}
        - {date: 2027-05-05, heure: 9 h à 11 h, lieu: à confirmer}
      ---

      """)
    func notes(_ outcome: ChangeRequest.Outcome, _ date: String) async throws -> [String] {
      let answer = try await EditedSite.propose(outcome, date, on: sources)
      return try #require(answer.proposed).notes.map(\.english)
    }
    #expect(try await notes(.cancel(reason: "{fr: Un, en: One}"), "2027-05-05") == [])
    #expect(
      try await notes(.cancel(reason: "Travaux"), "2026-11-20") == [
        "‘Travaux’ will appear as it is in every language; for each: ‘{fr: …, en: …}’",
        "warning: this session is over",
      ])
    #expect(
      try await notes(.move(to: "2026-05-12"), "2027-05-05") == [
        "warning: the new day, Tuesday, May 12, 2026, is over"
      ])
  }

  @Test("what cannot be done is refused, with what to write instead", arguments: refusals)
  func refused(
    outcome: ChangeRequest.Outcome, city: String, date: String, expected: String
  ) async throws {
    let sources = EditedSite.sources(
      """
      ---
      titre: Amos
      lieux: {salle: {nom: Salle, adresse: "1, rue Un", accessibilité: []}}
      rencontres:
        - {date: 2027-05-05, heure: 9 h à 11 h}
        - {date: 2027-06-02, heure: 9 h à 11 h}
        - {date: 2027-06-02, heure: 18 h à 20 h, id: soir}
      ---

      """)
    let answer = try await EditedSite.propose(outcome, date, city: city, on: sources)
    let refusal = try #require(answer.refusal, "\(answer)")
    let said = refusal.message.english + "\n" + (refusal.help?.english ?? "")
    #expect(said.contains(expected), "\(said)")
  }

  @Test("an edit that makes an error says so; errors that are there already are counted")
  func unsound() async throws {
    let header =
      "---\ntitre: Amos\nrencontres:\n"
      + "  - {date: 2027-03-07, heure: 9 h à 11 h, lieu: à confirmer}\n---\n[x](y.md)\n"
    let answer = try await EditedSite.propose(
      .move(to: "2027-03-14", time: "2 h 30 à 4 h"), "2027-03-07",
      on: EditedSite.sources(header))
    let change = try #require(answer.proposed)
    #expect(!change.isSound && change.otherErrors == 1)
    #expect(change.result.report.diagnostics.map(\.kind.id) == ["session.time-in-gap"])
  }
}
