import Markdown

extension LanguageTable {
  /// French of France.
  static let frenchFrance = LanguageTable(
    tag: "fr-FR",
    ownName: "Français",
    dates: .french,
    times: .french,
    repetitions: .french,
    numbers: .french(groupSeparator: "\u{202F}"),
    phones: PhoneStyle(home: .france, extensionNumber: ", poste⍽\(.value)"),
    punctuation: .french,
    collation: .french(accentsFromEnd: false),
    typography: .french,
    words: .frenchOfEurope)
}
