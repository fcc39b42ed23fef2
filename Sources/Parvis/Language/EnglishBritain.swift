import Markdown

extension LanguageTable {
  /// English of Britain, as the GOV.UK style guide has it.
  static let englishBritain = LanguageTable(
    tag: "en-GB",
    ownName: "English",
    dates: DateStyle(
      calendar: .englishWithoutStops,
      firstDay: "1",
      full: "\(.weekday) \(.day)⍽\(.month) \(.year)",
      withoutWeekday: "\(.day)⍽\(.month) \(.year)",
      month: "\(.month) \(.year)",
      inSentence: "on \(.value)"),
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
    punctuation: .english,
    collation: .english,
    typography: .english,
    words: .english
      .with(\.accessibility.transit, "public transport")
      .with(\.accessibility.accessibleToilet, "accessible toilet"))
}
