import FrontMatter
import Source

extension SourceFile {
  /// In which of the two languages messages quote fields, words and times beside this file; nil
  /// where nothing tells.
  ///
  /// It is the language of a page, as its name says. Any other file, such as the settings or a
  /// spreadsheet, is taken by the names that its author gives to fields. One pass over the file.
  var words: MessageLanguage? {
    let pieces = path.split(separator: "/").last?.split(separator: ".") ?? []
    if pieces.count == 3, pieces[2] == "md" { return Language.fieldWords(subtag: pieces[1]) }
    let names = path.hasSuffix(".csv") ? columnNames : fieldNames
    let balance = names.map(\.nameKey).reduce(0) { sum, name in
      sum + (Self.frenchNames.contains(name) ? 1 : Self.englishNames.contains(name) ? -1 : 0)
    }
    return balance == 0 ? nil : balance > 0 ? .french : .english
  }

  /// What stands before the first colon of each line.
  private var fieldNames: [String] {
    bytes[textStart...].split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let name = line[..<colon].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
      return text(name.indices)
    }
  }

  /// The cells of the first line, each up to a full stop.
  private var columnNames: [String] {
    let separator = CSV.separator(of: self)
    return bytes[textStart...].prefix { $0 != 0x0A && $0 != 0x0D }.split(separator: separator)
      .map { cell in text(cell.prefix { $0 != UInt8(ascii: ".") }.indices) }
  }

  private static let names = fieldNames(
    in: [
      ProgramFields.all, PageFields.all, CityFields.all, SessionFields.all, ChangeFields.all,
      VenueFields.all, ContactFields.all, ThemeFields.all,
    ].joined().map(\.name))
  private static let frenchNames = names.french
  private static let englishNames = names.english

  /// The names that belong to one of the languages alone.
  private static func fieldNames(
    in names: [FieldName]
  ) -> (french: Set<String>, english: Set<String>) {
    let french = Set(names.flatMap { [$0.french] + $0.others }.map(\.nameKey))
    let english = Set(names.map(\.english.nameKey))
    return (french.subtracting(english), english.subtracting(french))
  }
}
