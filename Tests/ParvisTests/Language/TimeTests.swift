import ICalendar
import Testing

@testable import Parvis

@Suite("times in words")
struct TimeTests {
  @Test("each locale's form", arguments: rows, LanguageTable.all)
  func form(row: ExpectedStrings, locale: LanguageTable) throws {
    try row.check(locale)
  }

  static let rows =
    [
      time("09:00", fr: "9⍽h", en: "9⍽a.m.", enGB: "9am", nl: "9⍽uur"),
      time("14:30", fr: "14⍽h⍽30", en: "2:30⍽p.m.", enGB: "2:30pm", nl: "14.30⍽uur"),
      time("18:05", fr: "18⍽h⍽05", en: "6:05⍽p.m.", enGB: "6:05pm", nl: "18.05⍽uur"),
      time("12:00", fr: "12⍽h (midi)", en: "noon", enGB: "midday", nl: "12⍽uur (middag)"),
      time("12:30", fr: "12⍽h⍽30", en: "12:30⍽p.m.", enGB: "12:30pm", nl: "12.30⍽uur"),
      time(
        "00:00", fr: "0⍽h (minuit)", en: "midnight", enGB: "midnight", nl: "0⍽uur (middernacht)"),
      time("00:15", fr: "0⍽h⍽15", en: "12:15⍽a.m.", enGB: "12:15am", nl: "0.15⍽uur"),
      time("24:00", fr: "minuit", en: "midnight", enGB: "midnight", nl: "middernacht"),

      range(
        "09:00", "11:00", fr: "de 9⍽h à 11⍽h", en: "9 to 11⍽a.m.", enGB: "9am to 11am",
        nl: "van 9 tot 11⍽uur"),
      range(
        "11:00", "13:00", fr: "de 11⍽h à 13⍽h", en: "11⍽a.m. to 1⍽p.m.", enGB: "11am to 1pm",
        nl: "van 11 tot 13⍽uur"),
      range(
        "13:30", "15:30", fr: "de 13⍽h⍽30 à 15⍽h⍽30", en: "1:30 to 3:30⍽p.m.",
        enGB: "1:30pm to 3:30pm", nl: "van 13.30 tot 15.30⍽uur"),
      range(
        "09:30", "11:00", fr: "de 9⍽h⍽30 à 11⍽h", en: "9:30 to 11⍽a.m.", enGB: "9:30am to 11am",
        nl: "van 9.30 tot 11⍽uur"),
      range(
        "10:00", "12:00", fr: "de 10⍽h à 12⍽h", en: "10⍽a.m. to noon", enGB: "10am to midday",
        nl: "van 10 tot 12⍽uur"),
      range(
        "12:00", "14:00", fr: "de 12⍽h à 14⍽h", en: "noon to 2⍽p.m.", enGB: "midday to 2pm",
        nl: "van 12 tot 14⍽uur"),
      range(
        "12:15", "13:00", fr: "de 12⍽h⍽15 à 13⍽h", en: "12:15 to 1⍽p.m.", enGB: "12:15pm to 1pm",
        nl: "van 12.15 tot 13⍽uur"),
      range(
        "20:00", "24:00", fr: "de 20⍽h à minuit", en: "8⍽p.m. to midnight",
        enGB: "8pm to midnight", nl: "van 20⍽uur tot middernacht"),
      range(
        "00:00", "02:00", fr: "de 0⍽h à 2⍽h", en: "midnight to 2⍽a.m.", enGB: "midnight to 2am",
        nl: "van 0 tot 2⍽uur"),
      range(
        "12:00", "24:00", fr: "de 12⍽h à minuit", en: "noon to midnight",
        enGB: "midday to midnight", nl: "van 12⍽uur tot middernacht"),
      range(
        "00:00", "24:00", fr: "toute la journée", en: "all day", enGB: "all day",
        nl: "de hele dag"),

      ExpectedStrings("start only", fr: "à 19⍽h", en: "at 7⍽p.m.", enGB: "at 7pm", nl: "om 19⍽uur")
      { $0.startTime(try clock("19:00")) },
      ExpectedStrings(
        "in a sentence", fr: "le jeudi 1er⍽octobre 2026, de 9⍽h à 11⍽h",
        en: "on Thursday, October⍽1, 2026, from 9 to 11⍽a.m.",
        enGB: "on Thursday 1⍽October 2026, 9am to 11am",
        nl: "op donderdag 1⍽oktober 2026, van 9 tot 11⍽uur"
      ) { $0.inSentence(try day("2026-10-01"), try clock("09:00"), try clock("11:00")) },
      ExpectedStrings(
        "all day in a sentence", fr: "le jeudi 1er⍽octobre 2026, toute la journée",
        en: "on Thursday, October⍽1, 2026, all day", enGB: "on Thursday 1⍽October 2026, all day",
        nl: "op donderdag 1⍽oktober 2026, de hele dag"
      ) { $0.inSentence(try day("2026-10-01"), .midnight, .endOfDay) },
      ExpectedStrings(
        "in a program", fr: "jeudi 1er⍽octobre 2026, de 9⍽h à 11⍽h",
        en: "Thursday, October⍽1, 2026, 9 to 11⍽a.m.",
        enGB: "Thursday 1⍽October 2026, 9am to 11am",
        nl: "donderdag 1⍽oktober 2026, van 9 tot 11⍽uur"
      ) { $0.slot(try day("2026-10-01"), try clock("09:00"), try clock("11:00")) },
    ]

  private static func time(
    _ time: String, fr: String, en: String, enGB: String, nl: String
  ) -> ExpectedStrings {
    ExpectedStrings(time, fr: fr, en: en, enGB: enGB, nl: nl) { $0.time(try clock(time)) }
  }

  private static func range(
    _ start: String, _ end: String, fr: String, en: String, enGB: String, nl: String
  ) -> ExpectedStrings {
    ExpectedStrings(start + " to " + end, fr: fr, en: en, enGB: enGB, nl: nl) {
      $0.timeRange(try clock(start), try clock(end))
    }
  }
}
