import Markdown

extension LanguageTable {
  /// French of Canada, as the Office québécois de la langue française recommends.
  static let frenchCanada = LanguageTable(
    tag: "fr-CA",
    ownName: "Français",
    dates: .french,
    times: .french,
    repetitions: .french,
    numbers: .french(groupSeparator: "\u{A0}"),
    phones: PhoneStyle(
      home: .northAmerica(afterArea: "\u{A0}"), extensionNumber: ", poste⍽\(.value)"),
    punctuation: .french,
    // CLDR keeps the old dictionary order for Canada alone.
    collation: .french(accentsFromEnd: true),
    typography: .frenchCanada,
    words: .french)
}
