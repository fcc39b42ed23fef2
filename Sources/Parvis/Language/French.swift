extension CalendarWords {
  /// Names and abbreviations of the Office québécois de la langue française, used in all French.
  static let french = CalendarWords(
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    shortMonths: [
      "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.",
      "déc.",
    ],
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    shortWeekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."])
}

extension DateStyle {
  /// No comma after the weekday, only the first of a month as an ordinal (OQLF).
  static let french = DateStyle(
    calendar: .french,
    firstDay: "1er",
    full: "\(.weekday) \(.day)⍽\(.month) \(.year)",
    withoutWeekday: "\(.day)⍽\(.month) \(.year)",
    month: "\(.month) \(.year)",
    inSentence: "le \(.value)")
}

extension TimeStyle {
  /// 24 hours, `h` between spaces, no `00`, two digits for minutes (OQLF; Imprimerie nationale).
  static let french = TimeStyle(
    halves: nil,
    form: Form(onTheHour: "\(.hour)⍽h", withMinutes: "\(.hour)⍽h⍽\(.minute)"),
    shared: nil,
    noon: "\(.value) (midi)",
    midnight: "\(.value) (minuit)",
    noonInRange: nil,
    midnightAsStart: nil,
    midnightAsEnd: "minuit",
    range: "de \(.start) à \(.end)",
    rangeInSentence: "de \(.start) à \(.end)",
    start: "à \(.value)",
    allDay: "toute la journée",
    slot: "\(.date), \(.time)")
}

extension RepetitionStyle {
  static let french = RepetitionStyle(
    weekly: "tous les \(.weekday)s",
    everySecondWeek: "un \(.weekday) sur \(.interval)",
    everyFewWeeks: "un \(.weekday) sur \(.interval)",
    monthly: "le \(.ordinal) \(.weekday) de chaque mois",
    monthlyFifth: "le cinquième \(.weekday) des mois qui en ont cinq",
    numbers: ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
    ordinals: ["premier", "deuxième", "troisième", "quatrième"],
    last: "dernier")
}

extension NumberStyle {
  /// Groups of digits stand apart by U+00A0 in Canada, by U+202F in Europe (CLDR).
  static func french(groupSeparator: String) -> NumberStyle {
    NumberStyle(
      plural: .fromTwo, counted: "\(.number)⍽\(.noun)", groupSeparator: groupSeparator,
      decimalSeparator: ",", byteUnits: ["Ko", "Mo", "Go"])
  }
}

extension Punctuation {
  /// The colon has the same full no-break space in every French.
  static let french = Punctuation(
    labelled: "\(.label)⍽: \(.value)",
    listSeparator: ", ",
    lastSeparator: " et ",
    numberSeparator: ", le ", lastNumberSeparator: " ou le ")
}

extension CollationStyle {
  /// The Commission de toponymie writes `Saint-` in full; `St-` sorts with it.
  static func french(accentsFromEnd: Bool) -> CollationStyle {
    CollationStyle(
      abbreviations: ["st": "saint", "ste": "sainte"], accentsFromEnd: accentsFromEnd)
  }
}
