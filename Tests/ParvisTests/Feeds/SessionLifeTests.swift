import Foundation
import Parvis
import Testing

/// What subscribers learn of a session from its announcement to its past, each build over the
/// lock of the one before.
@Suite("the life of a session")
struct SessionLifeTests {
  /// One build: what is written then, and what the session's file says after it.
  private struct Stage {
    let now: String
    var note = "Entrée par la cour"
    var changes: [String] = []
    /// SEQUENCE, DTSTAMP, DTSTART, STATUS.
    let expected: [String]
  }

  private static let later = "{date: 2026-12-02, heure: 10 h à midi}"
  private static let moved = "{date: 2026-12-02, reportée au: 2026-12-04, heure: 10 h à midi}"
  private static let cancelled = "{date: 2026-12-04, annulée: météo}"

  private static let stages = [
    Stage(
      now: "2026-10-01T09:00", note: "Entrée par la court",
      expected: ["0", "20261001T130000Z", "20261202T090000", "CONFIRMED"]),
    Stage(
      now: "2026-10-10T09:00",
      expected: ["1", "20261010T130000Z", "20261202T090000", "CONFIRMED"]),
    Stage(
      now: "2026-10-20T09:00", changes: [later],
      expected: ["2", "20261020T130000Z", "20261202T100000", "CONFIRMED"]),
    Stage(
      now: "2026-11-02T09:00", changes: [moved],
      expected: ["3", "20261102T140000Z", "20261204T100000", "CONFIRMED"]),
    Stage(
      now: "2026-11-20T09:00", changes: [moved, cancelled],
      expected: ["4", "20261120T140000Z", "20261204T100000", "CANCELLED"]),
    Stage(
      now: "2027-01-15T09:00", changes: [moved, cancelled],
      expected: ["4", "20261120T140000Z", "20261204T100000", "CANCELLED"]),
  ]

  private static let names = ["SEQUENCE", "DTSTAMP", "DTSTART", "STATUS"]

  /// What a single session's file says, and that it is the session asked for.
  private static func facts(of id: String, _ language: String, _ sink: MemorySink) throws
    -> [String]
  {
    let text = try #require(sink.text("calendar/amos/\(id).\(language).ics"))
    let lines = text.split(separator: "\r\n")
    #expect(lines.contains("UID:amos.\(id)@cafe.example.org"))
    let event = lines.drop { $0 != "BEGIN:VEVENT" }
    return names.map { name in
      let found = event.first { $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";") }
      return found?.split(separator: ":").last.map(String.init) ?? ""
    }
  }

  @Test("only what a subscriber sees raises SEQUENCE and moves DTSTAMP")
  func sixBuilds() async throws {
    var site = MadeSite()
    for stage in Self.stages {
      let changes = stage.changes.map { "  - \($0)\n" }.joined()
      site.setCity(
        "amos",
        """
        rencontres:
          - {date: 2026-12-02, heure: 9 h à 11 h, lieu: à confirmer, précision: \(stage.note)}
          - {date: 2026-12-09, heure: 9 h à 11 h, lieu: à confirmer}
        \(changes.isEmpty ? "" : "changements:\n" + changes)
        """)
      let sink = try await site.build(stage.now)
      let lock = try #require(site.lock)
      for language in ["fr", "en"] {
        #expect(try Self.facts(of: "2026-12-02", language, sink) == stage.expected)
        #expect(
          try Self.facts(of: "2026-12-09", language, sink)
            == ["0", "20261001T130000Z", "20261209T090000", "CONFIRMED"])
      }
      let again = try await site.build(stage.now)
      #expect(again.files == sink.files, "\(stage.now)")
      #expect(site.lock == lock && again.lock == nil, "\(stage.now)")
    }
  }

  @Test("time alone changes no byte of a session")
  func later() async throws {
    var site = MadeSite()
    site.setCity(
      "amos", "rencontres:\n  - {date: 2026-12-02, heure: 9 h à 11 h, lieu: à confirmer}\n")
    let first = try await site.build("2026-11-21T09:00").calendars
    let second = try await site.build("2027-02-21T09:00").calendars
    #expect(first.count == 6)
    #expect(first == second)
  }
}
