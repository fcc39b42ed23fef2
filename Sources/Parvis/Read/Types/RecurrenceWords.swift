import FrontMatter
import ICalendar
import Source

/// How often sessions repeat, as staff put it in words.
struct RecurrenceWords: Sendable, Hashable {
  /// What counts between two sessions.
  enum Pattern: Sendable, Hashable {
    /// Every so many weeks, 1 to 52.
    case weeks(Int)
    /// On the first (1) to fifth (5) or last (-1) such weekday of each month.
    case month(Int)
  }

  /// The day of the week.
  let weekday: Weekday
  /// How often.
  let pattern: Pattern

  /// The most weeks between two sessions.
  static let mostWeeks = 52

  /// The rule of RFC 5545 §3.3.10, without its end: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TH`.
  var rule: String {
    switch pattern {
    case .weeks(1): "FREQ=WEEKLY;BYDAY=\(weekday.code)"
    case .weeks(let interval): "FREQ=WEEKLY;INTERVAL=\(interval);BYDAY=\(weekday.code)"
    case .month(let ordinal): "FREQ=MONTHLY;BYDAY=\(ordinal)\(weekday.code)"
    }
  }
}

extension FieldType where Value == RecurrenceWords {
  /// A repetition: `premier mercredi`, `every other Thursday`, `2 semaines le jeudi`.
  static let recurrence: FieldType = .scalar(
    Message(fr: "une répétition", en: "a repetition"),
    examples: ["premier mercredi", "jeudi", "2 semaines le jeudi", "last Thursday"]
  ) { scalar throws(Diagnostic) in
    try RecurrenceReader(scalar: scalar).read()
  }
}

/// Holds a text against the ``RecurrencePhrase``s of all languages.
struct RecurrenceReader: Sendable {
  let scalar: Scalar
  private let lexemes: [Lexeme]

  init(scalar: Scalar) {
    self.scalar = scalar
    lexemes = Lexeme.all(in: scalar.text).filter { ![",", "."].contains($0.key) }
  }

  func read() throws(Diagnostic) -> RecurrenceWords {
    for words in ReadingWords.all {
      for phrase in words.recurrences {
        guard let found = match(phrase, words), let weekday = found.weekday else { continue }
        return try meaning(of: phrase, weekday, found.count, words)
      }
    }
    throw unknown()
  }

  private func meaning(
    of phrase: RecurrencePhrase, _ weekday: Weekday, _ count: Int, _ words: ReadingWords
  ) throws(Diagnostic) -> RecurrenceWords {
    switch phrase.meaning {
    case .weekly: return RecurrenceWords(weekday: weekday, pattern: .weeks(1))
    case .everyOtherWeek: return RecurrenceWords(weekday: weekday, pattern: .weeks(2))
    case .monthlyOrEveryWeeks where count > 1: throw ambiguous(weekday, count, words)
    case .monthly, .monthlyOrEveryWeeks:
      return RecurrenceWords(weekday: weekday, pattern: .month(count))
    case .everyWeeks:
      guard (1...RecurrenceWords.mostWeeks).contains(count) else { throw unknown() }
      return RecurrenceWords(weekday: weekday, pattern: .weeks(count))
    }
  }

  /// Goes through the row from left to right; a word that may be left out is taken if it is there.
  private func match(
    _ phrase: RecurrencePhrase, _ words: ReadingWords
  ) -> (weekday: Weekday?, count: Int)? {
    var index = 0
    var weekday: Weekday?
    var count = 1
    for part in phrase.parts {
      let lexeme = index < lexemes.count ? lexemes[index] : nil
      switch part {
      case .words(let keys, let isOptional):
        if let lexeme, keys.contains(lexeme.key) {
          index += 1
        } else if !isOptional {
          return nil
        }
      case .weekday:
        guard let day = lexeme.flatMap({ words.repeatedWeekday($0.key) }) else { return nil }
        weekday = day
        index += 1
      case .number:
        guard let number = lexeme.flatMap({ $0.number ?? words.numbers[$0.key] }) else {
          return nil
        }
        count = number
        index += 1
      case .ordinal:
        if let ordinal = lexeme.flatMap({ words.ordinals[$0.key] }) {
          count = ordinal
          index += 1
        } else if let number = lexeme?.number, (1...5).contains(number),
          index + 1 < lexemes.count, lexemes[index + 1].isAttached,
          words.ordinalEndings.contains(lexemes[index + 1].key)
        {
          count = number
          index += 2
        } else {
          return nil
        }
      }
    }
    return index == lexemes.count ? (weekday, count) : nil
  }

  // MARK: Diagnostics

  /// `every second Thursday`: of the month, or every two weeks.
  private func ambiguous(
    _ weekday: Weekday, _ count: Int, _ words: ReadingWords
  ) -> Diagnostic {
    Diagnostic(
      .recurrenceAmbiguous, at: scalar.range,
      Message(
        fr: "« \(scalar.excerpt) » peut être une fois par mois, ou toutes les \(count) semaines",
        en: "‘\(scalar.excerpt)’ may be once a month, or every \(count) weeks"),
      help: .write(
        words.repetition(RecurrenceWords(weekday: weekday, pattern: .month(count))),
        words.repetition(RecurrenceWords(weekday: weekday, pattern: .weeks(count)))))
  }

  private static let vocabulary: Set<String> = {
    var words: Set<String> = []
    for language in ReadingWords.all {
      for phrase in language.recurrences {
        for case .words(let keys, _) in phrase.parts { words.formUnion(keys) }
      }
      words.formUnion(language.ordinals.keys)
      words.formUnion(language.numbers.keys)
      words.formUnion(language.ordinalEndings)
    }
    return words
  }()

  private static let names =
    ReadingWords.weekdayNames + ReadingWords.all.flatMap { $0.ordinals.keys.sorted() }

  /// Points at the first word that no phrase knows, where there is one.
  private func unknown() -> Diagnostic {
    let word = lexemes.first { lexeme in
      lexeme.kind == .word && !Self.vocabulary.contains(lexeme.key)
        && ReadingWords.all.allSatisfy { $0.repeatedWeekday(lexeme.key) == nil }
    }
    let text = word.map { scalar.text.utf8Text($0.bytes) } ?? scalar.excerpt
    let near = word.flatMap { nearestName(to: $0.key, among: Self.names) }
    return Diagnostic(
      .notARecurrence, at: word.map { scalar.range(of: $0.bytes) } ?? scalar.range,
      word == nil
        ? Message(
          fr: "« \(text) » ne dit pas quand une rencontre se répète",
          en: "‘\(text)’ does not say when a session repeats")
        : Message(
          fr: "le mot « \(text) » est inconnu dans une répétition",
          en: "the word ‘\(text)’ is not known in a repetition"),
      help: near.map {
        Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?")
      }
        ?? Message(
          fr: "écrivez par exemple « jeudi », « premier mercredi », « dernier jeudi » ou "
            + "« 2 semaines le jeudi »",
          en: "write for example ‘Thursday’, ‘first Wednesday’, ‘last Thursday’ or "
            + "‘2 weeks on Thursday’"))
  }
}
