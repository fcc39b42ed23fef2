import Foundation
import Parvis
import Source
import Testing

/// New sessions: the wanted lines behind the last one, and not one byte more.
@Suite("new sessions")
struct NewSessionTests {
  /// A header before, what is asked for, and the lines that come.
  struct Entry: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let request: NewSession
    let after: String
  }

  private static let venues =
    "titre: Amos\nlieux:\n  salle: {nom: S, adresse: \"1, rue Un\", accès: []}\n"
  private static let listed = venues + "rencontres:\n  - date: 2027-05-05\n    heure: 9 h à 11 h\n"
  private static let english =
    "title: Amos\nvenues:\n  hall: {name: H, address: \"1 High St\", access: []}\n"

  static func request(
    _ date: String = "2027-05-06", _ time: String = "9 h à 11 h", venue: String? = nil,
    id: String? = nil, note: String? = nil
  ) -> NewSession {
    NewSession(city: "Amos", date: date, time: time, venue: venue, id: id, note: note)
  }

  private static let entries = [
    Entry(
      testDescription: "behind the last one, the day as it is typed", before: listed,
      request: request("jeudi 6 mai 2027", venue: "Salle"),
      after: listed + "  - date: jeudi 6 mai 2027\n    heure: 9 h à 11 h\n    lieu: salle\n"),
    Entry(
      testDescription: "every part", before: listed,
      request: request("2027-05-05", "18 h à 20 h", venue: "à confirmer", id: "soir", note: "a #b"),
      after: listed + "  - date: 2027-05-05\n    id: soir\n    heure: 18 h à 20 h\n"
        + "    lieu: à confirmer\n    précision: \"a #b\"\n"),
    Entry(
      testDescription: "a note for each language", before: listed,
      request: request(note: "{fr: Un, en: \"One, two\"}"),
      after: listed + "  - date: 2027-05-06\n    heure: 9 h à 11 h\n"
        + "    précision: {fr: Un, en: \"One, two\"}\n"),
    Entry(
      testDescription: "the first session stands behind the venues", before: venues + "ordre: 1\n",
      request: request(),
      after: venues + "rencontres:\n  - date: 2027-05-06\n    heure: 9 h à 11 h\nordre: 1\n"),
    Entry(
      testDescription: "an empty block", before: venues + "rencontres: # bientôt\nordre: 1\n",
      request: request(),
      after: venues
        + "rencontres: # bientôt\n  - date: 2027-05-06\n    heure: 9 h à 11 h\nordre: 1\n"),
    Entry(
      testDescription: "empty brackets", before: venues + "rencontres: []\n", request: request(),
      after: venues + "rencontres: [{date: 2027-05-06, heure: 9 h à 11 h}]\n"),
    Entry(
      testDescription: "between braces, as the last one is",
      before: venues + "rencontres:\n- {date: 2027-05-05, heure: 9 h à 11 h}\n# Fin.\n",
      request: request(),
      after: venues + "rencontres:\n- {date: 2027-05-05, heure: 9 h à 11 h}\n"
        + "- {date: 2027-05-06, heure: 9 h à 11 h}\n# Fin.\n"),
    Entry(
      testDescription: "English names in an English file", before: english,
      request: request("May 6, 2027", "9 to 11 a.m."),
      after: english + "sessions:\n  - date: May 6, 2027\n    time: 9 to 11 a.m.\n"),
  ]

  @Test("the file before, the file after", arguments: entries, EditTests.Storage.allCases)
  func header(entry: Entry, storage: EditTests.Storage) async throws {
    let sources = EditedSite.sources(storage.file(entry.before))
    let change = try #require(try await Self.propose(entry.request, sources).proposed)
    let words = change.result.report.diagnostics.map { $0.message.english }
    #expect(change.isSound, "\(words)")
    #expect(String(decoding: change.edited.bytes, as: UTF8.self) == storage.file(entry.after))
    #expect(change.result.changes.map(\.uid).contains(change.uid))
    #expect(change.effect.english.hasPrefix("new: Amos, "))
  }

  static func propose(_ request: NewSession, _ sources: SourceTree) async throws -> ChangeAnswer {
    try await proposeSession(request, on: sources, BuildOptions.at())
  }

  /// What the edited site would get wrong, as `parvis check` says it.
  private static let mistakes: [(NewSession, String)] = [
    (request("2027-05-05"), "session.needs-id"),
    (request("2027-03-14", "2 h 30 à 4 h"), "session.time-in-gap"),
  ]

  @Test("what would be an error is told, and is not sound", arguments: mistakes)
  func unsound(request: NewSession, id: String) async throws {
    let sources = EditedSite.sources("---\n" + Self.listed + "---\n")
    let change = try #require(try await Self.propose(request, sources).proposed)
    #expect(!change.isSound)
    #expect(change.result.report.diagnostics.map(\.kind.id).contains(id))
  }

  /// What cannot be understood, and words of the answer.
  private static let refused: [(NewSession, String)] = [
    (request("mercredi 6 mai 2027"), "Thursday"), (request("6 mai"), "year"),
    (request("2027-05-06", "midi"), "‘midi’"), (request(venue: "sale"), "‘sale’"),
    (request(id: "le soir"), "le soir"), (request(note: "{fr: Un"), ""),
    (NewSession(city: "Rouyn", date: "x", time: "x", venue: nil, id: nil, note: nil), "‘Rouyn’"),
  ]

  @Test("what cannot be understood is refused like a value of the content", arguments: refused)
  func refusal(request: NewSession, words: String) async throws {
    let sources = EditedSite.sources("---\n" + Self.listed + "---\n")
    let refusal = try #require(try await Self.propose(request, sources).refusal)
    #expect(words.isEmpty || refusal.message.english.contains(words), "\(refusal)")
  }

  @Test("a list that is one record, not a list, is left to its author")
  func byHand() async throws {
    let sources = EditedSite.sources(
      "---\n" + Self.venues + "rencontres: {date: 2027-05-05, heure: 9 h à 11 h}\n---\n")
    let refusal = try #require(try await Self.propose(Self.request(), sources).refusal)
    #expect(refusal.help?.english.contains("‘sessions:’") == true)
  }
}
