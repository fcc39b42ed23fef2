import Source

extension Lock {
  /// Warns of each venue that was edited so that sessions already held change with it: whoever
  /// kept them in a calendar would see them at a place where they were not.
  ///
  /// The lock has no venue's words, only what became of them. A venue counts as edited where every
  /// session there that the older lock knows has another hash now, and one of them is past. Where
  /// every session elsewhere in the city changed as well (without any, elsewhere in the site), it
  /// is not the venue but the city's or the program's words: that is no matter of places.
  func reportEditedVenues(since old: Lock, on site: Site, into report: inout Report) {
    let known = knownSessions(since: old, on: site)
    let byCity = Dictionary(grouping: known, by: \.city)
    let someStay = known.contains { !$0.isChanged }
    for city in site.cities {
      let inCity = byCity[city.id] ?? []
      let byVenue = Dictionary(grouping: inCity, by: \.venue)
      let someStayInCity = inCity.contains { !$0.isChanged }
      for venue in city.venues {
        let here = byVenue[venue.key] ?? []
        let past = here.count(where: \.isPast)
        guard past > 0, here.allSatisfy(\.isChanged) else { continue }
        let isAloneInCity = here.count == inCity.count
        let isAlone = here.count == known.count
        guard isAloneInCity ? isAlone || someStay : someStayInCity else { continue }
        report.add(Self.editedVenue(venue, past: past))
      }
    }
  }

  private static func editedVenue(_ venue: Venue, past: Int) -> Diagnostic {
    Diagnostic(
      .venueChangesPast, at: venue.range,
      Message(
        fr: past == 1
          ? "une rencontre déjà passée au lieu « \(venue.key) » change chez les abonnés"
          : "\(past) rencontres déjà passées au lieu « \(venue.key) » changent chez les abonnés",
        en: past == 1
          ? "a past session at the venue ‘\(venue.key)’ changes for subscribers"
          : "\(past) past sessions at the venue ‘\(venue.key)’ change for subscribers"),
      help: Message(
        fr: "si c’est un autre endroit, donnez-lui un nouveau nom court, et gardez « \(venue.key) »"
          + " tel qu’il était pour le passé",
        en: "if it is another place, give it a new short name, and keep ‘\(venue.key)’ as it was "
          + "for the past"))
  }

  /// The sessions of both locks that have stayed at their venue, or that have none.
  private func knownSessions(since old: Lock, on site: Site) -> [KnownSession] {
    site.sessions.compactMap { session in
      let uid = session.uid(domain: site.calendarDomain)
      guard let before = old.sessions[uid], let line = sessions[uid], before.venue == line.venue
      else { return nil }
      return KnownSession(
        city: session.city, venue: session.venue?.key,
        isPast: before.end <= site.now(in: session.timeZone), isChanged: before.hash != line.hash)
    }
  }
}

/// What became of a session since the older lock.
private struct KnownSession {
  /// The city's identifier.
  let city: String
  /// The venue's short name, or nil while it is to be confirmed.
  let venue: String?
  let isPast: Bool
  let isChanged: Bool
}
