import ICalendar
import Testing

@testable import Parvis

@Suite("repetitions in words")
struct RepetitionTests {
  @Test("each locale's form", arguments: rows, LanguageTable.all)
  func form(row: ExpectedStrings, locale: LanguageTable) throws {
    try row.check(locale)
  }

  static let rows = [
    ExpectedStrings("weekly", fr: "tous les jeudis", en: "every Thursday", nl: "elke donderdag") {
      $0.everyWeek(.thursday)
    },
    ExpectedStrings(
      "every second week", fr: "un jeudi sur deux", en: "every other Thursday",
      nl: "om de twee weken op donderdag"
    ) { $0.everyWeek(.thursday, interval: 2) },
    ExpectedStrings(
      "every third week", fr: "un dimanche sur trois", en: "every three weeks on Sunday",
      nl: "om de drie weken op zondag"
    ) { $0.everyWeek(.sunday, interval: 3) },
    ExpectedStrings(
      "every tenth week", fr: "un lundi sur 10", en: "every 10 weeks on Monday",
      nl: "om de 10 weken op maandag"
    ) { $0.everyWeek(.monday, interval: 10) },
    ExpectedStrings(
      "first of the month", fr: "le premier jeudi de chaque mois",
      en: "the first Thursday of each month", nl: "de eerste donderdag van elke maand"
    ) { $0.everyMonth(1, .thursday) },
    ExpectedStrings(
      "fourth of the month", fr: "le quatrième mardi de chaque mois",
      en: "the fourth Tuesday of each month", nl: "de vierde dinsdag van elke maand"
    ) { $0.everyMonth(4, .tuesday) },
    ExpectedStrings(
      "fifth of the month", fr: "le cinquième mardi des mois qui en ont cinq",
      en: "the fifth Tuesday of each month that has five",
      nl: "de vijfde dinsdag van elke maand die er vijf heeft"
    ) { $0.everyMonth(5, .tuesday) },
    ExpectedStrings(
      "last of the month", fr: "le dernier vendredi de chaque mois",
      en: "the last Friday of each month", nl: "de laatste vrijdag van elke maand"
    ) { $0.everyMonth(-1, .friday) },
    ExpectedStrings(
      "with its times", fr: "Un jeudi sur deux, de 18⍽h⍽30 à 20⍽h",
      en: "Every other Thursday, 6:30 to 8⍽p.m.", enGB: "Every other Thursday, 6:30pm to 8pm",
      nl: "Om de twee weken op donderdag, van 18.30 tot 20⍽uur"
    ) {
      $0.rhythm(
        Rhythm(
          recurrence: RecurrenceWords(weekday: .thursday, pattern: .weeks(2)),
          time: TimeRange(start: try clock("18:30"), end: try clock("20:00")),
          last: try day("2027-01-13")))
    },
  ]
}
