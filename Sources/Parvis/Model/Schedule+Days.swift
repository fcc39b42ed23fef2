import FrontMatter
import ICalendar
import Source

extension Schedule {
  /// A rule spans at most this many years and makes at most this many sessions.
  static let longestRule = (years: 5, sessions: 1000)

  /// The days of an entry, in order, each where the author said it; exceptions not yet applied.
  mutating func days(of entry: Located<SessionFields>) -> [Located<LocalDate>] {
    let fields = entry.value
    let start = SourceRange(
      entry.range.path, entry.range.bytes.lowerBound..<entry.range.bytes.lowerBound)
    switch (fields.date, fields.every, fields.rule) {
    case (let date?, nil, nil): return [date]
    case (nil, let words?, nil): return expand(words.map(\.rule), fields, start)
    case (nil, nil, let rule?): return expand(rule, fields, start)
    case (nil, nil, nil):
      report.add(
        .sessionWithoutDate, at: start,
        Message(fr: "cette rencontre n’a pas de date", en: "this session has no date"),
        help: Message { words in
          let (date, every) = (SessionFields.date.name[words], SessionFields.every.name[words])
          return Message(
            fr: "ajoutez « \(date): … », ou « \(every): … » pour une règle",
            en: "add ‘\(date): …’, or ‘\(every): …’ for a rule")
        })
    default:
      report.add(
        .sessionWithTwoDates, at: (fields.every?.range ?? fields.rule?.range) ?? start,
        Message(
          fr: "une rencontre a une date ou une règle, pas les deux",
          en: "a session has a date or a rule, not both"),
        help: Message(
          fr: "faites-en deux entrées, chacune avec son « - »",
          en: "make two entries of it, each with its ‘-’"))
    }
    return []
  }

  private mutating func expand(
    _ text: Located<String>, _ fields: SessionFields, _ start: SourceRange
  ) -> [Located<LocalDate>] {
    let parts = text.value.split(separator: ";").map { $0.prefix { $0 != "=" } }
    let isBounded = parts.contains("UNTIL") || parts.contains("COUNT")
    guard let from = fields.from else {
      report.add(
        .ruleWithoutStart, at: start,
        Message(
          fr: "cette règle ne dit pas quand elle commence",
          en: "this rule does not say when it begins"),
        help: Message { words in
          let line = "\(SessionFields.from.name[words]): \(known.today.iso)"
          return Message(fr: "ajoutez par exemple « \(line) »", en: "add for example ‘\(line)’")
        })
      return []
    }
    if isBounded, let other = fields.until?.range ?? fields.count?.range {
      report.add(
        .ruleBoundedTwice, at: other,
        Message(
          fr: "la règle dit déjà elle-même quand elle finit",
          en: "the rule already says itself when it ends"),
        help: Message(fr: "gardez l’un des deux", en: "keep one of them"))
      return []
    }
    guard isBounded || fields.until != nil || fields.count != nil else {
      report.add(
        .ruleWithoutEnd, at: text.range,
        Message(fr: "cette règle n’a pas de fin", en: "this rule has no end"),
        help: end(ofRuleFrom: from.value))
      return []
    }
    if let until = fields.until, until.value < from.value {
      report.add(
        .ruleEndsBeforeStart, at: until.range,
        Message(
          fr: "la règle finit le \(until.value.french), avant de commencer",
          en: "the rule ends on \(until.value.english), before it begins"),
        help: Message(
          fr: "elle commence le \(from.value.french)", en: "it begins on \(from.value.english)"))
      return []
    }
    return occurrences(text, fields, from: from)
  }

  /// The end to propose for a rule: that of the first season, in June, that is still to come.
  private func end(ofRuleFrom start: LocalDate) -> Message {
    let day = max(start, known.today)
    let isOver = day.parts.month >= 6
    let june = LocalDate(year: day.year + (isOver ? 1 : 0), month: 6, day: 30) ?? day
    return Message { words in
      let until = "\(SessionFields.until.name[words]): \(june.iso)"
      let count = "\(SessionFields.count.name[words]): 6"
      return Message(
        fr: "ajoutez par exemple la ligne « \(until) », ou « \(count) » pour six rencontres",
        en: "add for example the line ‘\(until)’, or ‘\(count)’ for six sessions")
    }
  }

  private mutating func occurrences(
    _ text: Located<String>, _ fields: SessionFields, from: Located<LocalDate>
  ) -> [Located<LocalDate>] {
    // A year beyond what is allowed, to see whether the rule goes there.
    let last = from.value.adding(days: Self.longestRule.years * 366)
    let end = LocalDateTime(
      min(fields.until?.value ?? .distantFuture, last.adding(days: 366)), .midnight)
    let days: [LocalDate]
    do {
      // Whole days: the time is the session's, and an UNTIL is a day.
      days = try RecurrenceRule(text.value).validate(start: .date(from.value))
        .occurrences(through: end, limit: fields.count?.value ?? Self.longestRule.sessions + 1)
        .map(\.date)
    } catch {
      report.add(
        .badRule, at: text.range,
        Message(
          fr: "cette règle RRULE n’est pas valide: \(error.message.french)",
          en: "this RRULE is not valid: \(error.message.english)"),
        help: Message { words in
          let every = SessionFields.every.name[words]
          return Message(
            fr: "écrivez par exemple « FREQ=MONTHLY;BYDAY=1WE », ou des mots: « \(every): … »",
            en: "write for example ‘FREQ=MONTHLY;BYDAY=1WE’, or words: ‘\(every): …’")
        })
      return []
    }
    if days.count > Self.longestRule.sessions || days.last.map({ $0 > last }) == true {
      report.add(
        .ruleTooLong, at: text.range,
        Message(
          fr:
            "cette règle dépasse \(Self.longestRule.years) ans ou \(Self.longestRule.sessions) rencontres",
          en:
            "this rule goes beyond \(Self.longestRule.years) years or \(Self.longestRule.sessions) sessions"
        ),
        help: Message(fr: "donnez-lui une fin plus proche", en: "give it a nearer end"))
      return []
    }
    if days.isEmpty {
      report.add(
        .ruleWithoutSessions, at: text.range,
        Message(
          fr: "cette règle ne donne aucune date entre son début et sa fin",
          en: "this rule gives no date between its beginning and its end"),
        help: Message(fr: "vérifiez les deux dates", en: "check both dates"))
    }
    return days.map { Located($0, at: text.range) }
  }

  /// A day that no session has, with the nearest one that does.
  mutating func reportMiss(of day: Located<LocalDate>, among plans: [Plan]) {
    guard !isIncomplete else { return }
    let nearest = plans.map(\.announced.value).min {
      abs($0.dayNumber - day.value.dayNumber) < abs($1.dayNumber - day.value.dayNumber)
    }
    report.add(
      .noSuchSession, at: day.range,
      Message(
        fr: "aucune rencontre n’est prévue le \(day.value.french)",
        en: "no session is planned on \(day.value.english)"),
      help: nearest.map {
        Message(
          fr: "la plus proche est le \($0.french): écrivez \($0.iso)",
          en: "the nearest is on \($0.english): write \($0.iso)")
      })
  }
}
