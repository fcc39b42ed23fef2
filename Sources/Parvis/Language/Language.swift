/// One of the languages of a program, such as `fr-CA`.
public struct Language: Sendable, Hashable {
  /// The BCP 47 tag: `fr-CA`.
  public let tag: String
  /// The primary subtag, which names files, keys and folders: `fr`.
  public let subtag: String

  /// Makes a language from its tag.
  public init(tag: String) {
    self.tag = tag
    subtag = String(tag.prefix { $0 != "-" })
  }
}

/// A value per language.
///
/// Reading an absent language is nil, never a fallback: the caller decides, because showing the
/// wrong language is a bug.
public struct Localized<Value: Sendable>: Sendable {
  private var values: [Language: Value] = [:]

  /// Makes a value that no language has.
  public init() {}

  /// Makes the same value for some languages.
  public init(_ value: Value, for languages: [Language]) {
    for language in languages { values[language] = value }
  }

  /// The value of one language.
  public subscript(_ language: Language) -> Value? {
    get { values[language] }
    set { values[language] = newValue }
  }

  /// Whether no language has a value.
  public var isEmpty: Bool { values.isEmpty }

  /// The value in every language that has one, transformed.
  public func map<Other>(_ transform: (Value) -> Other) -> Localized<Other> {
    var result = Localized<Other>()
    for (language, value) in values { result[language] = transform(value) }
    return result
  }
}

extension Localized: Equatable where Value: Equatable {}
