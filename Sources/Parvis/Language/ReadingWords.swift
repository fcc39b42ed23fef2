import ICalendar
import Source

/// The words with which people type dates, times and repetitions in one language.
///
/// All languages are read at once, whatever the language of the file. Words stand folded: lower
/// case, no accents.
struct ReadingWords: Sendable {
  /// Names of months and weekdays.
  let calendar: CalendarWords
  /// Further abbreviations of months, without full stop, to 1…12.
  let monthAbbreviations: [String: Int]
  /// Further abbreviations of weekdays, without full stop.
  let weekdayAbbreviations: [String: Weekday]
  /// What makes a weekday plural: the `s` of `jeudis`.
  let weekdayPlural: String
  /// Whether its speakers put the month first too: `December 3, 2026`.
  let hasMonthFirst: Bool
  /// Words that may stand before a date: `le`, `on`.
  let dateOpeners: [String]
  /// Words between day and month: the `of` of `3rd of December`.
  let dayLinks: [String]
  /// Words between a date and a time: `à`, `at`.
  let timeLinks: [String]
  /// What follows the digits of an ordinal: the `er` of `1er`.
  let ordinalEndings: [String]
  /// Ordinals in letters, to 1…5, and to -1 for the last.
  let ordinals: [String: Int]
  /// Small numbers in letters.
  let numbers: [String: Int]
  /// What stands behind the digits of an hour: `h`, `uur`.
  let hourWords: [String]
  /// Words for 12:00.
  let noon: [String]
  /// Words for 0:00 and 24:00.
  let midnight: [String]
  /// The words before and between the two times of a range; nil before where nothing stands.
  let timeRanges: [(before: String?, between: String)]
  /// How repetitions are put, the first that fits wins.
  let recurrences: [RecurrencePhrase]
  /// A repetition as its speakers type it, with plain spaces.
  let repetition: @Sendable (RecurrenceWords) -> String
  /// A date as its speakers type it, with plain spaces.
  let date: @Sendable (LocalDate, DateForm) -> String
  /// A range of times as its speakers type it, with plain spaces.
  let times: @Sendable (LocalTime, LocalTime) -> String

  /// Every language that is read; where a text is the same in several, the first one answers.
  static let all: [ReadingWords] = [.french, .english, .dutch]
  /// The halves of the 12-hour clock, without full stops, which only English uses.
  static let halfDays = ["am", "pm"]
}

/// What an author put into a date, so that a correction looks like it.
struct DateForm: Sendable, Hashable {
  /// Whether the weekday is written.
  var hasWeekday = false
  /// Whether the month stands before the day, in languages that know both orders.
  var isMonthFirst = false
}

/// The order of day and month in a date of digits: `03/12/2026`.
enum DateOrder: Sendable, Hashable {
  /// 3 December.
  case dayMonth
  /// March 12.
  case monthDay

  /// What spreadsheets of a locale write.
  ///
  /// Canadian English uses both orders, and a new locale may, so that they are absent: there a
  /// date that can be read in two ways is refused.
  static let byLocale: [String: DateOrder] = [
    "fr-CA": .dayMonth, "fr-FR": .dayMonth, "fr-BE": .dayMonth, "nl-BE": .dayMonth,
    "en-GB": .dayMonth, "en-US": .monthDay,
  ]
}

extension ReadingWords {
  /// A word of the calendar: what it names, and where.
  struct CalendarName<Value: Sendable & Hashable>: Sendable {
    /// The month, 1…12, or the weekday.
    let value: Value
    /// Whether it is the whole name, which no other language uses for anything else.
    let isFull: Bool
    /// The languages that have it, as indices of ``all``.
    let languages: [Int]
  }

  /// The month that a folded word names in any language.
  static func month(_ word: String) -> CalendarName<Int>? {
    months[word]
  }

  /// The weekday that a folded word names in any language.
  static func weekday(_ word: String) -> CalendarName<Weekday>? {
    weekdays[word]
  }

  /// The weekday that a folded word of this language names where sessions repeat, plural or not.
  ///
  /// Abbreviations of two letters are none: `ma` is Monday to some and `mardi` to others.
  func repeatedWeekday(_ word: String) -> Weekday? {
    for (day, names) in zip(Weekday.allCases, zip(calendar.weekdays, calendar.shortWeekdays)) {
      let full = names.0.folded
      let short = names.1.folded.filter { $0 != "." }
      if word == full || word == full + weekdayPlural { return day }
      if word == short, word.utf8.count > 2 { return day }
    }
    return weekdayAbbreviations[word]
  }

  /// Every name of a weekday in full, for the nearest one.
  static let weekdayNames = all.flatMap(\.calendar.weekdays)

  private static let months = table { words in
    let full = words.calendar.months.enumerated().map { ($1, $0 + 1, true) }
    let short = words.calendar.shortMonths.enumerated().map { ($1, $0 + 1, false) }
    return full + short + words.monthAbbreviations.map { ($0, $1, false) }
  }

  private static let weekdays = table { words in
    let full = zip(words.calendar.weekdays, Weekday.allCases).map { ($0, $1, true) }
    let short = zip(words.calendar.shortWeekdays, Weekday.allCases).map { ($0, $1, false) }
    return full + short + words.weekdayAbbreviations.map { ($0, $1, false) }
  }

  /// The names of all languages by word; one that means two things is left out, never guessed.
  private static func table<Value>(
    _ names: (ReadingWords) -> [(word: String, value: Value, isFull: Bool)]
  ) -> [String: CalendarName<Value>] {
    var table: [String: CalendarName<Value>] = [:]
    var twofold: Set<String> = []
    for (language, words) in all.enumerated() {
      for name in names(words) {
        let word = name.word.folded.filter { $0 != "." }
        let known = table[word]
        if let known, known.value != name.value { twofold.insert(word) }
        let languages = known?.languages ?? []
        table[word] = CalendarName(
          value: name.value, isFull: name.isFull || known?.isFull == true,
          languages: languages.last == language ? languages : languages + [language])
      }
    }
    for word in twofold { table[word] = nil }
    return table
  }
}

extension LocalTime {
  /// `05`.
  var twoDigitMinute: String {
    minute < 10 ? "0\(minute)" : "\(minute)"
  }
}
