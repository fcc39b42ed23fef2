/// One way to put a repetition in a language, as a row of words.
///
///     RecurrencePhrase("every|each|the? O W of the month", .monthly)
///
/// `|` stands between words of which one fits, `?` behind what may be left out; `W` is a weekday,
/// `O` an ordinal, `N` a number.
struct RecurrencePhrase: Sendable {
  /// What a phrase means.
  enum Meaning: Sendable {
    /// Every week.
    case weekly
    /// Every second week.
    case everyOtherWeek
    /// Every so many weeks.
    case everyWeeks
    /// On one weekday of each month.
    case monthly
    /// The same for the first and the last; else as well every so many weeks: refused.
    case monthlyOrEveryWeeks
  }

  /// One place in the row.
  enum Part: Sendable {
    /// One of some words.
    case words(Set<String>, isOptional: Bool)
    /// `W`.
    case weekday
    /// `O`.
    case ordinal
    /// `N`.
    case number
  }

  /// The places, in order.
  let parts: [Part]
  /// What it means.
  let meaning: Meaning

  /// Makes a phrase from its row.
  init(_ row: String, _ meaning: Meaning) {
    self.meaning = meaning
    parts = row.split(separator: " ").map { place in
      switch place {
      case "W": .weekday
      case "O": .ordinal
      case "N": .number
      default:
        .words(
          Set(place.split(separator: "|").map { $0.filter { $0 != "?" } }),
          isOptional: place.hasSuffix("?"))
      }
    }
  }
}
