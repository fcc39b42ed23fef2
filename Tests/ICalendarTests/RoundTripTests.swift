import Foundation
import ICalendar
import Testing
import TestSupport

@Suite("what is written is read as it was")
struct RoundTripTests {
  @Test("calendars at random", arguments: [4])
  func randomCalendars(seed: UInt64) throws {
    var random = RandomComponent(seed: seed)
    for _ in 0..<300 {
      let calendar = random.calendar()
      let feed = try calendar.bytes()
      LineTests.check(feed)
      let reading = Component.read(feed)
      #expect(reading.errors == [])
      #expect(reading.components == [calendar])
      // A property that is not equal says more than two calendars that are not.
      for (ours, theirs) in zip(calendar.components, reading.components.first?.components ?? []) {
        for (left, right) in zip(ours.properties, theirs.properties) { #expect(left == right) }
      }
      #expect(try reading.components.first?.bytes() == feed)
    }
  }

  private struct Texts: Decodable {
    let errors: [String]
    let texts: [[String]]
  }

  @Test(
    "another reader finds the same texts", .enabled(if: Oracle.python != nil, "run script/test"))
  func otherReader() throws {
    var generator = SeededGenerator(seed: 5)
    let events = (0..<500).map { number in
      Component(
        "VEVENT",
        [
          Property("UID", .text("\(number)@example.org")),
          Property("DTSTAMP", .moment(.utc(utc("2026-11-01T14:00")))),
          Property("DTSTART", .moment(.utc(utc("2027-01-06T14:00")))),
          Property("SUMMARY", .text(RandomText.make(&generator))),
          Property("DESCRIPTION", .text(RandomText.make(&generator)), [.language("fr-CA")]),
        ])
    }
    let calendar = Component(
      "VCALENDAR",
      [Property("VERSION", .text("2.0")), Property("PRODID", .text("-//A//B//EN"))],
      components: events)
    let output = try Oracle("ical_texts.py").run(Data(calendar.bytes()))
    let found = try JSONDecoder().decode(Texts.self, from: output)
    #expect(found.errors == [])
    try #require(found.texts.count == events.count)
    for (event, texts) in zip(events, found.texts) {
      for (name, text) in zip(["UID", "SUMMARY", "DESCRIPTION"], texts) {
        #expect(event[name]?.value == .text(text))
      }
    }
  }
}
