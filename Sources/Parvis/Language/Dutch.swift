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
