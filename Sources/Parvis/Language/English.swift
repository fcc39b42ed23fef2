extension CalendarWords {
  /// Names with the abbreviations of the Canadian Style.
  static let english = CalendarWords(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    shortMonths: [
      "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
      "Dec.",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    shortWeekdays: ["Mon.", "Tue.", "Wed.", "Thu.", "Fri.", "Sat.", "Sun."])

  /// Names with three letters and no full stops, as public services in Britain shorten them.
  static let englishWithoutStops = CalendarWords(
    months: english.months,
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    weekdays: english.weekdays,
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
}

extension DateStyle {
  /// Month first and the year between commas: Writing Tips Plus; AP.
  static let englishMonthFirst = DateStyle(
    calendar: .english,
    firstDay: "1",
    full: "\(.weekday), \(.month)⍽\(.day), \(.year)",
    withoutWeekday: "\(.month)⍽\(.day), \(.year)",
    month: "\(.month) \(.year)",
    inSentence: "on \(.value)")
}

extension TimeStyle {
  /// The half of the day after a no-break space, once where both times share it.
  ///
  /// Noon and midnight are words. Writing Tips Plus; AP.
  static let englishWithStops = TimeStyle(
    halves: ("a.m.", "p.m."),
    form: Form(onTheHour: "\(.hour)⍽\(.half)", withMinutes: "\(.hour):\(.minute)⍽\(.half)"),
    shared: Form(onTheHour: "\(.hour)", withMinutes: "\(.hour):\(.minute)"),
    noon: "noon",
    midnight: "midnight",
    noonInRange: "noon",
    midnightAsStart: "midnight",
    midnightAsEnd: "midnight",
    range: "\(.start) to \(.end)",
    rangeInSentence: "from \(.start) to \(.end)",
    start: "at \(.value)",
    allDay: "all day",
    slot: "\(.date), \(.time)")
}

extension RepetitionStyle {
  /// «Every third Thursday» could be the third of the month, so weeks are counted.
  static let english = RepetitionStyle(
    weekly: "every \(.weekday)",
    everySecondWeek: "every other \(.weekday)",
    everyFewWeeks: "every \(.interval) weeks on \(.weekday)",
    monthly: "the \(.ordinal) \(.weekday) of each month",
    monthlyFifth: "the fifth \(.weekday) of each month that has five",
    numbers: ["two", "three", "four", "five", "six", "seven", "eight", "nine"],
    ordinals: ["first", "second", "third", "fourth"],
    last: "last")
}

extension NumberStyle {
  static let english = NumberStyle(
    plural: .allButOne, counted: "\(.number) \(.noun)", groupSeparator: ",",
    decimalSeparator: ".", byteUnits: ["KB", "MB", "GB"])
}

extension Punctuation {
  /// No comma before the last item of a list: Canada, Britain, AP.
  static let english = Punctuation(
    labelled: "\(.label): \(.value)", listSeparator: ", ", lastSeparator: " and ",
    numberSeparator: ", ", lastNumberSeparator: " or ")
}

extension CollationStyle {
  /// French names of saints keep their place on English pages.
  static let english = CollationStyle(
    abbreviations: ["st": "saint", "ste": "sainte"], accentsFromEnd: false)
}
