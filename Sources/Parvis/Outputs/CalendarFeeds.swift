import ICalendar
import Source

/// The calendars: one per city, one for all cities, one file per session, each per language.
struct CalendarFeeds: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    let zones = CalendarZones(site)
    let shared = Shared(site)
    var plans: [Plan] = []
    for language in site.languages {
      for city in site.cities where !city.sessions.isEmpty {
        let sessions = current(city.sessions, site)
        plans.append(
          feed(site.routes.feed(city, language), sessions, city, shared, language, zones, stamps))
        for session in city.sessions {
          let path = site.routes.event(session, language)
          let feed = Feed(
            shared: shared, city: city, language: language, zones: zones, path: path)
          plans.append(
            Plan(
              path: Routes.output(path), make: { feed.bytes([session], stamps, isSingle: true) },
              origin: session.range))
        }
      }
      let all = current(site.sessions, site)
      if !all.isEmpty {
        plans.append(
          feed(site.routes.feed(nil, language), all, nil, shared, language, zones, stamps))
      }
    }
    return plans
  }

  private func feed(
    _ path: SitePath, _ sessions: [Session], _ city: City?, _ shared: Shared<Site>,
    _ language: Language, _ zones: CalendarZones, _ stamps: Stamps
  ) -> Plan {
    let feed = Feed(shared: shared, city: city, language: language, zones: zones, path: path)
    return Plan(
      path: Routes.output(path), make: { feed.bytes(sessions, stamps, isSingle: false) },
      kind: .feed)
  }

  /// The sessions from twelve months ago on; if that leaves none, the latest one.
  private func current(_ sessions: [Session], _ site: Site) -> [Session] {
    let from = Instant(
      secondsSince1970: site.now.secondsSince1970 - Site.feedDays * 86_400)
    let current = sessions.filter { site.instant($0.end, $0.timeZone) > from }
    return current.isEmpty ? Array(sessions.suffix(1)) : current
  }
}

/// One calendar file in one language.
private struct Feed: Sendable {
  let shared: Shared<Site>
  /// The site, lent.
  var site: Site {
    _read { yield shared.value }
  }
  /// The city, or nil for the feed of all.
  let city: City?
  let language: Language
  let zones: CalendarZones
  let path: SitePath

  func bytes(_ sessions: [Session], _ stamps: Stamps, isSingle: Bool) -> [UInt8] {
    var events: [Component] = []
    var latest: Instant?
    for session in sessions {
      guard let city = site.city(session.city),
        let line = stamps.lines[session.uid(domain: site.calendarDomain)]
      else { continue }
      latest = max(line.stamp, latest ?? line.stamp)
      events.append(
        CalendarEvent(
          shared: shared, session: session, city: city, language: language, zones: zones
        )
        .component(line))
    }
    let used = Set(sessions.map(\.timeZone)).sorted()
    let calendar = Component(
      "VCALENDAR",
      identity + name + (isSingle ? [] : description(latest, used)),
      components: used.compactMap { zones.component($0) } + events)
    do {
      return try calendar.bytes()
    } catch {
      preconditionFailure("a feed that Parvis makes is refused by its own writer: \(error)")
    }
  }

  private var identity: [Property] {
    [
      Property("VERSION", .text("2.0")),
      Property(
        "PRODID", .text("-//Parvis//Parvis 1//" + language.subtag.uppercased())),
      Property("CALSCALE", .text("GREGORIAN")),
    ]
  }

  /// What the calendar is called.
  private var name: [Property] {
    let name = site.titleOfFeed(city, language)
    return [
      Property("NAME", .text(name), [.language(language.tag)]),
      Property("X-WR-CALNAME", .text(name)),
    ]
  }

  /// What a calendar to subscribe to says of itself: RFC 7986, each with its older twin.
  ///
  /// All but a UID: some clients take it for that of every event (`docs/decisions/0010`).
  private func description(_ latest: Instant?, _ used: [String]) -> [Property] {
    let page =
      city.flatMap { site.routes.page($0.key, language) }
      ?? site.routes.page(.index(of: "sessions"), language) ?? site.routes.home(language)
    let words = language.table.words.calendar.description
    var properties = [
      Property("DESCRIPTION", .text(words), [.language(language.tag)]),
      Property("X-WR-CALDESC", .text(words)),
    ]
    if used.count == 1, zones.component(used[0]) != nil {
      properties.append(Property("X-WR-TIMEZONE", .text(used[0])))
    }
    properties += [
      Property("URL", .uri(site.routes.absolute(page))),
      Property("SOURCE", .uri(site.routes.absolute(path))),
    ]
    if let latest { properties.append(Property("LAST-MODIFIED", .moment(.utc(latest)))) }
    let halfDay = CalendarDuration(seconds: 12 * 3600)
    return properties + [
      Property("REFRESH-INTERVAL", .duration(halfDay)),
      Property("X-PUBLISHED-TTL", .duration(halfDay)),
    ]
  }
}
