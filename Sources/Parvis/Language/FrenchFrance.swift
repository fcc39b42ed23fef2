import Markdown

extension LanguageTable {
  /// French of France.
  static let frenchFrance = LanguageTable(
    tag: "fr-FR",
    ownName: "Français",
    dates: .french(numeric: "\(.paddedDay)/\(.paddedMonth)/\(.year)"),
    times: .french,
    repetitions: .french,
    numbers: .french(groupSeparator: "\u{202F}"),
    phones: PhoneStyle(home: .france, extensionNumber: ", poste⍽\(.value)"),
    punctuation: .french,
    collation: .french(accentsFromEnd: false),
    typography: .french,
    words: .french
      .with(\.accessibility.accessibleToilet, "toilettes accessibles")
      .with(\.accessibility.parking, "parking")
      .with(\.accessibility.transit, "transports en commun")
      .with(\.labels.news, "Actualités"))
}
