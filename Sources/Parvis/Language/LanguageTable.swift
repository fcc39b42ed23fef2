import Markdown

/// One locale: how it writes dates, times, numbers and phones, how it sorts, and its fixed words.
///
/// A locale is a value, and nothing asks which one it has: another locale is a file that makes one
/// more value, and a line in `all`. What the locales of one language share stands in that
/// language's own file.
struct LanguageTable: Sendable {
  /// The BCP 47 tag: `fr-CA`.
  let tag: String
  /// The language's name in itself: `Français`.
  let ownName: String
  let dates: DateStyle
  let times: TimeStyle
  let repetitions: RepetitionStyle
  let numbers: NumberStyle
  let phones: PhoneStyle
  let punctuation: Punctuation
  let collation: CollationStyle
  /// How texts are set: spaces, apostrophes and quotation marks.
  let typography: Typography
  /// Every fixed word that reaches feeds or data.
  let words: FeedWords

  /// The locales that are built in.
  static let all: [LanguageTable] = [
    .frenchCanada, .frenchFrance, .frenchBelgium,
    .englishCanada, .englishBritain, .englishUnitedStates,
    .dutchBelgium,
  ]

  /// The locale with a tag, in any case, or nil where it is not built in.
  ///
  /// Look it up once and hand it on as a parameter: a copy of a table costs about a microsecond.
  static func named(_ tag: String) -> LanguageTable? {
    let tag = tag.lowercased()
    return all.first { $0.tag.lowercased() == tag }
  }
}
