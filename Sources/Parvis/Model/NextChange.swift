import ICalendar
public import Source

/// The next moment when the site would become another one although nobody edits it.
public struct NextChange: Sendable, Equatable {
  /// Seconds since 1970-01-01 00:00 UTC.
  public let secondsSince1970: Int
  /// The moment by the program’s clocks, with their offset: `2026-12-02T11:00-05:00`.
  public let text: String
  /// What changes then.
  public let reason: Message
}

extension Site {
  /// How long before its day a change of a session is told on the home page, in days.
  static let alertDays = 7
  /// How far back feeds go, in days.
  static let feedDays = 365

  /// The first moment after now at which a list, a notice or a feed becomes another; nil where
  /// none is left to come.
  ///
  /// Whatever asks for ``now`` or ``today`` has its moments here. Cost: linear in the sessions and
  /// pages.
  var nextChange: NextChange? {
    let turns = sessionTurns + feedTurns + pageTurns
    guard let next = turns.filter({ $0.moment > now }).min(by: { $0.moment < $1.moment }) else {
      return nil
    }
    let offset = zones[program.timeZone.value]?.offset(at: next.moment) ?? 0
    return NextChange(
      secondsSince1970: next.moment.secondsSince1970,
      text: next.moment.utc.adding(seconds: offset).iso + utcOffset(offset), reason: next.reason)
  }

  /// A moment when something changes.
  private struct Turn {
    let moment: Instant
    let reason: Message
  }

  /// Sessions end, their changes are told for some days, rules have their last day.
  private var sessionTurns: [Turn] {
    cities.flatMap { city in
      let name = title(of: city, program.defaultLanguage)
      let over = Message(fr: "fin d’une rencontre: \(name)", en: "end of a session: \(name)")
      let change = Message(
        fr: "un changement à annoncer, ou passé: \(name)",
        en: "a change to announce, or over: \(name)")
      let rule = Message(fr: "fin d’une règle: \(name)", en: "end of a rule: \(name)")
      let zone = city.timeZone
      return city.sessions.flatMap { session in
        let slots = [session.start, session.moved?.start].compactMap { $0 }
        let told = session.moved == nil && session.isHeld ? [] : slots
        return [session.end, session.moved?.end].compactMap { $0 }
          .map { Turn(moment: instant($0, zone), reason: over) }
          + told.flatMap { [$0.adding(seconds: -Self.alertDays * 86_400), $0] }
          .map { Turn(moment: moment($0, zone), reason: change) }
      }
        + city.rhythms.map { Turn(moment: midnight(after: $0.last, zone), reason: rule) }
    }
  }

  /// Sessions leave the feeds; the last one of a feed stays.
  private var feedTurns: [Turn] {
    (cities.map { $0.sessions.dropLast() } + [sessions.dropLast()]).joined().map { session in
      let end = instant(session.end, session.timeZone).secondsSince1970
      return Turn(
        moment: Instant(secondsSince1970: end + Self.feedDays * 86_400),
        reason: Message(
          fr: "une rencontre d’il y a un an quitte les calendriers",
          en: "a session of a year ago leaves the calendars"))
    }
  }

  /// Months end, pages are published and archived.
  private var pageTurns: [Turn] {
    let zone = program.timeZone.value
    let months = pages[.index(of: "sessions")] == nil ? [] : self.months
    let ends = months.map { month in
      Turn(
        moment: midnight(after: month.last, zone),
        reason: Message(fr: "fin d’un mois", en: "end of a month"))
    }
    let published = futurePages.values.compactMap { page in
      page.published.map { day in
        Turn(
          moment: midnight(before: day, zone),
          reason: Message(
            fr: "publication: \(page.key.path)", en: "publication: \(page.key.path)"))
      }
    }
    let archived = pagesInOrder.compactMap { page in
      page.expires.map { day in
        Turn(
          moment: midnight(before: day, zone),
          reason: Message(fr: "archivage: \(page.key.path)", en: "archiving: \(page.key.path)"))
      }
    }
    let contact =
      program.securityContacts.isEmpty
      ? []
      : [
        Turn(
          moment: midnight(after: Month(today).last, zone),
          reason: Message(
            fr: "security.txt vaut un mois de plus", en: "security.txt is good for a month more"))
      ]
    return ends + published + archived + contact
  }

  /// The beginning of a day.
  private func midnight(before day: LocalDate, _ zone: String) -> Instant {
    moment(LocalDateTime(day, .midnight), zone)
  }

  /// The end of a day.
  private func midnight(after day: LocalDate, _ zone: String) -> Instant {
    midnight(before: day.adding(days: 1), zone)
  }

  /// The moment of any local time; of two, the first, and in a gap the end of it.
  private func moment(_ local: LocalDateTime, _ zone: String) -> Instant {
    zones[zone]?.moment(local) ?? Instant(secondsSince1970: local.secondNumber)
  }
}

extension TimeZoneRules {
  /// The moment of a local time; of two, the first one, and where clocks skip it, the moment at
  /// which they do.
  func moment(_ local: LocalDateTime) -> Instant {
    switch resolve(local) {
    case .unique(let instant), .overlap(let instant, _), .gap(let instant, _, _): instant
    }
  }
}
