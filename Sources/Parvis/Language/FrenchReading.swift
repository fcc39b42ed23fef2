import ICalendar

extension ReadingWords {
  /// French of all countries.
  static let french = ReadingWords(
    calendar: .french,
    monthAbbreviations: [
      "jan": 1, "janv": 1, "fev": 2, "fevr": 2, "avr": 4, "juil": 7, "juill": 7, "aou": 8,
      "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    ],
    weekdayAbbreviations: [:],
    weekdayPlural: "s",
    hasMonthFirst: false,
    dateOpeners: ["le"],
    dayLinks: ["de", "d"],
    timeLinks: ["a", "de"],
    ordinalEndings: ["er", "ere", "re", "e", "eme", "d", "nd"],
    ordinals: [
      "premier": 1, "premiers": 1, "deuxieme": 2, "deuxiemes": 2, "second": 2, "seconds": 2,
      "troisieme": 3, "troisiemes": 3, "quatrieme": 4, "quatriemes": 4, "cinquieme": 5,
      "cinquiemes": 5, "dernier": -1, "derniers": -1,
    ],
    numbers: ["deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6],
    hourWords: ["h", "heure", "heures", "hre", "hres", "hrs"],
    noon: ["midi"],
    midnight: ["minuit"],
    timeRanges: [(nil, "a"), ("de", "a"), ("entre", "et")],
    recurrences: [
      RecurrencePhrase("chaque|le|les? W", .weekly),
      RecurrencePhrase("tous les W", .weekly),
      RecurrencePhrase("chaque semaine le? W", .weekly),
      RecurrencePhrase("toutes les semaines le? W", .weekly),
      RecurrencePhrase("tous les N W", .everyWeeks),
      RecurrencePhrase("un|1 W sur N", .everyWeeks),
      RecurrencePhrase("toutes? les? N semaine|semaines le? W", .everyWeeks),
      RecurrencePhrase("le? W toutes les N semaines", .everyWeeks),
      RecurrencePhrase("tous? chaque|le|les? O W du|de chaque? mois", .monthly),
      RecurrencePhrase("le|les? O W", .monthly),
      RecurrencePhrase("chaque O W", .monthlyOrEveryWeeks),
      RecurrencePhrase("tous les O W", .monthlyOrEveryWeeks),
    ],
    repetition: { words in
      let day = CalendarWords.french.weekdays[words.weekday.rawValue - 1]
      return switch words.pattern {
      case .weeks(1): day
      case .weeks(let count): "\(count) semaines le \(day)"
      case .month(-1): "dernier \(day) du mois"
      case .month(1): "1er \(day) du mois"
      case .month(let ordinal): "\(ordinal)e \(day) du mois"
      }
    },
    date: { date, form in
      let parts = date.parts
      let day = parts.day == 1 ? "1er" : String(parts.day)
      let weekday =
        form.hasWeekday ? CalendarWords.french.weekdays[date.weekday.rawValue - 1] + " " : ""
      return "\(weekday)\(day) \(CalendarWords.french.months[parts.month - 1]) \(parts.year)"
    },
    times: { start, end in
      func text(_ time: LocalTime) -> String {
        time.minute == 0 ? "\(time.hour) h" : "\(time.hour) h \(time.twoDigitMinute)"
      }
      return "\(text(start)) à \(text(end))"
    })
}
