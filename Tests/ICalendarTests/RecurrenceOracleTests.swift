import Foundation
import ICalendar
import Testing
import TestSupport

@Suite("recurrences, judged by python-dateutil")
struct RecurrenceOracleTests {
  private struct Task: Encodable {
    let rule: String
    let start: String
    let end: String
    let limit: Int
  }

  @Test(
    "5,000 rules at random", .enabled(if: Oracle.python != nil, "run script/test"),
    arguments: [1])
  func randomRules(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rules = (0..<5000).map { _ in RandomRule(&generator) }
    let tasks = rules.map { random in
      Task(
        rule: random.rule.text, start: basic(random.start), end: basic(random.end), limit: 100)
    }
    let expected = try Oracle("ical_recurrence.py").run(tasks, as: [[String]].self)
    #expect(expected.count == 5000)
    // Rules without any date say little; most have some.
    #expect(expected.count { !$0.isEmpty } > 3000)
    for (random, dates) in zip(rules, expected) {
      // By way of the text, which is thus read and written as well.
      let rule = try RecurrenceRule(random.rule.text)
      #expect(rule == random.rule)
      let found = try rule.validate(start: .floating(random.start))
        .occurrences(through: random.end, limit: 100)
      #expect(found.map(basic) == dates, "\(random.start.iso) \(rule.text)")
    }
  }
}

/// `20261203T090000`.
func basic(_ local: LocalDateTime) -> String {
  func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
  return local.date.iso.replacing("-", with: "") + "T" + two(local.time.hour)
    + two(local.time.minute) + two(local.time.second)
}
