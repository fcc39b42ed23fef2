import Foundation
import ICalendar
import Testing

@testable import Parvis

@Suite("dates in words")
struct DateTests {
  @Test("each locale's form", arguments: rows, LanguageTable.all)
  func form(row: ExpectedStrings, locale: LanguageTable) throws {
    try row.check(locale)
  }

  static let rows = [
    ExpectedStrings(
      "date 2026-10-01", fr: "jeudi 1er⍽octobre 2026", en: "Thursday, October⍽1, 2026",
      enGB: "Thursday 1⍽October 2026", nl: "donderdag 1⍽oktober 2026"
    ) { $0.date(try day("2026-10-01")) },
    ExpectedStrings(
      "date 2026-10-14", fr: "mercredi 14⍽octobre 2026", en: "Wednesday, October⍽14, 2026",
      enGB: "Wednesday 14⍽October 2026", nl: "woensdag 14⍽oktober 2026"
    ) { $0.date(try day("2026-10-14")) },
    ExpectedStrings(
      "without weekday", fr: "29⍽novembre 2023", en: "November⍽29, 2023",
      enGB: "29⍽November 2023", nl: "29⍽november 2023"
    ) { $0.dateWithoutWeekday(try day("2023-11-29")) },
    ExpectedStrings(
      "in a sentence", fr: "le jeudi 1er⍽octobre 2026", en: "on Thursday, October⍽1, 2026",
      enGB: "on Thursday 1⍽October 2026", nl: "op donderdag 1⍽oktober 2026"
    ) { $0.inSentence(try day("2026-10-01")) },
    ExpectedStrings(
      "month heading", fr: "Octobre 2026", en: "October 2026", nl: "Oktober 2026"
    ) { $0.monthHeading(try day("2026-10-14")) },
    ExpectedStrings(
      "month inside a line", fr: "octobre 2026", en: "October 2026", nl: "oktober 2026"
    ) { $0.month(try day("2026-10-14")) },
  ]

  @Test("months and weekdays are those of ICU, all year round", arguments: LanguageTable.all)
  func names(locale: LanguageTable) throws {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: locale.tag)
    formatter.timeZone = .gmt
    formatter.dateFormat = "EEEE|MMMM"
    for number in 20_454..<20_819 {
      let date = LocalDate(dayNumber: number)
      let names = [locale.weekday(date.weekday), locale.dates.calendar.months[date.month - 1]]
      let instant = Date(timeIntervalSince1970: Double(number) * 86_400)
      #expect(formatter.string(from: instant) == names.joined(separator: "|"))
    }
  }
}
