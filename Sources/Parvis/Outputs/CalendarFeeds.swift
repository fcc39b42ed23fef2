import ICalendar
import Source

/// The calendars: one per city, one for all cities, one file per session, each per language.
struct CalendarFeeds: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    let shared = Shared(site)
    var plans: [Plan] = []
    for number in site.languages.indices {
      let language = site.languages[number]
      // Plans keep numbers instead of sessions: there may be tens of thousands of them.
      for index in site.cities.indices where !site.cities[index].sessions.isEmpty {
        let city = site.cities[index]
        plans.append(
          Plan(
            path: Routes.output(site.routes.feed(city, language)),
            make: { Feed(shared, stamps, language: number, city: index).whole() }, kind: .feed))
        for position in city.sessions.indices {
          let session = city.sessions[position]
          plans.append(
            Plan(
              path: Routes.output(site.routes.event(session, language)),
              make: { Feed(shared, stamps, language: number, city: index).single(position) },
              kind: .event, origin: session.range))
        }
      }
      if !site.sessions.isEmpty {
        plans.append(
          Plan(
            path: Routes.output(site.routes.feed(nil, language)),
            make: { Feed(shared, stamps, language: number, city: nil).whole() }, kind: .feed,
            isLarge: true))
      }
    }
    return plans
  }
}

/// One calendar in one language, from which its file and those of its sessions are made.
private struct Feed: Sendable {
  let shared: Shared<Site>
  /// The site, lent.
  var site: Site {
    _read { yield shared.value }
  }
  let stamps: Stamps
  /// Where the language stands among the site's.
  let number: Int
  let language: Language
  /// The city, or nil for the feed of all.
  let city: City?

  init(_ shared: Shared<Site>, _ stamps: Stamps, language number: Int, city index: Int?) {
    self.shared = shared
    self.stamps = stamps
    self.number = number
    language = shared.value.languages[number]
    city = index.map { shared.value.cities[$0] }
  }

  /// The calendar to subscribe to: the sessions from twelve months ago on; if that leaves none,
  /// the latest one.
  func whole() -> [UInt8] {
    let sessions = city?.sessions ?? site.sessions
    let from = Instant(
      secondsSince1970: site.now.secondsSince1970 - Site.feedDays * 86_400)
    let current = sessions.filter { site.instant($0.end, $0.timeZone) > from }
    return bytes(current.isEmpty ? sessions.suffix(1) : current[...], isWhole: true)
  }

  /// The file of one session of the city.
  func single(_ position: Int) -> [UInt8] {
    bytes(city?.sessions[position...position] ?? [], isWhole: false)
  }

  private func bytes(_ sessions: ArraySlice<Session>, isWhole: Bool) -> [UInt8] {
    let uids = sessions.map { $0.uid(domain: site.calendarDomain) }
    let timeZones = Set(sessions.map(\.timeZone)).sorted()
    let zones = timeZones.compactMap { stamps.events.zones[$0] }
    var properties = identity + name
    if isWhole {
      properties += description
      if timeZones.count == 1, zones.count == 1 {
        properties.append(Property("X-WR-TIMEZONE", .text(timeZones[0])))
      }
      properties += origin
      if let latest = uids.compactMap({ stamps.lines[$0]?.stamp }).max() {
        properties.append(Property("LAST-MODIFIED", .moment(.utc(latest))))
      }
      properties += refreshing
    }
    do {
      return try Component("VCALENDAR", properties)
        .bytes(around: zones + uids.map { stamps.events[$0][number] })
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
    let words = language.table.words.calendar.description
    return [
      Property("DESCRIPTION", .text(words), [.language(language.tag)]),
      Property("X-WR-CALDESC", .text(words)),
    ]
  }

  /// Which calendar it is, its page, and its own address.
  private var origin: [Property] {
    let page =
      city.flatMap { site.routes.page($0.key, language) }
      ?? site.routes.page(.index(of: "sessions"), language) ?? site.routes.home(language)
    return [
      Property("URL", .uri(site.routes.absolute(page))),
      Property("SOURCE", .uri(site.routes.absolute(site.routes.feed(city, language)))),
    ]
  }

  /// How often clients shall look.
  private var refreshing: [Property] {
    let halfDay = CalendarDuration(seconds: 12 * 3600)
    return [
      Property("REFRESH-INTERVAL", .duration(halfDay)),
      Property("X-PUBLISHED-TTL", .duration(halfDay)),
    ]
  }
}
