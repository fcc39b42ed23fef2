import Foundation
import ICalendar
import Testing
import TestSupport

@Suite("VTIMEZONE", .enabled(if: InstalledZones.folder != nil, "needs tzdata"))
struct TimeZoneComponentTests {
  /// The observances in one line each: name, start, offsets, rule.
  private func lines(_ identifier: String, _ from: String, _ until: String) throws -> [String] {
    let zone = try InstalledZones.zone(identifier)
    guard let component = zone.timeZoneComponent(covering: utc(from)...utc(until)) else {
      return ["UTC"]
    }
    #expect(component["TZID"]?.value == .text(identifier))
    return try component.components.map { observance in
      let text = String(decoding: try observance.bytes(), as: UTF8.self)
      let values = text.split(separator: "\r\n").map { line in
        line.split(separator: ":").last.map(String.init) ?? ""
      }
      return values.dropLast().joined(separator: " ")
    }
  }

  static let rows: [(String, [String])] = [
    ("America/Toronto", american("-0500 EDT -0400 EST", 2007)),
    ("America/Montreal", american("-0500 EDT -0400 EST", 2007)),
    ("America/Halifax", american("-0400 ADT -0300 AST", 2007)),
    (
      "America/St_Johns",
      [
        "DAYLIGHT 20120311T020000 -0330 -0230 NDT FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        "STANDARD 20111106T020000 -0230 -0330 NST FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
      ]
    ),
    ("Europe/Paris", european("+0100 CEST +0200 CET", "19810329T020000", "19961027T030000")),
    ("Europe/Brussels", european("+0100 CEST +0200 CET", "19810329T020000", "19961027T030000")),
    ("Europe/London", european("+0000 BST +0100 GMT", "19810329T010000", "19961027T020000")),
    ("Europe/Dublin", european("+0000 IST +0100 GMT", "19810329T010000", "19961027T020000")),
    ("Europe/Chisinau", european("+0200 EEST +0300 EET", "20220327T030000", "20221030T040000")),
    (
      "Australia/Lord_Howe",
      [
        "DAYLIGHT 20081005T020000 +1030 +1100 +11 FREQ=YEARLY;BYMONTH=10;BYDAY=1SU",
        "STANDARD 20080406T020000 +1100 +1030 +1030 FREQ=YEARLY;BYMONTH=4;BYDAY=1SU",
      ]
    ),
    (
      "Pacific/Chatham",
      [
        "DAYLIGHT 20070930T024500 +1245 +1345 +1345 FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU",
        "STANDARD 20080406T034500 +1345 +1245 +1245 FREQ=YEARLY;BYMONTH=4;BYDAY=1SU",
      ]
    ),
    ("Asia/Kolkata", ["STANDARD 19700101T000000 +0530 +0530 IST"]),
    ("America/Vancouver", ["STANDARD 20260308T020000 -0800 -0700 MST"]),
    ("America/Edmonton", ["STANDARD 20260308T020000 -0700 -0600 CST"]),
    ("America/Winnipeg", ["STANDARD 20260308T020000 -0600 -0500 EST"]),
    ("America/Regina", ["STANDARD 19700101T000000 -0600 -0600 CST"]),
    ("America/Mexico_City", ["STANDARD 20221030T020000 -0500 -0600 CST"]),
    ("America/Sao_Paulo", ["STANDARD 20190217T000000 -0200 -0300 -03"]),
    ("Africa/Casablanca", ["STANDARD 20260920T020000 +0100 +0000 +00"]),
    ("Africa/Cairo", ["UTC"]),
    ("Asia/Jerusalem", ["UTC"]),
    ("Asia/Gaza", ["UTC"]),
    ("America/Nuuk", ["UTC"]),
  ]

  /// The rule of Canada and the United States: offset, name and offset in summer, name in winter.
  private static func american(_ text: String, _ year: Int) -> [String] {
    let words = text.split(separator: " ")
    return [
      "DAYLIGHT \(year)0311T020000 \(words[0]) \(words[2]) \(words[1])"
        + " FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
      "STANDARD \(year)1104T020000 \(words[2]) \(words[0]) \(words[3])"
        + " FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
    ]
  }

  private static func european(_ text: String, _ summer: String, _ winter: String) -> [String] {
    let words = text.split(separator: " ")
    return [
      "DAYLIGHT \(summer) \(words[0]) \(words[2]) \(words[1])"
        + " FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "STANDARD \(winter) \(words[2]) \(words[0]) \(words[3])"
        + " FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    ]
  }

  @Test(
    "the observances of a zone for a window after the changes of 2026",
    .enabled(if: InstalledZones.version == "2026f", "needs tzdata 2026f"),
    arguments: rows)
  func observances(identifier: String, expected: [String]) throws {
    #expect(try lines(identifier, "2026-11-22T00:00", "2027-06-30T00:00") == expected)
    // The same without a change in the window, and in a longer one.
    #expect(try lines(identifier, "2027-01-10T00:00", "2027-01-20T00:00") == expected)
    #expect(try lines(identifier, "2026-11-22T00:00", "2040-06-30T00:00") == expected)
  }

  @Test(
    "a window in which one rule does not hold is written in UTC",
    .enabled(if: InstalledZones.version == "2026f", "needs tzdata 2026f"),
    arguments: [
      ("America/Vancouver", "2025-12-01T00:00", "2027-06-01T00:00", true),
      // Only the name changes on 2026-11-01.
      ("America/Vancouver", "2026-06-01T00:00", "2027-06-01T00:00", false),
      ("Africa/Casablanca", "2026-09-01T00:00", "2027-06-01T00:00", true),
      ("America/Toronto", "2006-06-01T00:00", "2027-06-01T00:00", true),
      ("America/Toronto", "2007-11-06T00:00", "2027-06-01T00:00", false),
      ("America/Sao_Paulo", "2018-12-01T00:00", "2018-12-20T00:00", true),
    ])
  func ruleChange(identifier: String, from: String, until: String, isUTC: Bool) throws {
    #expect(try lines(identifier, from, until).contains("UTC") == isUTC)
  }

  private struct Task: Encodable {
    let from: Int
    let until: Int
    var zones: [String: String] = [:]
  }

  private struct Verdict: Decodable {
    let checked: Int
    let wrong: [String]
  }

  @Test(
    "every zone's VTIMEZONE, expanded by others, is tzdata for ten years",
    .enabled(if: Oracle.python != nil, "run script/test"))
  func everyZone() throws {
    let folder = try #require(InstalledZones.folder)
    let window = utc("2026-11-22T00:00")...utc("2036-11-22T00:00")
    var task = Task(
      from: window.lowerBound.secondsSince1970, until: window.upperBound.secondsSince1970)
    var inUTC: [String] = []
    for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init()
    where path.contains("/") && !path.hasPrefix("posix/") && !path.hasPrefix("right/") {
      guard let zone = try? InstalledZones.zone(path) else { continue }
      guard let component = zone.timeZoneComponent(covering: window) else {
        inUTC.append(path)
        continue
      }
      let calendar = Component(
        "VCALENDAR",
        [Property("VERSION", .text("2.0")), Property("PRODID", .text("-//Parvis//Test//EN"))],
        components: [component])
      task.zones[path] = String(decoding: try calendar.bytes(), as: UTF8.self)
    }
    #expect(task.zones.count > 400)
    #expect(inUTC.count < 30, "\(inUTC)")
    let input = try JSONEncoder().encode(task)
    let output = try Oracle("ical_vtimezone.py").run(input, arguments: [folder.path])
    let verdict = try JSONDecoder().decode(Verdict.self, from: output)
    #expect(verdict.wrong == [])
    #expect(verdict.checked > 1_000_000)
  }
}
