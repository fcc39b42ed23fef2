import Markdown

extension LanguageTable {
  /// English of Canada, as the federal Translation Bureau recommends.
  static let englishCanada = LanguageTable(
    tag: "en-CA",
    ownName: "English",
    // ISO 8601: Treasury Board standard for numeric dates.
    dates: .englishMonthFirst(numeric: "\(.year)-\(.paddedMonth)-\(.paddedDay)"),
    times: .englishWithStops,
    repetitions: .english,
    numbers: .english,
    phones: PhoneStyle(
      home: .northAmerica(afterArea: "-"), extensionNumber: ", ext.⍽\(.value)"),
    punctuation: .english(quoted: "“\(.value)”"),
    collation: .english,
    typography: .english,
    words: .english)
}
