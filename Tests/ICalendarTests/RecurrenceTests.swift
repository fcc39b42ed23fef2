import Foundation
import ICalendar
import Testing

@Suite("recurrence rules")
struct RecurrenceTests {
  private func start(_ text: String) -> Moment {
    .floating(utc(text).utc)
  }

  @Test(
    "what is no rule",
    arguments: [
      ("", .malformed("")),
      ("FREQ", .malformed("FREQ")),
      ("FREQ=DAILY;", .malformed("")),
      ("INTERVAL=2", .missingFrequency),
      ("FREQ=DAILY;FREQ=WEEKLY", .repeatedPart("FREQ")),
      ("FREQ=DAILY;RSCALE=CHINESE", .unknownPart("RSCALE")),
      ("FREQ=DAILY;INTERVAL=x", .value(part: "INTERVAL", value: "x", allowed: "1 and up")),
      (
        "FREQ=DAILY;BYHOUR=1,,2", .value(part: "BYHOUR", value: "1,,2", allowed: "0 to 23")
      ),
      (
        "FREQ=DAILY;BYDAY=XX", .value(part: "BYDAY", value: "XX", allowed: "MO to SU, 1MO, -1MO")
      ),
      (
        "FREQ=DAILY;UNTIL=2027-01-01",
        .value(part: "UNTIL", value: "2027-01-01", allowed: "20261231, or 20261231T235959Z")
      ),
    ] as [(String, RecurrenceError)])
  func malformed(text: String, expected: RecurrenceError) {
    #expect(throws: expected) { try RecurrenceRule(text) }
  }

  @Test(
    "what says nothing sensible",
    arguments: [
      ("FREQ=DAILY;INTERVAL=0", .value(part: "INTERVAL", value: "0", allowed: "1 and up")),
      ("FREQ=DAILY;COUNT=0", .value(part: "COUNT", value: "0", allowed: "1 and up")),
      ("FREQ=DAILY;BYHOUR=24", .value(part: "BYHOUR", value: "24", allowed: "0 to 23")),
      ("FREQ=DAILY;BYSECOND=-1", .value(part: "BYSECOND", value: "-1", allowed: "0 to 60")),
      (
        "FREQ=MONTHLY;BYMONTHDAY=0",
        .value(part: "BYMONTHDAY", value: "0", allowed: "1 to 31, or -31 to -1")
      ),
      (
        "FREQ=MONTHLY;BYDAY=54MO",
        .value(
          part: "BYDAY", value: "54MO", allowed: "1 to 53, or -53 to -1, before the day")
      ),
      ("FREQ=WEEKLY;BYDAY=1MO", .contradiction(part: "BYDAY", with: "FREQ=WEEKLY")),
      ("FREQ=WEEKLY;BYMONTHDAY=1", .contradiction(part: "BYMONTHDAY", with: "FREQ=WEEKLY")),
      ("FREQ=MONTHLY;BYYEARDAY=1", .contradiction(part: "BYYEARDAY", with: "FREQ=MONTHLY")),
      ("FREQ=MONTHLY;BYWEEKNO=1", .contradiction(part: "BYWEEKNO", with: "FREQ=MONTHLY")),
      (
        "FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", .contradiction(part: "BYDAY", with: "BYWEEKNO")
      ),
      (
        "FREQ=DAILY;COUNT=2;UNTIL=20270101T000000",
        .contradiction(part: "COUNT", with: "UNTIL")
      ),
      ("FREQ=DAILY;BYSETPOS=1", .missingPart("BYDAY", neededBy: "BYSETPOS")),
      ("FREQ=DAILY;UNTIL=20270101", .untilForm(expected: .floating)),
      ("FREQ=DAILY;UNTIL=20270101T000000Z", .untilForm(expected: .floating)),
    ] as [(String, RecurrenceError)])
  func invalid(text: String, expected: RecurrenceError) throws {
    let rule = try RecurrenceRule(text)
    #expect(throws: expected) { try rule.validate(start: start("2026-12-03T09:00")) }
  }

  @Test(
    "what does not fit the start",
    arguments: [
      ("FREQ=DAILY;BYHOUR=9", .timeOfWholeDay(part: "BYHOUR")),
      ("FREQ=HOURLY", .timeOfWholeDay(part: "FREQ")),
      ("FREQ=DAILY;UNTIL=20270101T000000Z", .untilForm(expected: .date)),
    ] as [(String, RecurrenceError)])
  func wholeDay(text: String, expected: RecurrenceError) throws {
    let rule = try RecurrenceRule(text)
    #expect(throws: expected) { try rule.validate(start: .date(utc("2026-12-03T00:00").utc.date)) }
  }

  @Test(
    "an UNTIL in UTC is judged on the clock of the zone, at the offset of that day",
    .enabled(if: InstalledZones.folder != nil, "needs tzdata"),
    arguments: [("20261209T140000Z", 2), ("20261209T135959Z", 1), ("20261028T130000Z", 0)])
  func until(text: String, count: Int) throws {
    let rule = try RecurrenceRule("FREQ=WEEKLY;UNTIL=\(text)")
    let start = Moment.zoned(utc("2026-12-02T09:00").utc, timeZone: "America/Toronto")
    let recurrence = try rule.validate(start: start, in: InstalledZones.zone("America/Toronto"))
    #expect(try recurrence.occurrences(limit: 10).count == count)
  }

  @Test(
    "a rule that never matches ends",
    arguments: [
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31",
      "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYSECOND=60",
      "FREQ=MINUTELY;INTERVAL=1440;BYHOUR=3", "FREQ=YEARLY;BYMONTH=1;BYSETPOS=2",
    ])
  func neverMatches(text: String) throws {
    // In the last centuries of the calendar, or following them all would take its time.
    let recurrence = try RecurrenceRule(text).validate(start: start("9400-01-01T09:00"))
    #expect(try recurrence.occurrences(limit: 1) == [])
  }

  @Test("a rule that would be followed too far is an error")
  func tooSparse() throws {
    // Seconds 0, 2, 4 … of a minute never are the odd one that is asked for.
    let recurrence = try RecurrenceRule("FREQ=SECONDLY;INTERVAL=2;BYSECOND=31")
      .validate(start: start("2026-01-01T09:00"))
    #expect(throws: RecurrenceError.tooSparse(examined: 1_000_000)) {
      try recurrence.occurrences(limit: 1)
    }
  }

  @Test("the start counts only where it matches; the end of interest is included")
  func startAndEnd() throws {
    let rule = try RecurrenceRule("FREQ=MONTHLY;BYDAY=1WE;COUNT=3")
    let recurrence = try rule.validate(start: start("2027-01-07T09:00"))
    let dates = ["20270203T090000", "20270303T090000", "20270407T090000"]
    #expect(try recurrence.occurrences(limit: 9).map(basic) == dates)
    let end = utc("2027-03-03T09:00").utc
    #expect(try recurrence.occurrences(through: end, limit: 9).count == 2)
    #expect(try recurrence.occurrences(limit: 0) == [])
  }

  @Test("a set of millions of times is not held at once")
  func hugeSets() throws {
    let all = (0..<60).map(String.init).joined(separator: ",")
    let hours = (0..<24).map(String.init).joined(separator: ",")
    let text = "FREQ=YEARLY;BYDAY=MO;BYHOUR=\(hours);BYMINUTE=\(all);BYSECOND=\(all)"
    let recurrence = try RecurrenceRule(text).validate(start: start("2027-01-01T00:00"))
    #expect(try recurrence.occurrences(limit: 3).map(basic).last == "20270104T000002")
    let last = try RecurrenceRule(text + ";BYSETPOS=-1").validate(start: start("2027-01-01T00:00"))
    #expect(try last.occurrences(limit: 1).map(basic) == ["20271227T235959"])
  }

  @Test("week numbers are those of ISO 8601, from both ends, for every day of sixty years")
  func weekNumbers() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    let first = utc("1990-01-01T00:00").utc
    var numbers: [LocalDateTime: Set<Int>] = [:]
    for number in -53...53 where number != 0 {
      var rule = RecurrenceRule(.yearly)
      rule.byWeekNumber = [number]
      rule.byDay = Weekday.allCases.map { RecurrenceRule.Day($0) }
      for date in try rule.validate(start: .floating(first)).occurrences(limit: 430) {
        numbers[date, default: []].insert(number)
      }
    }
    for day in 0..<(60 * 365) {
      let local = first.adding(seconds: day * 86_400)
      let date = Date(timeIntervalSince1970: Double(local.secondNumber))
      let week = calendar.component(.weekOfYear, from: date)
      let weeks = try #require(calendar.range(of: .weekOfYear, in: .yearForWeekOfYear, for: date))
      #expect(numbers[local] == [week, week - weeks.count - 1], "\(local.iso)")
    }
  }
}
