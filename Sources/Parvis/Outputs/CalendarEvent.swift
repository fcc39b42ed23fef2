import ICalendar
import Source

/// A session as a VEVENT in one language: RFC 5545 §3.6.1.
///
/// One VEVENT per occurrence, so that each can be moved or cancelled by itself; the same one in
/// the city's feed, in the feed of all cities and in the session's own file.
struct CalendarEvent: Sendable {
  let shared: Shared<Site>
  /// The site, lent.
  var site: Site {
    _read { yield shared.value }
  }
  let session: Session
  let city: City
  let language: Language
  /// The zones that a VTIMEZONE can say; times of any other are written in UTC.
  let zones: CalendarZones

  /// How the feed's language writes; lent, as ``Language/table`` is.
  private var table: LanguageTable {
    _read { yield language.table }
  }

  /// The properties that change without any subscriber seeing a difference.
  static func stamps(sequence: Int, stamp: Instant) -> [Property] {
    let stamp = Value.moment(.utc(stamp))
    return [
      Property("DTSTAMP", stamp),
      Property("LAST-MODIFIED", stamp),
      Property("SEQUENCE", .integer(sequence)),
    ]
  }

  /// The VEVENT; its stamps are still to be put in.
  func written() -> WrittenComponent {
    let stamps = Self.stamps(sequence: 0, stamp: Instant(secondsSince1970: 0))
    do {
      return try WrittenComponent(component(stamps), omitting: Set(stamps.map(\.name)))
    } catch {
      preconditionFailure("an event that Parvis makes is refused by its own writer: \(error)")
    }
  }

  private func component(_ stamps: [Property]) -> Component {
    let text = Parameter.language(language.tag)
    let address = address
    var properties = [Property("UID", .text(session.uid(domain: site.calendarDomain)))]
    properties += stamps
    properties += [
      Property("DTSTART", .moment(moment(session.start))),
      Property("DTEND", .moment(moment(session.end))),
      Property("SUMMARY", .text(summary), [text]),
      Property("DESCRIPTION", .text(description(address)), [text]),
      Property("LOCATION", .text(location), [text]),
    ]
    if let place = session.venue?.coordinates?.value,
      let position = GeographicPosition(
        latitude: Double(place.latitude) / 1e6, longitude: Double(place.longitude) / 1e6)
    {
      properties.append(Property("GEO", .position(position)))
    }
    if let address { properties.append(Property("URL", .uri(address))) }
    properties.append(Property("CATEGORIES", .texts([table.words.calendar.category]), [text]))
    if let contact { properties.append(Property("CONTACT", .text(contact), [text])) }
    properties += [
      Property("STATUS", .text(session.isHeld ? "CONFIRMED" : "CANCELLED")),
      Property("TRANSP", .text("TRANSPARENT")),
      Property("CLASS", .text("PUBLIC")),
    ]
    return Component("VEVENT", properties)
  }

  private func moment(_ local: LocalDateTime) -> Moment {
    zones[session.timeZone] == nil
      ? .utc(site.instant(local, session.timeZone)) : .zoned(local, timeZone: session.timeZone)
  }

  /// The session's page: in the feed's language, else in the first that has one, for a feed
  /// carries every session in every language.
  private var address: String? {
    ([language] + site.languages).lazy
      .compactMap { site.routes.session(session, city, $0) }.first.map(site.routes.absolute)
  }

  /// The title, which says first what some calendars show in no other way.
  private var summary: String {
    let name = table.title(site.program.name[language] ?? "", site.title(of: city, language))
    switch session.status {
    case .confirmed: return name
    case .cancelled: return table.labelled(table.words.status.cancelledPrefix, name)
    case .postponed: return table.labelled(table.words.status.postponedPrefix, name)
    }
  }

  /// What changed, notes, access, and the page's address as the last line.
  private func description(_ address: String?) -> String {
    var paragraphs: [String] = []
    let facts = [
      table.statusSentence(session.status, language), table.moveSentence(session, language),
    ]
    .compactMap { $0 }
    if !facts.isEmpty { paragraphs.append(facts.joined(separator: " ")) }
    if session.isHeld {
      paragraphs.append(table.words.calendar.freeWithoutAppointment.asSentence)
    }
    if let note = session.note?[language] { paragraphs.append(note) }
    if let venue = session.venue, !venue.access.isEmpty {
      let words = table.words.accessibility
      let facts = table.list(venue.access.map { words[$0] })
      let label = table.words.labels.accessibility
      paragraphs.append(table.labelled(label, facts))
    }
    if !session.languages.isEmpty, let spoken = table.spokenLanguages(session.languages) {
      let label = table.words.labels.spokenLanguages
      paragraphs.append(table.labelled(label, spoken))
    }
    if let address {
      paragraphs.append(table.words.calendar.checkBeforeLeaving + "\n" + address)
    }
    return paragraphs.joined(separator: "\n\n")
  }

  /// Name and postal address on one line, so that clients find it on a map.
  private var location: String {
    guard let venue = session.venue else { return table.words.calendar.venueToBeConfirmed }
    return [venue.name[language], venue.address[language]].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// Who invites, and how to reach them.
  private var contact: String? {
    let own = city.contact
    let parts = [
      city.organizer?[language], own?.phone.map { table.phone($0) }, own?.email,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// The VTIMEZONE of each zone over all its sessions, written once for all feeds; nil for a zone
/// that must be written in UTC.
struct CalendarZones: Sendable {
  private let written: [String: WrittenComponent]

  /// Makes them once for a site.
  ///
  /// The window of a zone spans all its sessions, also those too old for a feed: else time alone
  /// would change a feed's bytes.
  init(_ site: Site) {
    var windows: [String: ClosedRange<Instant>] = [:]
    for session in site.sessions {
      let start = site.instant(session.start, session.timeZone)
      let end = site.instant(session.end, session.timeZone)
      let window = windows[session.timeZone]
      windows[session.timeZone] =
        min(start, window?.lowerBound ?? start)...max(end, window?.upperBound ?? end)
    }
    var written: [String: WrittenComponent] = [:]
    for (zone, window) in windows {
      guard let component = site.zones[zone]?.timeZoneComponent(covering: window) else { continue }
      do {
        written[zone] = try WrittenComponent(component)
      } catch {
        preconditionFailure("a time zone that is known is refused by the writer: \(error)")
      }
    }
    self.written = written
  }

  /// The zone's VTIMEZONE, or nil.
  subscript(_ zone: String) -> WrittenComponent? {
    written[zone]
  }
}
