import FrontMatter
import ICalendar
import Source

extension Message {
  /// What to write instead, ready to copy: one text, or two where either may be meant.
  static func write(_ texts: String...) -> Message {
    write(texts)
  }

  /// The same for any number of texts.
  static func write(_ texts: [String]) -> Message {
    Message(
      fr: "écrivez " + texts.map { "« \($0) »" }.joined(separator: " ou "),
      en: "write " + texts.map { "‘\($0)’" }.joined(separator: " or "))
  }

  /// A day in both languages, the weekday as asked.
  static func day(_ date: LocalDate, hasWeekday: Bool = false) -> Message {
    let form = DateForm(hasWeekday: hasWeekday, isMonthFirst: true)
    return Message(
      fr: ReadingWords.french.date(date, form), en: ReadingWords.english.date(date, form))
  }
}

extension Diagnostic {
  /// A weekday that is not that of its date.
  ///
  /// `correct` writes a date as its author did.
  static func wrongWeekday(
    _ stated: Weekday, of date: LocalDate, at range: SourceRange, _ correct: (LocalDate) -> String
  ) -> Diagnostic {
    let day = Message.day(date)
    let names = [date.weekday, stated].map { weekday in
      Message(
        fr: CalendarWords.french.weekdays[weekday.rawValue - 1],
        en: CalendarWords.english.weekdays[weekday.rawValue - 1])
    }
    // Within three days there is exactly one day of each weekday.
    let nearest = (-3...3).map { date.adding(days: $0) }.first { $0.weekday == stated } ?? date
    return Diagnostic(
      .wrongWeekday, at: range,
      Message(
        fr: "le \(day.french) est un \(names[0].french), pas un \(names[1].french)",
        en: "\(day.english), is a \(names[0].english), not a \(names[1].english)"),
      help: Message(
        fr: "écrivez « \(correct(date)) », ou « \(correct(nearest)) » "
          + "si le jour de la semaine est juste",
        en: "write ‘\(correct(date))’, or ‘\(correct(nearest))’ if the weekday is right"))
  }
}

extension DateReader {
  private func diagnostic(
    _ kind: Diagnostic.Kind, at bytes: Range<Int>? = nil, _ message: Message, help: Message?
  ) -> Diagnostic {
    Diagnostic(
      kind, at: bytes.map { scalar.range(of: $0) } ?? scalar.range, message, help: help)
  }

  private func text(_ bytes: Range<Int>) -> String { scalar.text.utf8Text(bytes) }

  func unknownForm() -> Diagnostic {
    diagnostic(
      .dateForm,
      Message(
        fr: "« \(scalar.excerpt) » n’est pas une date connue",
        en: "‘\(scalar.excerpt)’ is not a known date"),
      help: Message { words in
        let example = words == .french ? "jeudi 3 décembre 2026" : "Thursday, December 3, 2026"
        return Message(
          fr: "écrivez par exemple « \(example) » ou « 2026-12-03 »",
          en: "write for example ‘\(example)’ or ‘2026-12-03’")
      })
  }

  func notISO(_ place: Range<Int>, _ date: LocalDate) -> Diagnostic {
    diagnostic(
      .dateISO, at: place,
      Message(
        fr: "« \(text(place)) » n’a pas la forme année-mois-jour à 4, 2 et 2 chiffres",
        en: "‘\(text(place))’ does not have the form year-month-day with 4, 2 and 2 digits"),
      help: .write(date.iso))
  }

  /// A spreadsheet counts days from 1899-12-30, which makes 1900-03-01 its day 61.
  func spreadsheetNumber(_ number: Int) -> Diagnostic {
    let date = LocalDate(dayNumber: number - 25_569)
    return diagnostic(
      .dateForm,
      Message(
        fr: "« \(number) » est une date telle qu’un tableur la compte",
        en: "‘\(number)’ is a date as a spreadsheet counts it"),
      help: .write(date.iso))
  }

  func ambiguous(_ place: Range<Int>, _ readings: [LocalDate]) -> Diagnostic {
    let days = readings.map { Message.day($0, hasWeekday: true) }
    let isTwofold = readings.count > 1
    return diagnostic(
      .dateAmbiguous, at: place,
      Message(
        fr: isTwofold
          ? "« \(text(place)) » peut être le "
            + days.map(\.french).joined(separator: " ou le ")
          : "« \(text(place)) » se lit autrement d’un pays à l’autre",
        en: isTwofold
          ? "‘\(text(place))’ may be " + days.map(\.english).joined(separator: ", or ")
          : "‘\(text(place))’ is read differently from country to country"),
      help: isTwofold
        ? Message(
          fr: "écrivez "
            + zip(readings, days).map { "« \($0.iso) » (\($1.french))" }.joined(separator: " ou "),
          en: "write "
            + zip(readings, days).map { "‘\($0.iso)’ (\($1.english))" }.joined(separator: " or "))
        : .write(readings.map(\.iso)))
  }

  func shortYear(_ values: [Int], _ place: Range<Int>, canBeFirst: Bool) -> Diagnostic {
    let (a, b, c) = (values[0], values[1], values[2])
    var readings = [
      LocalDate(year: 2000 + c, month: b, day: a), LocalDate(year: 2000 + c, month: a, day: b),
    ]
    if canBeFirst { readings.insert(LocalDate(year: 2000 + a, month: b, day: c), at: 0) }
    var possible: [LocalDate] = []
    for case let date? in readings where !possible.contains(date) { possible.append(date) }
    return diagnostic(
      .dateShortYear, at: place,
      Message(
        fr: "l’année de « \(text(place)) » n’a que deux chiffres",
        en: "the year of ‘\(text(place))’ has only two digits"),
      help: possible.isEmpty ? nil : .write(possible.map(\.iso)))
  }

  func shortYear(
    _ year: Lexeme, _ day: Int, _ month: Int, _ correct: (LocalDate) -> String
  ) -> Diagnostic {
    let full = year.key.utf8.count == 2 ? 2000 + (year.number ?? 0) : proposedYear
    return diagnostic(
      .dateShortYear, at: year.bytes,
      Message(
        fr: "l’année « \(year.key) » n’a pas quatre chiffres",
        en: "the year ‘\(year.key)’ does not have four digits"),
      help: LocalDate(year: full, month: month, day: day).map { .write(correct($0)) })
  }

  func withoutDay(year: Int, month: Int, _ words: ReadingWords) -> Diagnostic {
    diagnostic(
      .dateWithoutDay,
      Message(
        fr: "il manque le jour dans « \(scalar.excerpt) »",
        en: "the day is missing in ‘\(scalar.excerpt)’"),
      help: LocalDate(year: year, month: month, day: 3).map { date in
        let example = words.date(date, DateForm(isMonthFirst: words.hasMonthFirst))
        return Message(
          fr: "écrivez par exemple « \(example) »", en: "write for example ‘\(example)’")
      })
  }

  /// No year: the next one in which the weekday fits, and the one after that if it is near.
  func withoutYear(
    _ day: Int, _ month: Int, _ weekday: Weekday?, _ correct: (LocalDate) -> String
  ) -> Diagnostic {
    // 29 February falls on a given weekday at least once in 40 years.
    let dates = (proposedYear..<proposedYear + 48).lazy
      .compactMap { LocalDate(year: $0, month: month, day: day) }
      .filter { weekday == nil || $0.weekday == weekday }
    let near = dates.prefix(2).filter { $0.year - (dates.first?.year ?? $0.year) < 3 }
    return withoutYear(proposals: near.map(correct))
  }

  /// No year in `03/12`: the proposed year in both orders.
  func withoutYear(_ values: [Int], _ place: Range<Int>) -> Diagnostic {
    let readings = [(values[1], values[0]), (values[0], values[1])].compactMap {
      LocalDate(year: proposedYear, month: $0, day: $1)
    }
    let texts = readings.map(\.iso)
    return withoutYear(proposals: texts.first == texts.last ? Array(texts.prefix(1)) : texts)
  }

  private func withoutYear(proposals: [String]) -> Diagnostic {
    diagnostic(
      .dateWithoutYear,
      Message(
        fr: "il manque l’année dans « \(scalar.excerpt) »",
        en: "the year is missing in ‘\(scalar.excerpt)’"),
      help: proposals.isEmpty ? nil : .write(proposals))
  }

  func noSuchDay(
    _ range: SourceRange, _ day: Int, _ month: Int, _ year: Int, _ correct: (LocalDate) -> String
  ) -> Diagnostic {
    guard year > 0 else { return unknownForm() }
    let last = LocalDate.days(inMonth: month, of: year)
    let nearest = LocalDate(year: year, month: month, day: min(max(day, 1), last))
    let french = "\(CalendarWords.french.months[month - 1]) \(year)"
    let english = "\(CalendarWords.english.months[month - 1]) \(year)"
    return Diagnostic(
      .noSuchDay, at: range,
      Message(
        fr: "il n’y a pas de \(day) \(french)", en: "\(english) has no day \(day)"),
      help: nearest.map { .write(correct($0)) })
  }

  func noSuchMonth(_ range: SourceRange, _ month: Int, _ swapped: LocalDate?) -> Diagnostic {
    Diagnostic(
      .noSuchDay, at: range,
      Message(fr: "il n’y a pas de mois \(month)", en: "there is no month \(month)"),
      help: swapped.map { .write($0.iso) }
        ?? Message(
          fr: "écrivez un mois de 01 à 12, comme dans « 2026-12-03 »",
          en: "write a month from 01 to 12, as in ‘2026-12-03’"))
  }

  /// A word that is neither weekday nor month: what stands behind it tells which was meant.
  func unknownWord(_ word: Lexeme) -> Diagnostic {
    guard reader.lexemes.contains(where: { $0.kind == .number }) else { return unknownForm() }
    guard hasMonthBehind() else { return unknownMonth(word) }
    var rest = self
    rest.reader.advance()
    rest.reader.skip(".", ",")
    let date = try? rest.read()
    let name = nearestName(to: word.key, among: ReadingWords.weekdayNames)
    let words = ReadingWords.all.first { words in
      name.map(words.calendar.weekdays.contains) ?? false
    }
    let form = DateForm(hasWeekday: true, isMonthFirst: words?.hasMonthFirst ?? false)
    guard let date = date?.date, let words,
      let weekday = name.flatMap({ ReadingWords.weekday($0.folded) }),
      weekday.value == date.weekday
    else { return unknownWeekday(word, name) }
    return unknownWeekday(word, words.date(date, form))
  }

  func unknownWeekday(_ word: Lexeme, _ correct: String?) -> Diagnostic {
    diagnostic(
      .unknownWeekday, at: word.bytes,
      Message(
        fr: "« \(text(word.bytes)) » n’est pas un jour de la semaine",
        en: "‘\(text(word.bytes))’ is not a day of the week"),
      help: correct.map { .write($0) }
        ?? Message { words in
          let example = words == .french ? "jeudi 3 décembre 2026" : "Thursday, December 3, 2026"
          return Message(
            fr: "écrivez le jour en entier, comme dans « \(example) »",
            en: "write the day in full, as in ‘\(example)’")
        })
  }

  func unknownMonth(_ word: Lexeme) -> Diagnostic {
    let day = reader.lexemes.first { $0.kind == .number }
    let isMonthFirst = day.map { word.bytes.lowerBound < $0.bytes.lowerBound } ?? false
    // Of `décembre` and `December` the one of the author's order.
    let languages = ReadingWords.all.filter { $0.hasMonthFirst || !isMonthFirst }
    let near = nearestName(to: word.key, among: languages.flatMap(\.calendar.months))
    return diagnostic(
      .unknownMonth, at: word.bytes,
      Message(
        fr: "« \(text(word.bytes)) » n’est pas un mois",
        en: "‘\(text(word.bytes))’ is not a month"),
      help: near.map {
        Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?")
      }
        ?? Message { words in
          let example = words == .french ? "3 décembre 2026" : "December 3, 2026"
          return Message(
            fr: "écrivez le mois en entier, comme dans « \(example) »",
            en: "write the month in full, as in ‘\(example)’")
        })
  }

  func timeInDate(_ correct: String) -> Diagnostic {
    diagnostic(
      .timeInDate, at: reader.rest,
      Message(
        fr: "« \(text(reader.rest)) » est une heure, et une date est attendue",
        en: "‘\(text(reader.rest))’ is a time, and a date is expected"),
      help: Message { words in
        let field = SessionFields.time.name[words]
        return Message(
          fr: "gardez « \(correct) », et mettez l’heure dans le champ « \(field) »",
          en: "keep ‘\(correct)’, and put the time into the field ‘\(field)’")
      })
  }

  func trailing(_ correct: String) -> Diagnostic {
    diagnostic(
      .dateTrailing, at: reader.rest,
      Message(
        fr: "« \(text(reader.rest)) » ne fait pas partie d’une date",
        en: "‘\(text(reader.rest))’ is not part of a date"),
      help: Message { words in
        let field = SessionFields.note.name[words]
        return Message(
          fr: "gardez « \(correct) », et mettez le reste dans le champ « \(field) »",
          en: "keep ‘\(correct)’, and put the rest into the field ‘\(field)’")
      })
  }
}
