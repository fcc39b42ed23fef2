import Markdown

extension LanguageTable {
  /// English of Canada, as the federal Translation Bureau recommends.
  static let englishCanada = LanguageTable(
    tag: "en-CA",
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
    words: .english)
}
