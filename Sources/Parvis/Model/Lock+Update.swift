import ICalendar
import Source

extension Lock {
  /// The lock’s sessions after this build: a line's sequence rises, and its stamp moves, exactly where what
  /// a subscriber sees has changed.
  ///
  /// `hashes` are, per UID, of what is to be published now.
  func updated(for site: Site, hashes: [String: String], stamp: Instant) -> Lock {
    var lock = self
    lock.calendarDomain = site.calendarDomain
    for uid in site.withdrawnUIDs { lock.forget(uid) }
    for vanished in site.vanishedSessions where vanished.isSlip { lock.forget(vanished.uid) }
    for session in site.sessions {
      let uid = session.uid(domain: site.calendarDomain)
      guard let hash = hashes[uid] else { continue }
      var line = SessionLine(
        sequence: 0, stamp: stamp, start: session.start, end: session.end,
        venue: session.venue.map { slug($0.key) } ?? "-", hash: hash)
      if let old = sessions[uid] {
        line.sequence = old.sequence
        line.stamp = old.stamp
        if old.hash != hash {
          line.sequence += 1
          line.stamp = max(stamp, old.stamp.nextSecond)
        }
      } else if let tombstone = lock.tombstones.removeValue(forKey: uid) {
        line.sequence = tombstone.sequence + 1
        line.stamp = max(stamp, tombstone.stamp.nextSecond)
      }
      lock.sessions[uid] = line
    }
    return lock
  }

  /// Records the addresses of the site’s pages and the words of their translations: nothing of it
  /// shows in this build.
  mutating func recordPages(of site: Site) {
    for page in [site.pages, site.futurePages].flatMap(\.values) {
      for language in site.languages {
        let key = Self.key(page.key, language)
        if let address = site.routes.page(page.key, language), addresses[key] != address {
          addresses[key] = address
        }
      }
    }
    recordWords(of: site)
  }
}

extension Instant {
  fileprivate var nextSecond: Instant {
    Instant(secondsSince1970: secondsSince1970 + 1)
  }
}
