import ICalendar
import Source

/// The calendars: one per city, one for all cities, one file per session, each per language.
struct CalendarFeeds: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    let shared = Shared(site)
    let all = current(site.sessions, site)
    var plans: [Plan] = []
    for (index, language) in site.languages.enumerated() {
      func feed(_ sessions: [Session], _ city: City?, _ path: SitePath) -> Feed {
        Feed(sessions, city, language, index, shared, stamps, path)
      }
      for city in site.cities where !city.sessions.isEmpty {
        let whole = feed(current(city.sessions, site), city, site.routes.feed(city, language))
        plans.append(
          Plan(path: Routes.output(whole.path), make: { whole.bytes(isSingle: false) }, kind: .feed)
        )
        for session in city.sessions {
          let single = feed([session], city, site.routes.event(session, language))
          plans.append(
            Plan(
              path: Routes.output(single.path), make: { single.bytes(isSingle: true) },
              origin: session.range))
        }
      }
      if !all.isEmpty {
        let whole = feed(all, nil, site.routes.feed(nil, language))
        plans.append(
          Plan(path: Routes.output(whole.path), make: { whole.bytes(isSingle: false) }, kind: .feed)
        )
      }
    }
    return plans
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
  let path: SitePath
  /// The names of the zones of its events, sorted.
  private let timeZones: [String]
  /// The VTIMEZONEs of those that have one.
  private let zones: [Component]
  private let events: [WrittenComponent]
  /// The latest stamp of its events.
  private let latest: Instant?

  init(
    _ sessions: [Session], _ city: City?, _ language: Language, _ index: Int,
    _ shared: Shared<Site>, _ stamps: Stamps, _ path: SitePath
  ) {
    self.shared = shared
    self.city = city
    self.language = language
    self.path = path
    let uids = sessions.map { $0.uid(domain: shared.value.calendarDomain) }
    timeZones = Set(sessions.map(\.timeZone)).sorted()
    zones = timeZones.compactMap { stamps.events.zones.component($0) }
    events = uids.map { stamps.events[$0][index] }
    latest = uids.compactMap { stamps.lines[$0]?.stamp }.max()
  }

  func bytes(isSingle: Bool) -> [UInt8] {
    let calendar = Component(
      "VCALENDAR", identity + name + (isSingle ? [] : description), components: zones)
    do {
      return try calendar.bytes(around: events)
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
  private var description: [Property] {
    let page =
      city.flatMap { site.routes.page($0.key, language) }
      ?? site.routes.page(.index(of: "sessions"), language) ?? site.routes.home(language)
    let words = language.table.words.calendar.description
    var properties = [
      Property("DESCRIPTION", .text(words), [.language(language.tag)]),
      Property("X-WR-CALDESC", .text(words)),
    ]
    if timeZones.count == 1, zones.count == 1 {
      properties.append(Property("X-WR-TIMEZONE", .text(timeZones[0])))
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
