import FrontMatter
import Source

/// A city's header with what is needed to edit it.
struct CityHeader {
  let file: SourceFile
  /// All of its fields.
  let record: Node
  let entries: [Entry]
  /// In which language its author names fields.
  let spelling: MessageLanguage

  /// Reads the header of a city's file; nil where it is no block of fields.
  init?(_ file: SourceFile, otherwise language: MessageLanguage) {
    var report = Report()
    guard let range = Header.split(file, into: &report).fields,
      let record = parseFrontMatter(file, in: range, into: &report),
      case .mapping(let entries, let place) = record,
      file.bytes[place.bytes.lowerBound] != UInt8(ascii: "{")
    else { return nil }
    self.file = file
    self.record = record
    self.entries = entries
    let own = Self.votes(entries, PageFields.all + CityFields.all)
    let sessions = Self.records(entries, CityFields.sessions.name)
      .map { Self.votes($0, SessionFields.all) }.reduce(0, +)
    let changes = Self.records(entries, CityFields.changes.name)
      .map { Self.votes($0, ChangeFields.all) }.reduce(0, +)
    // The nearest example counts: changes, then sessions, then the page's own fields.
    let vote = [changes, sessions, own].first { $0 != 0 } ?? 0
    spelling = vote == 0 ? language : vote > 0 ? .french : .english
  }

  /// The entry of a field, or nil where it is not written.
  func entry(_ name: FieldName) -> Entry? {
    entries.first { name.matches($0.key.text) }
  }

  private static func records(_ entries: [Entry], _ name: FieldName) -> [[Entry]] {
    guard let entry = entries.first(where: { name.matches($0.key.text) }) else { return [] }
    let nodes: [Node] =
      if case .sequence(let items, _) = entry.value { items } else { [entry.value] }
    return nodes.compactMap { if case .mapping(let fields, _) = $0 { fields } else { nil } }
  }

  /// How many names are French rather than English, less how many are the other way round.
  private static func votes(_ entries: [Entry], _ fields: [FieldDeclaration]) -> Int {
    entries.reduce(0) { sum, entry in
      guard let name = fields.first(where: { $0.name.matches(entry.key.text) })?.name,
        name.french.nameKey != name.english.nameKey
      else { return sum }
      return sum + (entry.key.text.nameKey == name.english.nameKey ? -1 : 1)
    }
  }
}
