import Markdown
import Source

/// One of the languages of a program, such as `fr-CA`.
struct Language: Sendable {
  /// The BCP 47 tag: `fr-CA`.
  let tag: String
  /// The primary subtag, which names files, keys and folders: `fr`.
  let subtag: String
  private let shared: Shared<LanguageTable>

  /// Makes a language that is built in, or nil.
  init?(tag: String) {
    guard let table = LanguageTable.named(tag) else { return nil }
    self.tag = table.tag
    subtag = String(table.tag.prefix { $0 != "-" })
    shared = Shared(table)
  }

  /// How the language writes; lent, for a copy of its hundreds of words costs 0.9 µs.
  var table: LanguageTable {
    _read { yield shared.value }
  }

  /// The tag with an underscore, as Open Graph has it: `fr_CA`.
  var locale: String {
    String(tag.map { $0 == "-" ? "_" : $0 })
  }

  /// Its name as messages say it: `anglais`, `English`.
  var name: Message {
    Message(
      fr: LanguageTable.frenchCanada.words.spokenLanguages[subtag] ?? subtag,
      en: LanguageTable.englishCanada.words.spokenLanguages[subtag] ?? subtag)
  }

  /// In which of the two languages its authors name fields.
  var fieldWords: MessageLanguage { Self.fieldWords(subtag: subtag) }

  /// In which of the two languages fields are named beside a primary subtag, one that the program
  /// may not have.
  static func fieldWords(subtag: some StringProtocol) -> MessageLanguage {
    subtag == "fr" ? .french : .english
  }

  /// A text as the language sets it.
  func typeset(_ text: String) -> String {
    table.typography.apply(text)
  }
}

extension Language: Hashable {
  static func == (left: Language, right: Language) -> Bool {
    left.tag == right.tag
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(tag)
  }
}

/// A value per language.
///
/// Reading an absent language is nil, never a fallback: the caller decides, because showing the
/// wrong language is a bug.
struct Localized<Value: Sendable>: Sendable {
  /// A few at most, and so a list: looking through it is sooner done than hashing a tag.
  private var values: [(language: Language, value: Value)] = []

  /// Makes a value that no language has.
  init() {}

  /// Makes the same value for some languages.
  init(_ value: Value, for languages: [Language]) {
    for language in languages { self[language] = value }
  }

  /// The value of one language.
  subscript(_ language: Language) -> Value? {
    get { values.first { $0.language == language }?.value }
    set {
      let index = values.firstIndex { $0.language == language }
      switch (index, newValue) {
      case (let index?, let value?): values[index].value = value
      case (let index?, nil): values.remove(at: index)
      case (nil, let value?): values.append((language, value))
      case (nil, nil): break
      }
    }
  }

  /// Whether no language has a value.
  var isEmpty: Bool { values.isEmpty }

  /// The value in every language that has one, transformed.
  func map<Other>(_ transform: (Value) -> Other) -> Localized<Other> {
    var result = Localized<Other>()
    for (language, value) in values { result[language] = transform(value) }
    return result
  }
}

extension Localized: Equatable where Value: Equatable {
  /// Whether both have equal values for the same languages, in whatever order they were given.
  static func == (left: Self, right: Self) -> Bool {
    left.values.count == right.values.count
      && left.values.allSatisfy { right[$0.language] == $0.value }
  }
}
