import Markdown

extension LanguageTable {
  /// English of the United States, as the AP Stylebook has it for dates, times, lists and phones;
  /// it differs from Chicago's in having no comma before the last item of a list.
  static let englishUnitedStates = LanguageTable(
    tag: "en-US",
    ownName: "English",
    dates: .englishMonthFirst,
    times: .englishWithStops,
    repetitions: .english,
    numbers: .english,
    phones: PhoneStyle(
      home: .northAmerica(afterArea: "-"), extensionNumber: ", ext.⍽\(.value)"),
    punctuation: .english,
    collation: .english,
    typography: .english,
    // One l, as in Webster's.
    words: .english
      .with(\.status.cancelled, "Canceled")
      .with(\.status.cancelledPrefix, "CANCELED")
      .with(\.changes.cancelled, "Session canceled")
      .with(\.accessibility.accessibleToilet, "accessible restroom"))
}
