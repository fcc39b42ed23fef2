import Foundation
import TestSupport
import Testing

/// A program of one city that meets three times.
enum AmosSite {
  static let city = """
    ---
    titre: Amos
    rencontres:
      - répétition: premier mercredi
        à partir du: 2027-01-01
        jusqu’au: 2027-03-31
        heure: 9 h à 11 h
        lieu: à confirmer
    ---

    """
  static let path = "content/cities/amos.fr.md"

  static func make(_ city: String = city) throws -> CommandSite {
    try CommandSite([path: city, "content/cities/amos.en.md": "---\ntitle: Amos\n---\n"])
  }

  static let now = ["--now", "2026-11-21T09:00"]
}

/// `parvis sessions`, as it is built beside these tests.
@Suite("the command that lists sessions")
struct SessionsCommandTests {
  @Test("sessions: a table, and JSON; in both languages; 64 for an unknown city")
  func sessions() throws {
    let site = try AmosSite.make()
    defer { site.remove() }
    let table = try site.run(
      ["sessions", "--until", "3 février 2027"] + AmosSite.now, "fr_CA.UTF-8")
    #expect(table.code == 0 && table.error == "2 rencontres\n")
    #expect(
      table.output == """
        mercredi 6 janvier 2027  de 9 h à 11 h  Amos  Lieu à confirmer
        mercredi 3 février 2027  de 9 h à 11 h  Amos  Lieu à confirmer

        """)
    let json = try site.run(["sessions", "--format", "json"] + AmosSite.now)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let sessions = try #require(report["sessions"] as? [[String: Any]])
    #expect(sessions.count == 3)
    #expect(sessions.first?["start"] as? String == "2027-01-06T09:00:00-05:00")
    #expect(
      sessions.first?["href"] as? String
        == "https://cafe.example.org/en/cities/amos/2027-01-06/")
    let unknown = try site.run(["sessions", "--city", "amso"] + AmosSite.now)
    #expect(unknown.code == 64 && unknown.output.isEmpty)
    #expect(unknown.error == "parvis: no city is called ‘amso’\n  fix: did you mean ‘Amos’?\n")
  }
}
