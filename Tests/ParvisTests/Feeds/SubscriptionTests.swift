import Foundation
import Parvis
import TestSupport
import Testing

/// What somebody who subscribed sees when the program changes.
@Suite(
  "a subscription",
  .enabled(if: Oracle.python != nil, "script/test installs the Python that this asks"))
struct SubscriptionTests {
  private struct Seen: Decodable {
    let synced, listed: [String]
    let written: Int
  }

  private static let announced = """
    rencontres:
      - {date: 2026-12-02, heure: 9 h à 11 h, lieu: à confirmer}
      - {date: 2026-12-09, heure: 9 h à 11 h, lieu: à confirmer}
      - {date: 2026-12-16, heure: 9 h à 11 h, lieu: à confirmer}

    """

  private static let changed =
    announced + """
        - {date: 2027-01-13, heure: 18 h à 20 h, lieu: à confirmer}
      changements:
        - {date: 2026-12-09, reportée au: 2026-12-10}
        - {date: 2026-12-16, annulée: météo}

      """

  private static let synced = [
    "2026-12-02 20261202T090000 CONFIRMED", "2026-12-09 20261209T090000 CONFIRMED",
    "2026-12-16 20261216T090000 CONFIRMED",
  ]

  /// The feed announced, built again a day later, and changed.
  private static func feeds() async throws -> [Data] {
    var site = MadeSite()
    let path = "calendar/amos.en.ics"
    site.setCity("amos", announced)
    var feeds = [try #require(try await site.build("2026-11-21T09:00").calendars[path])]
    feeds.append(try #require(try await site.build("2026-11-22T09:00").calendars[path]))
    site.setCity("amos", changed)
    feeds.append(try #require(try await site.build("2026-11-23T09:00").calendars[path]))
    return feeds
  }

  @Test("one session added, one moved, one cancelled: each is seen, and nothing else is written")
  func changes() async throws {
    let seen = try Oracle("subscribe.py").run(await Self.feeds(), as: [Seen].self)
    try #require(seen.count == 3)
    #expect(seen.map(\.written) == [3, 0, 3])
    #expect(seen[0].synced == Self.synced && seen[1].synced == Self.synced)
    #expect(
      seen[2].synced == [
        "2026-12-02 20261202T090000 CONFIRMED", "2026-12-09 20261210T090000 CONFIRMED",
        "2026-12-16 20261216T090000 CANCELLED", "2027-01-13 20270113T180000 CONFIRMED",
      ])
    let listed = [
      "amos.2026-12-02@cafe.example.org 2026-12-02 09:00 CONFIRMED",
      "amos.2026-12-09@cafe.example.org 2026-12-09 09:00 CONFIRMED",
      "amos.2026-12-16@cafe.example.org 2026-12-16 09:00 CONFIRMED",
    ]
    #expect(seen[0].listed == listed && seen[1].listed == listed)
    #expect(
      seen[2].listed == [
        "amos.2026-12-02@cafe.example.org 2026-12-02 09:00 CONFIRMED",
        "amos.2026-12-09@cafe.example.org 2026-12-10 09:00 CONFIRMED",
        "amos.2026-12-16@cafe.example.org 2026-12-16 09:00 CANCELLED",
        "amos.2027-01-13@cafe.example.org 2027-01-13 18:00 CONFIRMED",
      ])
  }
}
