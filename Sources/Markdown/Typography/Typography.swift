/// How texts are set in one locale: a table of what becomes of spaces and quotes that were typed.
///
/// Never destructive: only plain spaces (U+0020), `'` and `"` are changed, and only where the
/// table and the neighbours leave no doubt. A typed no-break space (U+00A0, U+202F) stays, a missing
/// space is not added: `«mot»` and `mot:` stay as they are. `10:30`, `1:1`, `::`, `?!`, addresses
/// and e-mail addresses stay too.
public struct Typography: Sendable, Hashable {
  /// What a typed plain space becomes.
  public enum Space: Sendable, Hashable {
    /// It stays.
    case keep
    /// It goes away.
    case remove
    /// U+00A0.
    case noBreak
    /// U+202F, the narrow no-break space.
    case narrowNoBreak
  }

  /// Before `:`.
  public var beforeColon: Space
  /// Before `;`, `!` and `?`.
  public var beforeHighPunctuation: Space
  /// Inside « and ».
  public var insideGuillemets: Space
  /// On both sides of `–` and `—` that stand between spaces.
  public var aroundDash: Space
  /// Between a number and one of ``units``, and between `h` and its minutes.
  public var beforeUnit: Space
  /// Between the groups of three digits of a number.
  public var thousands: Space
  /// Behind one of ``titles`` before a letter, and one of ``numberWords`` before a digit.
  public var afterAbbreviation: Space
  /// What stands behind a number: `%`, `km`.
  public var units: Set<String>
  /// What stands before a name: `M.`.
  public var titles: Set<String>
  /// What stands before a number: `p.`.
  public var numberWords: Set<String>
  /// Whether `'` between letters becomes ’, also at the end of a plural (`officers'`).
  public var setsApostrophes: Bool
  /// Letters that may follow an apostrophe at the start of a word: Dutch `'s avonds`.
  public var clitics: Set<String>
  /// Whether `"` in pairs becomes “ ”.
  public var setsQuotationMarks: Bool

  /// Makes a table that changes nothing, to be filled.
  public init() {
    (beforeColon, beforeHighPunctuation, insideGuillemets) = (.keep, .keep, .keep)
    (aroundDash, beforeUnit, thousands, afterAbbreviation) = (.keep, .keep, .keep, .keep)
    (units, titles, numberWords, clitics) = ([], [], [], [])
    (setsApostrophes, setsQuotationMarks) = (false, false)
  }

  /// Sets a text that is no Markdown: a title, a line of a feed.
  ///
  /// Idempotent: a set text stays as it is. Linear.
  public func apply(_ text: String) -> String {
    guard self != .none else { return text }
    var typesetter = Typesetter(self, Array(text.utf8))
    typesetter.run()
    return typesetter.isUnchanged ? text : String(decoding: typesetter.output, as: UTF8.self)
  }
}
