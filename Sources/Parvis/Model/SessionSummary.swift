import ICalendar
public import Source

/// One session, as commands list it.
public struct SessionSummary: Sendable, Hashable {
  /// Whether it is held.
  public enum Status: String, Sendable {
    /// As announced, or as moved.
    case confirmed
    /// It will not take place.
    case cancelled
    /// It will take place on a day that is not yet known.
    case postponed
  }

  /// From when to when, each as `2027-04-07T09:00:00-04:00` (RFC 3339).
  public struct Slot: Sendable, Hashable {
    /// When it begins.
    public let start: String
    /// When it ends.
    public let end: String
  }

  /// Its identity for ever: `blainville.2027-04-07@cafe.example.org`.
  public let uid: String
  /// The city's identifier.
  public let city: String
  /// The city's title.
  public let cityName: Message
  /// The day first announced: `2027-04-07`.
  public let announced: String
  /// The word that tells sessions of one city and day apart.
  public let id: String?
  /// When it is to take place now, or was to before it was cancelled.
  public let slot: Slot
  /// The IANA name of the zone of its local times.
  public let timeZone: String
  /// Whether it is held.
  public let status: Status
  /// What was announced before it was moved.
  public let movedFrom: Slot?
  /// The short name of its venue; nil while that is to be confirmed.
  public let venue: String?
  /// The venue's name, or that it is to be confirmed.
  public let venueName: Message
  /// The address of its page, where the language has one.
  public let page: Message?
  /// Its present day with the weekday: `mercredi 7 avril 2027`.
  public let day: Message
  /// Its present times: `9 h à 11 h`.
  public let time: Message
  /// What happened since it was announced, in sentences: `Rencontre annulée: météo.`.
  public let remark: Message?
}

extension BuildResult {
  /// The sessions that a command asks for, by start.
  ///
  /// - Parameters:
  ///   - city: the city's identifier, title or address; nil for all cities.
  ///   - from: the first day, in any form that the content accepts; nil leaves out what is over.
  ///   - until: the last day, inclusive; nil for no bound.
  /// - Returns: values of what was linked; none unless only checks were asked for.
  /// - Throws: where there is no such city, or a text is no day.
  public func sessions(
    in city: String?, from: String?, until: String?
  ) throws(Refusal) -> [SessionSummary] {
    guard let site else { return [] }
    let first = try from.map { text throws(Refusal) in try site.day(text) }
    let last = try until.map { text throws(Refusal) in try site.day(text) }
    let city = try city.map { name throws(Refusal) in try site.city(named: name) }
    return site.sessions.filter { session in
      let day = session.start.date
      return (city == nil || session.city == city?.id) && last.map { day <= $0 } != false
        && first.map { day >= $0 } ?? !session.isPast(at: site.now(in: session.timeZone))
    }.map(site.summary)
  }
}

extension Site {
  /// What commands say of a session.
  func summary(_ session: Session) -> SessionSummary {
    let city = city(session.city)
    func slot(_ start: LocalDateTime, _ end: LocalDateTime) -> SessionSummary.Slot {
      SessionSummary.Slot(
        start: timestamp(start, session.timeZone), end: timestamp(end, session.timeZone))
    }
    let pages = city.flatMap { city in
      routes.session(session, city, program.defaultLanguage).map { own in
        message { routes.absolute(routes.session(session, city, $0) ?? own) }
      }
    }
    return SessionSummary(
      uid: session.uid(domain: calendarDomain), city: session.city,
      cityName: message { language in city.map { title(of: $0, language) } ?? session.city },
      announced: session.announced.iso, id: session.id, slot: slot(session.start, session.end),
      timeZone: session.timeZone, status: SessionSummary.Status(session.status),
      movedFrom: session.moved.map { slot($0.start, $0.end) }, venue: session.venue?.key,
      venueName: message { language in
        guard let venue = session.venue else {
          return language.table.words.calendar.venueToBeConfirmed
        }
        return venue.name[language] ?? venue.name[program.defaultLanguage] ?? venue.key
      },
      page: pages,
      day: message { $0.table.date(session.start.date) },
      time: message { $0.table.timeRange(session.start.time, session.endTime) },
      remark: session.isHeld && session.moved == nil
        ? nil : message { remark(session, $0) })
  }

  private func remark(_ session: Session, _ language: Language) -> String {
    [
      language.table.statusSentence(session.status, language),
      language.table.moveSentence(session, language),
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// A text for people at the keyboard: in the program's own French and English where it has them.
  private func message(_ text: (Language) -> String) -> Message {
    func spoken(_ subtag: String, _ tag: String) -> String {
      let language = program.language(subtag) ?? Language(tag: tag)
      return text(language ?? program.defaultLanguage).withPlainSpaces
    }
    return Message(fr: spoken("fr", "fr-CA"), en: spoken("en", "en-CA"))
  }
}

extension SessionSummary.Status {
  init(_ status: Session.Status) {
    switch status {
    case .confirmed: self = .confirmed
    case .cancelled: self = .cancelled
    case .postponed: self = .postponed
    }
  }
}
