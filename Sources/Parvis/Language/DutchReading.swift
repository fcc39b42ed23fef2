import ICalendar

extension ReadingWords {
  /// Dutch of Belgium and the Netherlands.
  static let dutch = ReadingWords(
    calendar: .dutch,
    monthAbbreviations: [
      "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
      "sept": 9, "okt": 10, "nov": 11, "dec": 12,
    ],
    weekdayAbbreviations: [
      "maa": .monday, "din": .tuesday, "woe": .wednesday, "don": .thursday, "vrij": .friday,
      "zat": .saturday, "zon": .sunday,
    ],
    weekdayPlural: "en",
    hasMonthFirst: false,
    dateOpeners: ["op"],
    dayLinks: [],
    timeLinks: ["om", "van"],
    ordinalEndings: ["e", "de", "ste"],
    ordinals: [
      "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "laatste": -1,
    ],
    numbers: ["twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6],
    hourWords: ["u", "uur"],
    noon: [],
    midnight: ["middernacht"],
    timeRanges: [(nil, "tot"), ("van", "tot"), ("tussen", "en")],
    recurrences: [
      RecurrencePhrase("elke|iedere|op? W", .weekly),
      RecurrencePhrase("elke|iedere week op? W", .weekly),
      RecurrencePhrase("om de andere W", .everyOtherWeek),
      RecurrencePhrase("om de andere week op? W", .everyOtherWeek),
      RecurrencePhrase("om? de? elke|iedere? N week|weken op? W", .everyWeeks),
      RecurrencePhrase("op? W om de N weken", .everyWeeks),
      RecurrencePhrase("op? de|elke|iedere? O W van|in de|elke|iedere? maand", .monthly),
      RecurrencePhrase("op? de? O W", .monthly),
      RecurrencePhrase("elke|iedere O W", .monthlyOrEveryWeeks),
    ],
    repetition: { words in
      let day = CalendarWords.dutch.weekdays[words.weekday.rawValue - 1]
      return switch words.pattern {
      case .weeks(1): day
      case .weeks(let count): "\(count) weken op \(day)"
      case .month(-1): "laatste \(day) van de maand"
      case .month(let ordinal): "\(ordinal)e \(day) van de maand"
      }
    },
    date: { date, form in
      let parts = date.parts
      let weekday =
        form.hasWeekday ? CalendarWords.dutch.weekdays[date.weekday.rawValue - 1] + " " : ""
      return "\(weekday)\(parts.day) \(CalendarWords.dutch.months[parts.month - 1]) \(parts.year)"
    },
    times: { start, end in
      func text(_ time: LocalTime) -> String {
        time.minute == 0 ? "\(time.hour)" : "\(time.hour).\(time.twoDigitMinute)"
      }
      return "\(text(start)) tot \(text(end)) uur"
    })
}
