import Markdown

extension LanguageTable {
  /// French of Belgium: the words of France where those of Québec are not known, and `commune`.
  static let frenchBelgium = LanguageTable(
    tag: "fr-BE",
    ownName: "Français",
    dates: .french(numeric: "\(.dayNumber)/\(.monthNumber)/\(.year)"),
    times: .french,
    repetitions: .french,
    numbers: .french(groupSeparator: "\u{202F}"),
    phones: PhoneStyle(home: .belgium, extensionNumber: ", poste⍽\(.value)"),
    punctuation: .french,
    collation: .french(accentsFromEnd: false),
    typography: .french,
    words: .french
      .with(\.accessibility.accessibleToilet, "toilettes accessibles")
      .with(\.accessibility.parking, "parking")
      .with(\.accessibility.transit, "transports en commun")
      .with(\.labels.city, "Commune")
      .with(\.labels.news, "Actualités")
      .with(\.counted.city.one, "commune")
      .with(\.counted.city.other, "communes"))
}
