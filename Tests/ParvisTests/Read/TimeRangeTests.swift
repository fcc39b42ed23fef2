import FrontMatter
import ICalendar
import Source
import Testing

@testable import Parvis

@Suite("times as people type them")
struct TimeRangeTests {
  @Test(
    "a range is read in all languages",
    arguments: [
      ("9 h à 11 h", "09:00-11:00"), ("9h à 11h", "09:00-11:00"), ("9 h 30 à 11 h", "09:30-11:00"),
      ("9h30-11h", "09:30-11:00"), ("de 9 h à 11 h", "09:00-11:00"), ("9H A 11H", "09:00-11:00"),
      ("9\u{A0}h\u{A0}30 à 11\u{202F}h", "09:30-11:00"), ("17 h 5 à 18 h 05", "17:05-18:05"),
      ("9 h 00 – 11 h 00", "09:00-11:00"), ("9 à 11 h", "09:00-11:00"),
      ("9 h à 11", "09:00-11:00"), ("entre 9 h et 11 h", "09:00-11:00"),
      ("midi à 14 h", "12:00-14:00"), ("20 h à minuit", "20:00-24:00"),
      ("20 h à 24 h", "20:00-24:00"), ("minuit à 2 h", "00:00-02:00"), ("10 à midi", "10:00-12:00"),
      ("9 heures à 11 heures", "09:00-11:00"), ("14 h à 16 h.", "14:00-16:00"),
      ("9:00-11:00", "09:00-11:00"), ("9:00–11:00", "09:00-11:00"),
      ("09:00 to 11:00", "09:00-11:00"), ("09:00 - 24:00", "09:00-24:00"),
      ("9:30 h à 11:00 h", "09:30-11:00"), ("1:30-3:30", "01:30-03:30"),
      ("9 to 11 a.m.", "09:00-11:00"), ("9 a.m. to 11 a.m.", "09:00-11:00"),
      ("9am-11am", "09:00-11:00"), ("9 AM – 11 AM", "09:00-11:00"), ("9-11am", "09:00-11:00"),
      ("9:30am to 11am", "09:30-11:00"), ("11 a.m. to 1 p.m.", "11:00-13:00"),
      ("1:30 to 3:30 p.m.", "13:30-15:30"), ("9:00 to 9:30 p.m.", "21:00-21:30"),
      ("noon to 2 p.m.", "12:00-14:00"), ("10 a.m. to noon", "10:00-12:00"),
      ("from 9 to 11 a.m.", "09:00-11:00"), ("between 9 and 11 a.m.", "09:00-11:00"),
      ("9 a. m. until 11 a. m.", "09:00-11:00"), ("8 p.m. to midnight", "20:00-24:00"),
      ("noon to 2", "12:00-14:00"), ("10 to noon", "10:00-12:00"), ("12 to 2 p.m.", "12:00-14:00"),
      ("11 to 12 p.m.", "11:00-12:00"), ("12:30 a.m. to 2 a.m.", "00:30-02:00"),
      // Only a start in the morning leaves an end after it.
      ("11 to 1 p.m.", "11:00-13:00"), ("9 to 5 p.m.", "09:00-17:00"),
      ("9 a.m. to 5", "09:00-17:00"), ("10 a.m. to 12 noon", "10:00-12:00"),
      ("8 p.m. to 12 midnight", "20:00-24:00"), ("9 am to 12 pm", "09:00-12:00"),
      ("14:00 to 3 p.m.", "14:00-15:00"),
      ("9.30 tot 11 uur", "09:30-11:00"), ("9u30 tot 11u", "09:30-11:00"),
      ("van 9 tot 11 uur", "09:00-11:00"), ("14.30 uur tot 16.00 uur", "14:30-16:00"),
      ("tussen 9 en 11 uur", "09:00-11:00"), ("20 uur tot middernacht", "20:00-24:00"),
    ])
  func accepted(text: String, times: String) throws {
    let range = try read(FieldType.timeRange, text)
    #expect("\(range.start.iso)-\(range.end.iso)" == times)
  }

  @Test("what a language writes is read back")
  func roundTrip() throws {
    for start in stride(from: 0, to: 1440, by: 35) {
      for length in [5, 30, 60, 115, 120, 480] where start + length <= 1440 {
        let from = try #require(LocalTime(secondOfDay: start * 60))
        let to = try #require(LocalTime(secondOfDay: (start + length) * 60))
        for words in ReadingWords.all {
          let range = try read(FieldType.timeRange, words.times(from, to))
          #expect(range == TimeRange(start: from, end: to))
        }
      }
    }
  }

  @Test("what is wrong with a range", arguments: refused)
  func refusals(row: Refused) {
    row.check(FieldType.timeRange)
  }

  static let refused: [Refused] = [
    Refused(
      "9 to 11", "time.ambiguous", fr: "écrivez « 9 h à 11 h » ou « 21 h à 23 h »",
      en: "write ‘9 to 11 a.m.’ or ‘9 to 11 p.m.’"),
    Refused("9 à 11", "time.ambiguous", fr: "écrivez « 9 h à 11 h » ou « 21 h à 23 h »"),
    Refused("9 tot 11", "time.ambiguous", en: "write ‘9 tot 11 uur’ or ‘21 tot 23 uur’"),
    Refused("9-11", "time.ambiguous", en: "write ‘9:00-11:00’ or ‘21:00-23:00’"),
    Refused("9 to 5", "time.ambiguous", en: "write ‘9 a.m. to 5 p.m.’"),
    Refused("11 to 1", "time.ambiguous", en: "write ‘11 a.m. to 1 p.m.’"),
    Refused("14 à 16", "time.ambiguous", fr: "écrivez « 14 h à 16 h »"),
    Refused("9 to 11:30", "time.ambiguous"), Refused("9:30 to 11", "time.ambiguous"),
    Refused(
      "9 a.m. to 11", "time.ambiguous", en: "write ‘9 to 11 a.m.’ or ‘9 a.m. to 11 p.m.’"),
    Refused("9 to midnight", "time.ambiguous"),
    Refused("9 to ⟦12 a.m.⟧", "time.ambiguous", en: "write ‘noon’ or ‘midnight’"),
    Refused("9 h", "time.no-end", fr: "écrivez par exemple « 9 h à 11 h »"),
    Refused("9:00", "time.no-end", en: "write for example ‘9:00-11:00’"),
    Refused("9 a.m.", "time.no-end", en: "write for example ‘9 to 11 a.m.’"),
    Refused("noon", "time.no-end", en: "write for example ‘noon to 2 p.m.’"),
    Refused("23 h", "time.no-end", fr: "écrivez par exemple « 23 h à 24 h »"),
    Refused("⟦25 h⟧ à 26 h", "time.no-such-time"), Refused("9 h à ⟦9 h 75⟧", "time.no-such-time"),
    Refused("9:00-⟦24:30⟧", "time.no-such-time"),
    Refused("⟦13 p.m.⟧ to 3 p.m.", "time.no-such-time"),
    Refused("⟦0 a.m.⟧ to 3 a.m.", "time.no-such-time"),
    Refused(
      "22 h à ⟦2 h⟧", "time.order",
      fr: "une rencontre tient en une journée et finit à 24 h au plus tard"),
    Refused("22:00-⟦0:00⟧", "time.order", fr: "écrivez « 22:00-24:00 »"),
    Refused("11:00 to ⟦1:00⟧", "time.order", en: "write ‘11 a.m. to 1 p.m.’"),
    Refused("9 h à ⟦9 h⟧", "time.order"), Refused("3 p.m. to ⟦1 p.m.⟧", "time.order"),
    Refused("noon to ⟦10 a.m.⟧", "time.order"), Refused("24 h à ⟦9 h⟧", "time.order"),
    Refused(
      "9:00⟦-05:00⟧", "time.offset",
      fr: "écrivez l’heure qu’affichent les horloges de la ville, comme « 9:00-11:00 »",
      en: "write the time that the clocks of the city show, as in ‘9:00-11:00’"),
    Refused("9:00⟦-05:00⟧ to 11:00-05:00", "time.offset"), Refused("9:00⟦Z⟧", "time.offset"),
    Refused("9:00⟦+01:00⟧", "time.offset"), Refused("9:00-11:00 ⟦EST⟧", "time.offset"),
    Refused("9 h à 11 h ⟦(HNE)⟧", "time.offset"),
    Refused("9:00-11:00 ⟦America/Toronto⟧", "time.offset"),
    Refused("9 h et 11 h", "time.form"), Refused("9 h 11 h", "time.form"),
    Refused("le matin", "time.form"), Refused("0900-1100", "time.form"),
    Refused("9 h à 11 h 30 min", "time.form"), Refused("9 h à", "time.form"),
    Refused("9 h à 11 h à 12 h", "time.form"), Refused("à 9 h", "time.form"),
    Refused("from 9 a.m. and 11 a.m.", "time.form"),
  ]
}
