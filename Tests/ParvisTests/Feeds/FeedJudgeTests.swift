import Foundation
import Parvis
import TestSupport
import Testing

/// Every calendar file, judged by rules written apart from ours and by five other programs.
@Suite(
  "the judges of the feeds",
  .enabled(if: Oracle.python != nil, "script/test installs the Python that this asks"))
struct FeedJudgeTests {
  private struct Case: Encodable {
    var feeds: [String: Data]
    /// What the feeds must hold; nil where the readers need only agree.
    var sessions: [CitiesOfManyZones.Planned]?
  }

  /// What is wrong, per case.
  private static func judge(_ cases: [String: Case]) throws -> [String: [String]] {
    try Oracle("judge_feeds.py").run(cases, as: [String: [String]].self)
  }

  @Test("the reference program's feeds hold its sessions, and nothing is wrong with them")
  func reference() async throws {
    struct Computed: Decodable {
      let id, start, end, status: String
    }
    let (_, sink) = try await ReferenceProgramTests.build("2026-11-21T09:00")
    let folder = Place.package.appending(path: "content/cities").path
    let output = try Oracle("reference_sessions.py").run(arguments: [folder])
    let planned = try JSONDecoder().decode([Computed].self, from: output).map {
      CitiesOfManyZones.Planned(
        uid: $0.id + "@cafe.example.org", zone: "America/Toronto", start: $0.start, end: $0.end,
        status: $0.status)
    }
    let files = 2 * (planned.count + Set(planned.map { $0.uid.prefix { $0 != "." } }).count + 1)
    #expect(sink.calendars.count == files)
    let verdict = try Self.judge(["": Case(feeds: sink.calendars, sessions: planned)])
    #expect(verdict == ["": []])
  }

  @Test("sessions on nine clocks, over the days on which they change")
  func manyZones() async throws {
    var site = CitiesOfManyZones.site
    let calendars = try await site.build("2026-11-21T09:00").calendars
    let planned = CitiesOfManyZones.planned
    #expect(calendars.count == 2 * (planned.count + CitiesOfManyZones.zones.count + 1))
    let verdict = try Self.judge(["": Case(feeds: calendars, sessions: planned)])
    #expect(verdict == ["": []])
    // Two rules a year cannot say what these did in 2026: their times are in UTC.
    let inUTC = CitiesOfManyZones.zones.keys.filter { city in
      calendars["calendar/\(city).fr.ics"]?.range(of: Data("BEGIN:VTIMEZONE".utf8)) == nil
    }
    #expect(Set(inUTC) == ["casablanca", "vancouver"])
  }

  @Test("every feed of every case")
  func cases() async throws {
    var cases: [String: Case] = [:]
    for site in SiteCase.all {
      let calendars = try await site.build().sink.calendars
      if !calendars.isEmpty { cases[site.name] = Case(feeds: calendars) }
    }
    #expect(cases.count > 10)
    let verdicts = try Self.judge(cases)
    #expect(verdicts.filter { !$0.value.isEmpty } == [:])
    #expect(verdicts.count == cases.count)
  }

  /// A way to break a good feed, and what must be said of it.
  private struct Mutation {
    let name: String
    let old: String
    let new: String
    /// A part of a sentence.
    let finding: String
  }

  private static let mutations = [
    Mutation(name: "LF", old: "\r\nPRODID", new: "\nPRODID", finding: "CR or LF alone"),
    Mutation(name: "BOM", old: "BEGIN:VCAL", new: "\u{FEFF}BEGIN:VCAL", finding: "a BOM"),
    Mutation(
      name: "no last CRLF", old: "END:VCALENDAR\r\n", new: "END:VCALENDAR", finding: "end in CRLF"),
    Mutation(name: "blank line", old: "\r\nUID", new: "\r\n\r\nUID", finding: "is blank"),
    Mutation(name: "control", old: "CLASS:", new: "X-A:\u{7}\r\nCLASS:", finding: "control octet"),
    Mutation(
      name: "long line", old: "CLASS:",
      new: "X-A:" + String(repeating: "é", count: 36)
        + "\r\nCLASS:", finding: "has 76 octets"),
    Mutation(
      name: "folded escape", old: "CLASS:", new: "X-A:a\\\r\n \\b\r\nCLASS:",
      finding: "inside an escape"),
    Mutation(name: "NFD", old: "É", new: "E\u{301}", finding: "NFC"),
    Mutation(
      name: "VERSION last", old: "VERSION:2.0\r\n", new: "", finding: "VERSION and PRODID"),
    Mutation(
      name: "METHOD", old: "CALSCALE:", new: "METHOD:PUBLISH\r\nCALSCALE:", finding: "METHOD"),
    Mutation(name: "no name", old: "X-WR-CALNAME", new: "X-WR-NAME", finding: "X-WR-CALNAME"),
    Mutation(
      name: "same UID", old: "2027-03-07@", new: "2027-03-14@",
      finding: "2027-03-14@cafe.example.org twice"),
    Mutation(
      name: "stamp", old: "DTSTAMP:2026", new: "DTSTAMP:2025", finding: "is not LAST-MODIFIED"),
    Mutation(
      name: "no word", old: "ANNULÉ", new: "Annonce", finding: "STATUS and SUMMARY disagree"),
    Mutation(name: "opaque", old: "TRANSPARENT", new: "OPAQUE", finding: "blocks time"),
    Mutation(
      name: "organizer", old: "CLASS:", new: "ORGANIZER:mailto:a@b.example\r\nCLASS:",
      finding: "has ORGANIZER"),
    Mutation(
      name: "rule", old: "CLASS:", new: "RRULE:FREQ=DAILY;COUNT=2\r\nCLASS:",
      finding: "recurring-ical-events: finds 13"),
    Mutation(
      name: "zone's rule", old: "BYMONTH=3;BYDAY=2SU", new: "BYMONTH=4;BYDAY=1SU",
      finding: "dateutil: finds"),
    Mutation(
      name: "zone's name", old: "TZID:America/Toronto", new: "TZID:Eastern", finding: "zones used"),
    Mutation(
      name: "another hour", old: "20270307T090000", new: "20270307T093000",
      finding: "icalendar: does not find toronto.2027-03-07@"),
    Mutation(
      name: "one feed only", old: "SEQUENCE:0", new: "SEQUENCE:1",
      finding: "differs from that of another feed"),
    Mutation(name: "place", old: "GEO:45.123456;", new: "GEO:45.123456,", finding: "libical: "),
    Mutation(
      name: "comma", old: "Œuvre\\;", new: "Œuvre;", finding: "a wrong escape, or lacks one"),
    Mutation(
      name: "status", old: "STATUS:CONFIRMED", new: "STATUS:confirmed", finding: "ical: "),
  ]

  @Test("each way to break a good feed is noticed")
  func mutated() async throws {
    var site = MadeSite()
    site.setCity("toronto", CitiesOfManyZones.facts)
    let calendars = try await site.build("2026-11-21T09:00").calendars
    let planned = CitiesOfManyZones.planned.filter { $0.uid.hasPrefix("toronto.") }
    let path = "calendar/toronto.fr.ics"
    let good = String(decoding: try #require(calendars[path]), as: UTF8.self)
    var cases = ["": Case(feeds: calendars, sessions: planned)]
    for mutation in Self.mutations {
      var broken = calendars.filter { $0.key == path || $0.key == "calendar/all.fr.ics" }
      // By scalars: CRLF is one character, and É is E with its accent.
      let range = try #require(
        good.range(of: mutation.old, options: .literal), "\(mutation.name)")
      broken[path] = Data(good.replacingCharacters(in: range, with: mutation.new).utf8)
      cases[mutation.name] = Case(feeds: broken, sessions: planned)
    }
    // No string holds half a character: a fold between the octets of the É.
    let letter = Data("É".utf8)
    var halved = try #require(calendars[path])
    let range = try #require(halved.range(of: letter))
    halved.replaceSubrange(range, with: letter.prefix(1) + Data("\r\n ".utf8) + letter.suffix(1))
    cases["halved"] = Case(feeds: [path: halved], sessions: planned)
    let verdicts = try Self.judge(cases)
    #expect(verdicts["halved"]?.contains { $0.contains("is not UTF-8 by itself") } == true)
    #expect(verdicts[""] == [])
    for mutation in Self.mutations {
      let said = verdicts[mutation.name] ?? []
      #expect(
        said.contains { $0.hasPrefix(path) && $0.contains(mutation.finding) },
        "\(mutation.name): \(said)")
    }
  }
}
