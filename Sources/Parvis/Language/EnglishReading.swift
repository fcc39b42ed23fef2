import ICalendar

extension ReadingWords {
  /// English of all countries: both orders of day and month, the 12-hour and the 24-hour clock.
  static let english = ReadingWords(
    calendar: .english,
    monthAbbreviations: [
      "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
      "oct": 10, "nov": 11, "dec": 12,
    ],
    weekdayAbbreviations: [
      "tues": .tuesday, "weds": .wednesday, "thur": .thursday, "thurs": .thursday,
    ],
    weekdayPlural: "s",
    hasMonthFirst: true,
    dateOpeners: ["on", "the"],
    dayLinks: ["of"],
    timeLinks: ["at", "from"],
    ordinalEndings: ["st", "nd", "rd", "th"],
    ordinals: ["first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1],
    numbers: ["two": 2, "three": 3, "four": 4, "five": 5, "six": 6],
    hourWords: ["hr", "hrs"],
    noon: ["noon", "midday"],
    midnight: ["midnight"],
    timeRanges: [
      (nil, "to"), ("from", "to"), ("between", "and"), (nil, "until"), ("from", "until"),
      (nil, "till"), ("from", "till"),
    ],
    recurrences: [
      RecurrencePhrase("every|each|on? W", .weekly),
      RecurrencePhrase("every|each week on? W", .weekly),
      RecurrencePhrase("every? other|alternate W", .everyOtherWeek),
      RecurrencePhrase("every? other|alternate week on? W", .everyOtherWeek),
      RecurrencePhrase("every? N week|weeks on? W", .everyWeeks),
      RecurrencePhrase("every N W", .everyWeeks),
      RecurrencePhrase("on? W every N weeks", .everyWeeks),
      RecurrencePhrase("on? every|each|the? O W of|in the|each|every? month", .monthly),
      RecurrencePhrase("on? the? O W", .monthly),
      RecurrencePhrase("every|each O W", .monthlyOrEveryWeeks),
    ],
    repetition: { words in
      let day = CalendarWords.english.weekdays[words.weekday.rawValue - 1]
      let ordinals = [1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"]
      return switch words.pattern {
      case .weeks(1): day
      case .weeks(let count): "\(count) weeks on \(day)"
      case .month(let ordinal): "\(ordinals[ordinal] ?? "last") \(day) of the month"
      }
    },
    date: { date, form in
      let parts = date.parts
      let month = CalendarWords.english.months[parts.month - 1]
      let weekday = form.hasWeekday ? CalendarWords.english.weekdays[date.weekday.rawValue - 1] : ""
      guard form.isMonthFirst else {
        return "\(weekday)\(weekday.isEmpty ? "" : " ")\(parts.day) \(month) \(parts.year)"
      }
      return "\(weekday)\(weekday.isEmpty ? "" : ", ")\(month) \(parts.day), \(parts.year)"
    },
    times: { start, end in
      let isSameHalf = (start.hour < 12) == (end.hour < 12)
      func isWord(_ time: LocalTime) -> Bool {
        time.minute == 0 && time.hour % 12 == 0
      }
      func text(_ time: LocalTime, hasHalf: Bool) -> String {
        if isWord(time) { return time.hour == 12 ? "noon" : "midnight" }
        let hour = (time.hour + 11) % 12 + 1
        let digits = time.minute == 0 ? "\(hour)" : "\(hour):\(time.twoDigitMinute)"
        return hasHalf ? digits + (time.hour < 12 ? " a.m." : " p.m.") : digits
      }
      let first = text(start, hasHalf: !isSameHalf || isWord(end))
      return "\(first) to \(text(end, hasHalf: true))"
    })
}
