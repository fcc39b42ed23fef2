import Foundation
import ICalendar
import Testing
import TestSupport

@Suite("TZif files")
struct TZifTests {
  /// A file of version 2 with one change, from −5 to −4 hours, at second 1000.
  private func file(
    version: UInt8 = 0x32, times: [Int64] = [1000], indices: [UInt8] = [1],
    offsets: [Int32] = [-18_000, -14_400], designations: [UInt8] = [0, 4], leapSeconds: UInt32 = 0,
    footer: String = "EST5EDT,M3.2.0,M11.1.0"
  ) -> [UInt8] {
    func big(_ value: some FixedWidthInteger) -> [UInt8] {
      (0..<value.bitWidth / 8).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    func header(_ counts: [UInt32]) -> [UInt8] {
      Array("TZif".utf8) + [version] + Array(repeating: 0, count: 15) + counts.flatMap { big($0) }
    }
    var bytes = header([0, 0, 0, 0, 0, 0])
    bytes += header([0, 0, leapSeconds, UInt32(times.count), UInt32(offsets.count), 8])
    bytes += times.flatMap { big($0) } + indices
    for (offset, designation) in zip(offsets, designations) {
      bytes += big(offset) + [0, designation]
    }
    return bytes + Array("EST\0EDT\0\n\(footer)\n".utf8)
  }

  @Test("a small file is understood")
  func small() throws {
    let zone = try TimeZoneRules(identifier: "A", tzif: file())
    #expect(zone.offset(at: Instant(secondsSince1970: 999)) == -18_000)
    #expect(zone.abbreviation(at: Instant(secondsSince1970: 999)) == "EST")
    #expect(zone.offset(at: utc("2027-07-01T00:00")) == -14_400)
    #expect(zone.local(utc("2027-01-01T00:00")).iso == "2026-12-31T19:00")
    let empty = try TimeZoneRules(identifier: "A", tzif: file(footer: ""))
    #expect(empty.offset(at: utc("2027-01-01T00:00")) == -14_400)
    #expect(
      empty.timeZoneComponent(covering: utc("2027-01-01T00:00")...utc("2027-01-01T00:00")) == nil)
  }

  @Test("broken files are named")
  func broken() {
    func error(_ bytes: [UInt8]) -> TZifError? {
      do {
        _ = try TimeZoneRules(identifier: "A", tzif: bytes)
        return nil
      } catch {
        return error
      }
    }
    #expect(error([]) == .notTZif)
    #expect(error(Array("TZjf".utf8)) == .notTZif)
    #expect(error(file(version: 0)) == .version(0))
    #expect(error(file(leapSeconds: 1)) == .leapSeconds)
    #expect(error(file(offsets: [])) == .malformed(field: "typecnt"))
    #expect(error(file(times: [5, 5], indices: [0, 1])) == .malformed(field: "transition times"))
    #expect(error(file(times: [.min])) == .malformed(field: "transition times"))
    #expect(error(file(indices: [2])) == .malformed(field: "transition types"))
    #expect(error(file(offsets: [0, .min])) == .malformed(field: "utoff"))
    #expect(error(file(designations: [0, 200])) == .malformed(field: "desigidx"))
    for footer in [
      "EST", "EST5EDT", "E5", "EST5EDT,M13.1.0,M11.1.0", "EST5,", "EST25", "EST5EDT,M3.2.0",
    ] {
      #expect(error(file(footer: footer)) == .footer(footer))
    }
    for count in 1..<file().count {
      #expect(error(Array(file().prefix(count))) != nil)
    }
  }

  @Test(
    "rules of every form, by the moment of their change in 2027",
    arguments: [
      ("EST5EDT,M3.2.0,M11.1.0", "2027-03-14T07:00", "2027-11-07T06:00"),
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2027-03-28T01:00", "2027-10-31T01:00"),
      ("IST-2IDT,M3.4.4/26,M10.5.0", "2027-03-26T00:00", "2027-10-30T23:00"),
      ("AAA3BBB,J60/0,J300", "2027-03-01T03:00", "2027-10-27T04:00"),
      ("AAA3BBB1:30,59/0:30:15,299", "2027-03-01T03:30:15", "2027-10-27T03:30"),
    ])
  func footers(text: String, start: String, end: String) throws {
    let zone = try TimeZoneRules(identifier: "A", tzif: file(footer: text))
    for moment in [start, end] {
      let second = utc(moment).secondsSince1970
      let before = zone.offset(at: Instant(secondsSince1970: second - 1))
      let after = zone.offset(at: Instant(secondsSince1970: second))
      #expect((after > before) == (moment == start) && after != before)
    }
  }

  @Test("daylight time all year round has no change at New Year")
  func always() throws {
    let zone = try TimeZoneRules(
      identifier: "A", tzif: file(footer: "XXX3EDT4,0/0,J365/23"))
    for hour in 0..<(3 * 366 * 24) {
      let instant = Instant(
        secondsSince1970: utc("2027-01-01T03:00").secondsSince1970 + hour * 3600)
      #expect(zone.offset(at: instant) == -14_400)
    }
  }

  @Test("broken bytes never stop the reader", arguments: [8])
  func noise(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var understood = 0
    for _ in 0..<5000 {
      var bytes = file()
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 44..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let zone = try? TimeZoneRules(identifier: "A", tzif: bytes) else { continue }
      understood += 1
      let instant = utc("2027-03-14T07:30")
      #expect(abs(zone.offset(at: instant)) < 26 * 3600)
      switch zone.resolve(zone.local(instant)) {
      case .unique(let found): #expect(found == instant)
      case .overlap(let first, let second): #expect(first == instant || second == instant)
      case .gap: Issue.record("a shown time is no gap")
      }
      _ = zone.timeZoneComponent(covering: instant...utc("2028-03-14T07:30"))
    }
    #expect(understood > 100)
  }
}
