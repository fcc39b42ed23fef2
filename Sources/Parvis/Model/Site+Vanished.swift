import ICalendar
import Source

/// A session of the lock that the content no longer has, though it is still to come.
struct VanishedSession: Sendable {
  let uid: String
  let identity: SessionIdentity
  let line: Lock.SessionLine
  /// Whether it was new less than a day ago: then it was a slip, and may go.
  let isSlip: Bool
}

extension Site {
  /// How long a new session may go again, in seconds: a day.
  private static let timeToCorrect = 24 * 3600

  /// The UIDs that the content withdraws.
  var withdrawnUIDs: [String] {
    cities.flatMap(\.withdrawn).map { $0.uid(domain: calendarDomain) }
  }

  /// The sessions that are gone before their time, by UID; none of a city that could not be read.
  var vanishedSessions: [VanishedSession] {
    // With another domain every session would seem to be gone; that is reported by itself.
    guard lock.calendarDomain ?? calendarDomain == calendarDomain else { return [] }
    let known = Set(sessions.map { $0.uid(domain: calendarDomain) } + withdrawnUIDs)
    var vanished: [VanishedSession] = []
    for (uid, line) in lock.sessions where !known.contains(uid) {
      // The lock refuses what is no UID of a session.
      guard let identity = SessionIdentity(uid: uid) else { continue }
      let city = city(identity.city)
      guard city?.isIncomplete != true, !unreadable.contains(where: { $0.folder == "cities" }),
        line.end > now(in: city?.timeZone ?? program.timeZone.value)
      else { continue }
      let age = now.secondsSince1970 - line.stamp.secondsSince1970
      vanished.append(
        VanishedSession(
          uid: uid, identity: identity, line: line,
          isSlip: line.sequence == 0 && age < Self.timeToCorrect))
    }
    return vanished.sorted { $0.uid < $1.uid }
  }
}
