import FrontMatter
import ICalendar
import Source
import Testing

@testable import Parvis

@Suite("dates of spreadsheets")
struct SpreadsheetDateTests {
  @Test(
    "digits are read in the order of the program's first locale",
    arguments: [
      ("03/12/2026", "fr-CA", "2026-12-03"), ("3/12/2026", "nl-BE", "2026-12-03"),
      ("03.12.2026", "fr-BE", "2026-12-03"), ("03/12/2026", "en-GB", "2026-12-03"),
      ("12/3/2026", "en-US", "2026-12-03"), ("13/12/2026", "en-CA", "2026-12-13"),
      ("12/13/2026", "en-CA", "2026-12-13"), ("05/05/2026", "en-CA", "2026-05-05"),
      ("03/12/2026", "fr-FR", "2026-12-03"),
    ])
  func order(text: String, locale: String, iso: String) throws {
    let type = FieldType.writtenDate(.spreadsheet(DateOrder.byLocale[locale]))
    let written = try read(type, text)
    #expect(written.date.iso == iso)
    #expect(written.isInDigits)
  }

  @Test(
    "what begins with the year, or has words, needs no order",
    arguments: ["2026-12-03", "2026-12-3", "2026/12/03", "jeudi 3 décembre 2026", "3-déc-2026"])
  func sure(text: String) throws {
    let written = try read(FieldType.writtenDate(.spreadsheet(nil)), text)
    #expect(written == WrittenDate(date: try read(.date, "2026-12-03"), isInDigits: false))
  }

  @Test(
    "where there is doubt, nothing is guessed",
    arguments: [
      (
        Refused(
          "03/12/2026", "date.ambiguous",
          fr: "écrivez « 2026-12-03 » (jeudi 3 décembre 2026)"
            + " ou « 2026-03-12 » (jeudi 12 mars 2026)"),
        DateOrder?.none
      ),
      (Refused("12/13/2026", "date.no-such-day", fr: "écrivez « 2026-12-13 »"), .dayMonth),
      (Refused("13/12/2026", "date.no-such-day", fr: "écrivez « 2026-12-13 »"), .monthDay),
      (Refused("03/12/26", "date.short-year"), .dayMonth),
      (Refused("⟦vendredi⟧ 03/12/2026", "session.weekday"), .dayMonth),
      (Refused("03/12/2026 ⟦09:00⟧", "date.time"), .dayMonth),
    ] as [(Refused, DateOrder?)])
  func refused(row: Refused, order: DateOrder?) {
    row.check(FieldType.writtenDate(.spreadsheet(order)))
  }

  @Test("a missing year is proposed from the day that is known")
  func proposedYear() throws {
    let today = try #require(LocalDate(iso: "2030-05-01"))
    let scalar = Scalar("jeudi 3 décembre", at: .init("a", 0..<17))
    #expect {
      try DateReader.read(scalar, today: today)
    } throws: { error in
      (error as? Diagnostic)?.help?.french
        == "écrivez « jeudi 3 décembre 2037 »"
    }
  }
}
