import ICalendar
import Source

/// How one city's sessions are written in one language, each as a VEVENT: RFC 5545 §3.6.1.
///
/// One VEVENT per occurrence, so that each can be moved or cancelled by itself; the same one in
/// the city's feed, in the feed of all cities and in the session's own file. What the sessions of a
/// city share is put into words once, for it may have hundreds.
struct CityEvents: Sendable {
  private let shared: Shared<Site>
  private let city: City
  private let language: Language
  /// The zones that a VTIMEZONE can say; times of any other are written in UTC.
  private let zones: CalendarZones
  /// Says in which language a text is.
  private let text: [Parameter]
  private let title: String
  /// What to know of every session that is held.
  private let welcome: String
  /// What stands above a page's address.
  private let advice: String
  /// The language whose page an event names: the feed's, else the first that has the city's page,
  /// for a feed carries every session in every language.
  private let addressed: Language?
  private let category: Property
  /// Who invites, and how to reach them.
  private let contact: Property?
  /// By the short name of a venue.
  private let places: [String: Place]
  private let unknownPlace: Property

  /// A venue as its sessions tell it.
  fileprivate struct Place: Sendable {
    let location: Property
    let position: Property?
    /// Its accessibility as a paragraph.
    let access: String?
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

  private static let noStamps = stamps(sequence: 0, stamp: Instant(secondsSince1970: 0))
  private static let stampNames = Set(noStamps.map(\.name))

  /// Puts into words what the city's sessions share.
  init(_ shared: Shared<Site>, _ city: City, _ language: Language, _ zones: CalendarZones) {
    let site = shared.value
    let table = language.table
    let text = [Parameter.language(language.tag)]
    self.shared = shared
    self.city = city
    self.language = language
    self.zones = zones
    self.text = text
    title = table.title(site.program.name[language] ?? "", site.title(of: city, language))
    welcome = table.words.calendar.freeWithoutAppointment.asSentence
    advice = table.words.calendar.checkBeforeLeaving
    addressed = site.routes.languageShown(of: city.key, to: language)
    category = Property("CATEGORIES", .texts([table.words.calendar.category]), text)
    let parts = [city.organizer?[language]].compactMap(\.self) + table.ways(to: city.contact)
    contact =
      parts.isEmpty ? nil : Property("CONTACT", .text(parts.joined(separator: ", ")), text)
    places = Dictionary(
      city.venues.map { ($0.key, Place($0, language, text)) },
      uniquingKeysWith: { first, _ in first })
    unknownPlace = Property("LOCATION", .text(table.words.calendar.venueToBeConfirmed), text)
  }

  /// A session's VEVENT; its stamps are still to be put in.
  func written(_ session: Session, uid: String) -> WrittenComponent {
    do {
      return try WrittenComponent(component(session, uid), omitting: Self.stampNames)
    } catch {
      preconditionFailure("an event that Parvis makes is refused by its own writer: \(error)")
    }
  }

  private func component(_ session: Session, _ uid: String) -> Component {
    let place = session.venue.flatMap { places[$0.key] }
    let address = addressed.flatMap { shared.value.routes.session(session, city, $0) }
      .map(shared.value.routes.absolute)
    var properties = [Property("UID", .text(uid))]
    properties.reserveCapacity(18)
    properties += Self.noStamps
    properties += [
      Property("DTSTART", .moment(moment(session.start, session.timeZone))),
      Property("DTEND", .moment(moment(session.end, session.timeZone))),
      Property("SUMMARY", .text(summary(session)), text),
      Property("DESCRIPTION", .text(description(session, place, address)), text),
      place?.location ?? unknownPlace,
    ]
    if let position = place?.position { properties.append(position) }
    if let address { properties.append(Property("URL", .uri(address))) }
    properties.append(category)
    if let contact { properties.append(contact) }
    properties += [
      Property("STATUS", .text(session.isHeld ? "CONFIRMED" : "CANCELLED")),
      Property("TRANSP", .text("TRANSPARENT")),
      Property("CLASS", .text("PUBLIC")),
    ]
    return Component("VEVENT", properties)
  }

  private func moment(_ local: LocalDateTime, _ zone: String) -> Moment {
    zones[zone] == nil
      ? .utc(shared.value.instant(local, zone)) : .zoned(local, timeZone: zone)
  }

  /// The title, which says first what some calendars show in no other way.
  private func summary(_ session: Session) -> String {
    switch session.status {
    case .confirmed: return title
    case .cancelled: return labelled(\.status.cancelledPrefix, title)
    case .postponed: return labelled(\.status.postponedPrefix, title)
    }
  }

  private func labelled(_ label: KeyPath<FeedWords, String>, _ value: String) -> String {
    language.table.labelled(language.table.words[keyPath: label], value)
  }

  /// What changed, notes, access, and the page's address as the last line.
  private func description(_ session: Session, _ place: Place?, _ address: String?) -> String {
    var paragraphs: [String] = []
    if !session.isHeld || session.moved != nil {
      let facts = [
        language.table.statusSentence(session.status, language),
        language.table.moveSentence(session, language),
      ].compactMap { $0 }
      if !facts.isEmpty { paragraphs.append(facts.joined(separator: " ")) }
    }
    if session.isHeld { paragraphs.append(welcome) }
    if let note = session.note?[language] { paragraphs.append(note) }
    if let access = place?.access { paragraphs.append(access) }
    if let spoken = language.table.spokenLanguagesLine(session.languages) {
      paragraphs.append(spoken)
    }
    if let address { paragraphs.append(advice + "\n" + address) }
    return paragraphs.joined(separator: "\n\n")
  }
}

extension CityEvents.Place {
  /// Name and postal address on one line, so that clients find it on a map.
  init(_ venue: Venue, _ language: Language, _ text: [Parameter]) {
    let lines = [venue.name[language], venue.address[language]].compactMap { $0 }
    location = Property("LOCATION", .text(lines.joined(separator: ", ")), text)
    position = venue.coordinates
      .flatMap { place in
        GeographicPosition(
          latitude: Double(place.value.latitude) / 1e6,
          longitude: Double(place.value.longitude) / 1e6)
      }
      .map { Property("GEO", .position($0)) }
    access = language.table.accessLine(venue.access)
  }
}
