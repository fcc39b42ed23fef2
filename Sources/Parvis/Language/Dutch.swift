extension CalendarWords {
  /// Names with the abbreviations of the Nederlandse Taalunie.
  static let dutch = CalendarWords(
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ],
    shortMonths: [
      "jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec.",
    ],
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    shortWeekdays: ["ma.", "di.", "wo.", "do.", "vr.", "za.", "zo."])
}

extension DateStyle {
  /// Days and months in small letters, no comma (Taaladvies).
  static let dutch = DateStyle(
    calendar: .dutch,
    firstDay: "1",
    full: "\(.weekday) \(.day)⍽\(.month) \(.year)",
    withoutWeekday: "\(.day)⍽\(.month) \(.year)",
    month: "\(.month) \(.year)",
    inSentence: "op \(.value)")
}

extension TimeStyle {
  /// A point before the minutes, and `uur` once in a range: `van 9 tot 11.30 uur` (Taaladvies).
  static let dutch = TimeStyle(
    halves: nil,
    form: Form(onTheHour: "\(.hour)⍽uur", withMinutes: "\(.hour).\(.minute)⍽uur"),
    shared: Form(onTheHour: "\(.hour)", withMinutes: "\(.hour).\(.minute)"),
    noon: "\(.value) (middag)",
    midnight: "\(.value) (middernacht)",
    noonInRange: nil,
    midnightAsStart: nil,
    midnightAsEnd: "middernacht",
    range: "van \(.start) tot \(.end)",
    rangeInSentence: "van \(.start) tot \(.end)",
    start: "om \(.value)",
    allDay: "de hele dag",
    slot: "\(.date), \(.time)")
}

extension RepetitionStyle {
  static let dutch = RepetitionStyle(
    weekly: "elke \(.weekday)",
    everySecondWeek: "om de \(.interval) weken op \(.weekday)",
    everyFewWeeks: "om de \(.interval) weken op \(.weekday)",
    monthly: "de \(.ordinal) \(.weekday) van elke maand",
    monthlyFifth: "de vijfde \(.weekday) van elke maand die er vijf heeft",
    numbers: ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
    ordinals: ["eerste", "tweede", "derde", "vierde"],
    last: "laatste")
}

extension NumberStyle {
  static let dutch = NumberStyle(
    plural: .allButOne, counted: "\(.number) \(.noun)", groupSeparator: ".",
    decimalSeparator: ",", byteUnits: ["kB", "MB", "GB"])
}

extension Punctuation {
  static let dutch = Punctuation(
    labelled: "\(.label): \(.value)", listSeparator: ", ",
    lastSeparator: " en ", numberSeparator: ", ", lastNumberSeparator: " of ")
}

extension CollationStyle {
  static let dutch = CollationStyle(abbreviations: ["st": "sint"], accentsFromEnd: false)
}
