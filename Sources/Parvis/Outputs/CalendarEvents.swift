import ICalendar
import Source

/// What every subscriber knows of the sessions: the numbers that the lock keeps, and the events
/// that carry them.
struct Stamps: Sendable {
  /// Per UID.
  let lines: [String: Lock.SessionLine]
  /// Complete with those numbers.
  let events: CalendarEvents
}

/// Every session as a VEVENT in every language, written once: the lock hashes its bytes, and all
/// feeds that carry it join them.
struct CalendarEvents: Sendable {
  /// The zones that the events name.
  let zones: CalendarZones
  /// Per UID, the hash of what subscribers see in any language: 32 hexadecimal digits, the first
  /// half of a SHA-256.
  let hashes: [String: String]
  /// Per UID, in the order of the site's languages.
  private var written: [String: [WrittenComponent]]

  /// Writes them, in parallel; their stamps are still to be put in.
  init(_ site: Site, width: Int) async {
    let zones = CalendarZones(site)
    let shared = Shared(site)
    let cities = Dictionary(
      site.cities.map { city in
        (city.id, site.languages.map { CityEvents(shared, city, $0, zones) })
      }, uniquingKeysWith: { first, _ in first })
    let domain = site.calendarDomain
    let events = await site.sessions.parallelMap(width: width) { session in
      let uid = session.uid(domain: domain)
      let written = (cities[session.city] ?? []).map { $0.written(session, uid: uid) }
      var hash = SHA256()
      for event in written { hash.update(event.bytes) }
      return (uid, written, hash.finish().prefix(32))
    }
    self.zones = zones
    hashes = Dictionary(
      events.map { ($0.0, String($0.2)) }, uniquingKeysWith: { first, _ in first })
    written = Dictionary(events.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
  }

  /// Puts in the numbers of each event's line.
  mutating func complete(with lines: [String: Lock.SessionLine]) {
    for (uid, line) in lines {
      let stamps = CityEvents.stamps(sequence: line.sequence, stamp: line.stamp)
      for index in (written[uid] ?? []).indices {
        do {
          try written[uid]?[index].complete(with: stamps)
        } catch {
          preconditionFailure("a stamp that Parvis makes is refused by its own writer: \(error)")
        }
      }
    }
  }

  /// The events of a session, in the order of the site's languages.
  subscript(_ uid: String) -> [WrittenComponent] {
    written[uid] ?? []
  }
}
