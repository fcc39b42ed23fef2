import ICalendar
public import Source

/// What a build tells subscribers about one session.
public struct SessionChange: Sendable, Hashable {
  /// What is new about it.
  public enum Kind: String, Sendable {
    /// It was not there before.
    case announced
    /// It will not take place.
    case cancelled
    /// It will take place on a day that is not yet known.
    case postponed
    /// Its day is another one.
    case moved
    /// Its day is the same, its times are others.
    case time
    /// Its day and times are the same, its place is another one.
    case venue
    /// Only words are others.
    case text
    /// It was never public, and is gone.
    case withdrawn
  }

  /// Which session.
  public let uid: String
  /// Its SEQUENCE now: 0 where it is new.
  public let sequence: Int
  /// What is new.
  public let kind: Kind
  /// Its city's name in the default language.
  private let place: String
  /// Its present start, or its last.
  private let start: LocalDateTime

  /// The change as one line: `annulée: Blainville, mercredi 5 mai 2027, 9 h`.
  public var message: Message {
    let word = Self.word(for: kind)
    return Message(
      fr: "\(word.french): \(place), \(start.date.french), \(start.time.french)",
      en: "\(word.english): \(place), \(start.date.english), \(start.time.english)")
  }
}

extension Lock {
  /// The sessions that subscribers see otherwise than an older lock has them, by UID.
  func changes(since old: Lock, on site: Site) -> [SessionChange] {
    var changes: [SessionChange] = []
    for session in site.sessions {
      let uid = session.uid(domain: site.calendarDomain)
      guard let line = sessions[uid], old.sessions[uid]?.hash != line.hash else { continue }
      changes.append(
        SessionChange(
          uid, line, Self.kind(session, line, before: old.sessions[uid]),
          city: site.city(session.city).map { site.title(of: $0, site.program.defaultLanguage) }))
    }
    for (uid, line) in old.sessions where sessions[uid] == nil {
      let city = SessionIdentity(uid: uid).flatMap { site.city($0.city) }
      changes.append(
        SessionChange(
          uid, line, .withdrawn,
          city: city.map { site.title(of: $0, site.program.defaultLanguage) }))
    }
    return changes.sorted { $0.uid < $1.uid }
  }

  /// What matters most of what is new.
  private static func kind(
    _ session: Session, _ line: SessionLine, before: SessionLine?
  ) -> SessionChange.Kind {
    guard let before else { return .announced }
    switch session.status {
    case .cancelled: return .cancelled
    case .postponed: return .postponed
    case .confirmed: break
    }
    if before.start.date != line.start.date { return .moved }
    if before.start != line.start || before.end != line.end { return .time }
    return before.venue == line.venue ? .text : .venue
  }
}

extension SessionChange {
  fileprivate init(_ uid: String, _ line: Lock.SessionLine, _ kind: Kind, city: String?) {
    self.init(
      uid: uid, sequence: line.sequence, kind: kind, place: city ?? uid, start: line.start)
  }

  private static func word(for kind: Kind) -> Message {
    switch kind {
    case .announced: Message(fr: "nouvelle", en: "new")
    case .cancelled: Message(fr: "annulée", en: "cancelled")
    case .postponed: Message(fr: "reportée", en: "postponed")
    case .moved: Message(fr: "déplacée", en: "moved")
    case .time: Message(fr: "nouvel horaire", en: "new time")
    case .venue: Message(fr: "nouveau lieu", en: "new venue")
    case .text: Message(fr: "texte modifié", en: "text changed")
    case .withdrawn: Message(fr: "retirée", en: "withdrawn")
    }
  }
}
