import Markdown

extension LanguageTable {
  /// French of Belgium.
  static let frenchBelgium = LanguageTable(
    tag: "fr-BE",
    ownName: "Français",
    dates: .french,
    times: .french,
    repetitions: .french,
    numbers: .french(groupSeparator: "\u{202F}"),
    phones: PhoneStyle(home: .belgium, extensionNumber: ", poste⍽\(.value)"),
    punctuation: .french,
    collation: .french(accentsFromEnd: false),
    typography: .french,
    words: .frenchOfEurope)
}
