import Foundation
import ICalendar
import Testing

@Suite("civil dates and times")
struct CivilTests {
  @Test("every day from 1890 to 2120 agrees with Foundation's Gregorian calendar")
  func everyDay() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for number in -29_220...54_787 {
      let date = LocalDate(dayNumber: number)
      let other = calendar.dateComponents(
        [.year, .month, .day, .weekday],
        from: Date(timeIntervalSince1970: Double(number) * 86_400))
      #expect(date.year == other.year && date.month == other.month && date.day == other.day)
      // Foundation counts from Sunday = 1.
      #expect(date.weekday.rawValue == ((other.weekday ?? 0) + 5) % 7 + 1)
      #expect(LocalDate(year: date.year, month: date.month, day: date.day) == date)
    }
  }

  @Test(
    "what is no day or time",
    arguments: ["2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "x"])
  func noDay(text: String) {
    #expect(LocalDate(iso: text) == nil)
  }

  @Test("24:00 ends a day and begins none")
  func endOfDay() throws {
    let date = try #require(LocalDate(iso: "2026-12-31"))
    #expect(LocalTime(hour: 24, minute: 0) == .endOfDay)
    #expect(LocalTime(hour: 24, minute: 1) == nil)
    #expect(LocalDateTime(date, .endOfDay).iso == "2027-01-01T00:00")
    #expect(LocalDateTime(iso: "2026-12-31T24:00") == nil)
    #expect(LocalDateTime(secondNumber: -1).iso == "1969-12-31T23:59:59")
  }
}
