import Markdown

extension LanguageTable {
  /// Dutch of Belgium, as Taaladvies.net and the Flemish government recommend.
  static let dutchBelgium = LanguageTable(
    tag: "nl-BE",
    ownName: "Nederlands",
    dates: .dutch,
    times: .dutch,
    repetitions: .dutch,
    numbers: .dutch,
    phones: PhoneStyle(home: .belgium, extensionNumber: ", toestel⍽\(.value)"),
    punctuation: .dutch,
    collation: .dutch,
    typography: .dutch,
    words: .dutch)
}
