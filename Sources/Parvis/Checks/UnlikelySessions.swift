import ICalendar
import Source

/// What staff may mean, but rarely do: a new session in the past or far ahead, at night, or two in
/// one place at once.
///
/// Warnings, one per entry. A session is new where the lock does not know it; where the lock knows
/// none, this is the first build, and the past is history.
struct UnlikelySessions: Check {
  /// The hours of the day between which sessions are held.
  private static let hours = 6...22
  /// How far ahead sessions are planned, in days: two years.
  private static let daysAhead = 731

  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    var told: Set<SourceRange> = []
    for city in site.cities {
      let now = site.now(in: city.timeZone)
      for session in city.sessions where !told.contains(session.range) {
        guard let warning = unlikely(session, now, site) else { continue }
        told.insert(session.range)
        report.add(warning)
      }
      reportMeetings(city, &report)
    }
  }

  private func unlikely(_ session: Session, _ now: LocalDateTime, _ site: Site) -> Diagnostic? {
    let day = session.start.date
    // With another domain every session would seem to be new; that is reported by itself.
    let isNew =
      site.lock.calendarDomain ?? site.calendarDomain == site.calendarDomain
      && site.lock.sessions[session.uid(domain: site.calendarDomain)] == nil
    if isNew, !site.lock.sessions.isEmpty, session.isPast(at: now) {
      return Diagnostic(
        .sessionInPast, at: session.range,
        Message(
          fr: "le \(day.french) est déjà passé, et cette rencontre est nouvelle",
          en: "\(day.english) is past already, and this session is new"),
        help: Message(fr: "vérifiez l’année", en: "check the year"))
    }
    if isNew, day.dayNumber - now.date.dayNumber > Self.daysAhead {
      return Diagnostic(
        .sessionFarAhead, at: session.range,
        Message(
          fr: "le \(day.french) est dans plus de deux ans",
          en: "\(day.english) is more than two years ahead"),
        help: Message(fr: "vérifiez l’année", en: "check the year"))
    }
    guard session.isHeld else { return nil }
    let end = session.endTime.secondOfDay
    if session.start.time.hour < Self.hours.lowerBound || end > Self.hours.upperBound * 3600 {
      return Diagnostic(
        .sessionAtNight, at: session.range,
        Message(
          fr: "cette rencontre a lieu de \(session.start.time.french) à \(session.endTime.french)",
          en: "this session is held from \(session.start.time.english) to "
            + session.endTime.english),
        help: Message(
          fr: "est-ce bien le matin, ou le soir?", en: "is it the right half of the day?"))
    }
    return nil
  }

  /// Two sessions at one venue at once; sessions come by start.
  private func reportMeetings(_ city: City, _ report: inout Report) {
    var last: [String: Session] = [:]
    for session in city.sessions where session.isHeld {
      guard let venue = session.venue?.key else { continue }
      if let before = last[venue], session.start < before.end {
        report.add(
          .venueTwice, at: session.range,
          Message(
            fr: "deux rencontres ont lieu à « \(venue) » en même temps, le "
              + session.start.date.french,
            en: "two sessions are held at ‘\(venue)’ at the same time, on "
              + session.start.date.english),
          help: Message(
            fr: "vérifiez les heures et les lieux", en: "check the times and the venues"),
          notes: [
            Diagnostic.Note(
              Message(fr: "l’autre est ici", en: "the other is here"), at: before.range)
          ])
      }
      if session.end > last[venue]?.end ?? session.start { last[venue] = session }
    }
  }
}
