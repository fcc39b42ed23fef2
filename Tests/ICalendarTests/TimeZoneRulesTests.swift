import Foundation
import ICalendar
import Testing
import TestSupport

@Suite("time zones, judged by Python's zoneinfo on the same files")
struct TimeZoneRulesTests {
  private struct Facts: Decodable {
    let changes: [[Fact]]
    let locals: [[Int]]
  }

  /// A number or a name, as they stand side by side in the oracle's rows.
  private enum Fact: Decodable, Equatable {
    case number(Int)
    case name(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      self =
        if let number = try? container.decode(Int.self) {
          .number(number)
        } else {
          .name(try container.decode(String.self))
        }
    }
  }

  @Test(
    "every zone, at every change from 2020 to 2037 and at the local times around it",
    .enabled(
      if: Oracle.python != nil && InstalledZones.folder != nil, "run script/test; needs tzdata"))
  func everyZone() throws {
    let folder = try #require(InstalledZones.folder)
    let output = try Oracle("ical_zones.py").run(arguments: [folder.path, "2020", "2037"])
    let zones = try JSONDecoder().decode([String: Facts].self, from: output)
    #expect(zones.count > 300)
    var changes = 0
    for (identifier, facts) in zones {
      let zone = try InstalledZones.zone(identifier)
      for change in facts.changes {
        guard case .number(let second) = change[0] else { continue }
        let before = Instant(secondsSince1970: second - 1)
        let after = Instant(secondsSince1970: second)
        let ours: [Fact] = [
          .number(zone.offset(at: before)), .name(zone.abbreviation(at: before)),
          .number(zone.offset(at: after)), .name(zone.abbreviation(at: after)),
        ]
        #expect(ours == Array(change[1...]), "\(identifier) at \(second)")
        changes += 1
      }
      for local in facts.locals {
        let time = LocalDateTime(secondNumber: local[0])
        #expect(readings(zone, time) == [local[1], local[2]], "\(identifier) at \(time.iso)")
      }
    }
    #expect(changes > 2000)
  }

  /// What Python gives for `fold` 0 and 1: in a gap, the offsets before and after it.
  private func readings(_ zone: TimeZoneRules, _ local: LocalDateTime) -> [Int] {
    switch zone.resolve(local) {
    case .unique(let instant):
      return [instant.secondsSince1970, instant.secondsSince1970]
    case .overlap(let first, let second):
      return [first.secondsSince1970, second.secondsSince1970]
    case .gap(let transition, let from, let to):
      #expect(from <= local && local < to)
      #expect(zone.local(transition) == to)
      let before = zone.offset(at: Instant(secondsSince1970: transition.secondsSince1970 - 1))
      return [local.secondNumber - before, local.secondNumber - zone.offset(at: transition)]
    }
  }

  @Test(
    "what clocks skip and repeat", .enabled(if: InstalledZones.folder != nil, "needs tzdata"),
    arguments: [
      ("America/Toronto", "2027-03-14T02:30", "gap 2027-03-14T02:00 2027-03-14T03:00"),
      ("America/Toronto", "2026-11-01T01:30", "twice 5:30 6:30"),
      ("Europe/Paris", "2027-03-28T02:30", "gap 2027-03-28T02:00 2027-03-28T03:00"),
      ("Europe/Brussels", "2026-10-25T02:30", "twice 0:30 1:30"),
      ("Australia/Lord_Howe", "2027-04-04T01:45", "twice 14:45 15:15"),
      ("Asia/Kolkata", "2027-03-14T02:30", "once 21:0"),
      ("America/St_Johns", "2027-01-01T00:00", "once 3:30"),
      ("Africa/Cairo", "2027-04-30T00:30", "gap 2027-04-30T00:00 2027-04-30T01:00"),
    ])
  func resolution(identifier: String, local: String, expected: String) throws {
    let zone = try InstalledZones.zone(identifier)
    func clock(_ instant: Instant) -> String {
      "\(instant.utc.time.hour):\(instant.utc.time.minute)"
    }
    let time = try #require(LocalDateTime(iso: local))
    let text =
      switch zone.resolve(time) {
      case .unique(let instant): "once \(clock(instant))"
      case .overlap(let first, let second): "twice \(clock(first)) \(clock(second))"
      case .gap(_, let from, let to): "gap \(from.iso) \(to.iso)"
      }
    #expect(text == expected)
  }
}
