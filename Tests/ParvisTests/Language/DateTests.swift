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
      "without year", fr: "jeudi 1er⍽octobre", en: "Thursday, October⍽1",
      enGB: "Thursday 1⍽October", nl: "donderdag 1⍽oktober"
    ) { $0.dateWithoutYear(try day("2026-10-01")) },
    ExpectedStrings(
      "without weekday", fr: "29⍽novembre 2023", en: "November⍽29, 2023",
      enGB: "29⍽November 2023", nl: "29⍽november 2023"
    ) { $0.dateWithoutWeekday(try day("2023-11-29")) },
    ExpectedStrings(
      "day and month", fr: "1er⍽août", en: "August⍽1", enGB: "1⍽August", nl: "1⍽augustus"
    ) { $0.dayMonth(try day("2027-08-01")) },
    ExpectedStrings(
      "in a sentence", fr: "le jeudi 1er⍽octobre 2026", en: "on Thursday, October⍽1, 2026",
      enGB: "on Thursday 1⍽October 2026", nl: "op donderdag 1⍽oktober 2026"
    ) { $0.inSentence(try day("2026-10-01")) },
    ExpectedStrings(
      "within a month", fr: "du 14 au 16⍽octobre 2026", en: "October⍽14 to 16, 2026",
      enGB: "14 to 16⍽October 2026", nl: "van 14 tot en met 16⍽oktober 2026"
    ) { $0.dateRange(from: try day("2026-10-14"), to: try day("2026-10-16")) },
    ExpectedStrings(
      "within a year", fr: "du 30⍽octobre au 2⍽novembre 2026",
      en: "October⍽30 to November⍽2, 2026", enGB: "30⍽October to 2⍽November 2026",
      nl: "van 30⍽oktober tot en met 2⍽november 2026"
    ) { $0.dateRange(from: try day("2026-10-30"), to: try day("2026-11-02")) },
    ExpectedStrings(
      "across years", fr: "du 30⍽décembre 2026 au 2⍽janvier 2027",
      en: "December⍽30, 2026, to January⍽2, 2027", enGB: "30⍽December 2026 to 2⍽January 2027",
      nl: "van 30⍽december 2026 tot en met 2⍽januari 2027"
    ) { $0.dateRange(from: try day("2026-12-30"), to: try day("2027-01-02")) },
    ExpectedStrings(
      "same month of two years", fr: "du 3⍽mai 2026 au 3⍽mai 2027",
      en: "May⍽3, 2026, to May⍽3, 2027", enGB: "3⍽May 2026 to 3⍽May 2027",
      nl: "van 3⍽mei 2026 tot en met 3⍽mei 2027"
    ) { $0.dateRange(from: try day("2026-05-03"), to: try day("2027-05-03")) },
    ExpectedStrings(
      "from the first", fr: "du 1er au 3⍽octobre 2026", en: "October⍽1 to 3, 2026",
      enGB: "1 to 3⍽October 2026", nl: "van 1 tot en met 3⍽oktober 2026"
    ) { $0.dateRange(from: try day("2026-10-01"), to: try day("2026-10-03")) },
    ExpectedStrings(
      "one day", fr: "1er⍽octobre 2026", en: "October⍽1, 2026", enGB: "1⍽October 2026",
      nl: "1⍽oktober 2026"
    ) { $0.dateRange(from: try day("2026-10-01"), to: try day("2026-10-01")) },
    ExpectedStrings(
      "month heading", fr: "Octobre 2026", en: "October 2026", nl: "Oktober 2026"
    ) { $0.monthHeading(try day("2026-10-14")) },
    ExpectedStrings(
      "month inside a line", fr: "octobre 2026", en: "October 2026", nl: "oktober 2026"
    ) { $0.month(try day("2026-10-14")) },
    ExpectedStrings("year", fr: "2026", en: "2026", nl: "2026") { $0.year(try day("2026-10-14")) },
    ExpectedStrings(
      "short", fr: "jeu. 1er⍽oct.", en: "Thu., Oct.⍽1", enGB: "Thu 1⍽Oct", nl: "do. 1⍽okt."
    ) { $0.shortDate(try day("2026-10-01")) },
    ExpectedStrings(
      "numeric", fr: "2026-10-01", frFR: "01/10/2026", frBE: "1/10/2026", en: "2026-10-01",
      enGB: "01/10/2026", enUS: "10/1/2026", nl: "1/10/2026"
    ) { $0.numericDate(try day("2026-10-01")) },
    ExpectedStrings(
      "last updated", fr: "Dernière mise à jour⍽: 29⍽novembre 2023",
      en: "Date modified: November⍽29, 2023", enGB: "Last updated: 29⍽November 2023",
      enUS: "Last updated: November⍽29, 2023", nl: "Laatst bijgewerkt: 29⍽november 2023"
    ) { $0.labelled($0.words.labels.lastUpdated, $0.dateWithoutWeekday(try day("2023-11-29"))) },
  ]

  @Test(
    "raised letters stand on the first of a month only",
    arguments: [
      ("2026-10-01", "jeudi 1<sup>er</sup>⍽octobre 2026"),
      ("2026-10-11", "dimanche 11⍽octobre 2026"),
    ])
  func raised(iso: String, expected: String) throws {
    let table = LanguageTable.frenchCanada
    #expect(visible(table.dateHTML(table.date(try day(iso)))) == expected)
    let range = table.dateRange(from: try day("2026-10-01"), to: try day("2026-10-31"))
    #expect(visible(table.dateHTML(range)) == "du 1<sup>er</sup> au 31⍽octobre 2026")
    let english = LanguageTable.englishCanada
    #expect(english.dateHTML(english.date(try day(iso))) == english.date(try day(iso)))
  }

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
