import FrontMatter
import ICalendar
import Source
import Testing

@testable import Parvis

@Suite("dates as people type them")
struct WrittenDateTests {
  @Test(
    "are read in all languages at once",
    arguments: [
      ("2026-12-03", "2026-12-03"), ("jeudi 3 décembre 2026", "2026-12-03"),
      ("3 décembre 2026", "2026-12-03"), ("3 DÉCEMBRE 2026", "2026-12-03"),
      ("Jeudi, 3 decembre 2026", "2026-12-03"), ("jeudi le 3 décembre 2026", "2026-12-03"),
      ("1er octobre 2026", "2026-10-01"), ("le jeudi 1er octobre 2026", "2026-10-01"),
      ("1 er octobre 2026", "2026-10-01"), ("le 1er de mars 2026", "2026-03-01"),
      ("jeu. 3 déc. 2026", "2026-12-03"), ("jeu 3 dec 2026", "2026-12-03"),
      ("jeudi\u{A0}3\u{202F}décembre\u{A0}2026", "2026-12-03"),
      ("3 de\u{301}cembre 2026", "2026-12-03"), ("jeudi 2026-12-03", "2026-12-03"),
      ("3-déc-2026", "2026-12-03"), ("15 août 2026", "2026-08-15"), ("2 juil. 2026", "2026-07-02"),
      ("December 3, 2026", "2026-12-03"), ("Thursday, December 3, 2026", "2026-12-03"),
      ("3 December 2026", "2026-12-03"), ("Thursday 3 December 2026", "2026-12-03"),
      ("December 3rd, 2026", "2026-12-03"), ("the 3rd of December 2026", "2026-12-03"),
      ("on Thursday, Dec. 3, 2026", "2026-12-03"), ("Thu Dec 3 2026", "2026-12-03"),
      ("Sept. 1st 2026", "2026-09-01"), ("May 5, 2026", "2026-05-05"),
      ("donderdag 3 december 2026", "2026-12-03"), ("do. 3 dec. 2026", "2026-12-03"),
      ("op 3 mei 2026", "2026-05-03"), ("ma. 2 mrt. 2026", "2026-03-02"),
      ("1ste oktober 2026", "2026-10-01"), ("29 février 2028", "2028-02-29"),
      ("3 décembre 2026.", "2026-12-03"),
    ])
  func accepted(text: String, iso: String) throws {
    #expect(try read(FieldType.date, text).iso == iso)
  }

  @Test(
    "a word of two meanings is understood by its place",
    arguments: [
      ("mar. 3 mars 2026", "2026-03-03"), ("Mar. 3, 2026", "2026-03-03"),
      ("mar 8 déc. 2026", "2026-12-08"),
      ("Mar 4th 2026", "2026-03-04"), ("3 mar. 2026", "2026-03-03"),
      ("mar 2026-03-03", "2026-03-03"), ("mar-04-2026", "2026-03-04"),
    ])
  func twofold(text: String, iso: String) throws {
    #expect(try read(FieldType.date, text).iso == iso)
  }

  @Test("no abbreviation names two months or two weekdays, and every name is read")
  func names() {
    for words in ReadingWords.all {
      for (index, names) in zip(words.calendar.months, words.calendar.shortMonths).enumerated() {
        for name in [names.0, names.1] {
          #expect(ReadingWords.month(name.folded.filter { $0 != "." })?.value == index + 1)
        }
      }
      for (day, names) in zip(
        Weekday.allCases, zip(words.calendar.weekdays, words.calendar.shortWeekdays))
      {
        for name in [names.0, names.1] {
          #expect(ReadingWords.weekday(name.folded.filter { $0 != "." })?.value == day)
        }
      }
    }
  }

  @Test("what a language writes, all read back", arguments: 0..<400)
  func roundTrip(step: Int) throws {
    let date = LocalDate(dayNumber: 20_000 + step * 13)
    for words in ReadingWords.all {
      for hasWeekday in [false, true] {
        for isMonthFirst in [false, true] {
          let form = DateForm(hasWeekday: hasWeekday, isMonthFirst: isMonthFirst)
          #expect(try read(FieldType.date, words.date(date, form)) == date)
        }
      }
    }
  }

  @Test("what is wrong with a date", arguments: refused)
  func refusals(row: Refused) {
    row.check(FieldType.date)
  }
}
