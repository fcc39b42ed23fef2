import Markdown

extension LanguageTable {
  /// English of Britain, as the GOV.UK style guide has it.
  static let englishBritain = LanguageTable(
    tag: "en-GB",
    ownName: "English",
    dates: DateStyle(
      calendar: .englishWithoutStops,
      firstDay: "1",
      firstDayInHTML: "1",
      full: "\(.weekday) \(.day)⍽\(.month) \(.year)",
      withoutYear: "\(.weekday) \(.day)⍽\(.month)",
      withoutWeekday: "\(.day)⍽\(.month) \(.year)",
      dayAndMonth: "\(.day)⍽\(.month)",
      short: "\(.shortWeekday) \(.day)⍽\(.shortMonth)",
      numeric: "\(.paddedDay)/\(.paddedMonth)/\(.year)",
      month: "\(.month) \(.year)",
      inSentence: "on \(.value)",
      rangeInMonth: "\(.startDay) to \(.endDay)⍽\(.endMonth) \(.endYear)",
      rangeInYear: "\(.startDay)⍽\(.startMonth) to \(.endDay)⍽\(.endMonth) \(.endYear)",
      range:
        "\(.startDay)⍽\(.startMonth) \(.startYear) to \(.endDay)⍽\(.endMonth) \(.endYear)"),
    times: TimeStyle(
      halves: ("am", "pm"),
      form: TimeStyle.Form(
        onTheHour: "\(.hour)\(.half)", withMinutes: "\(.hour):\(.minute)\(.half)"),
      shared: nil,
      noon: "midday",
      midnight: "midnight",
      noonInRange: "midday",
      midnightAsStart: "midnight",
      midnightAsEnd: "midnight",
      range: "\(.start) to \(.end)",
      rangeInSentence: "\(.start) to \(.end)",
      start: "at \(.value)",
      allDay: "all day",
      slot: "\(.date), \(.time)"),
    repetitions: .english,
    numbers: .english,
    phones: PhoneStyle(home: .unitedKingdom, extensionNumber: ", ext.⍽\(.value)"),
    punctuation: .english(quoted: "‘\(.value)’"),
    collation: .english,
    typography: .english,
    words: .english
      .with(\.accessibility.transit, "public transport")
      .with(\.accessibility.accessibleToilet, "accessible toilet")
      .with(\.labels.organizer, "Organised by")
      .with(\.labels.lastUpdated, "Last updated"))
}
