import FrontMatter
import ICalendar
import Source

/// A city and its sessions.
struct City: Sendable {
  /// Its page: `cities/blainville`.
  let key: PageKey
  /// Its name in UIDs and feeds, which never changes: `blainville`.
  let id: String
  /// Who invites.
  let organizer: Localized<String>?
  @Boxed var contact: Contact?
  /// The IANA name of its time zone.
  let timeZone: String
  /// In the order of the content.
  let venues: [Venue]
  /// The rules in words by which it holds sessions, in the order of the content.
  var rhythms: [Rhythm] = []
  /// By present start, then UID.
  var sessions: [Session] = []
  /// The sessions that the content withdraws, for they were never public.
  var withdrawn: [SessionIdentity] = []
  /// Whether an entry could not be read, so that a session may only seem to be gone.
  var isIncomplete = false

  /// The time-zone name and where it stands, for messages.
  let zonePlace: SourceRange
}

/// How often and when a city holds sessions, in words.
struct Rhythm: Sendable {
  let recurrence: RecurrenceWords
  let time: TimeRange
  /// The day of its last session.
  let last: LocalDate
}

/// A place where sessions are held.
struct Venue: Sendable {
  /// Its short name in the city's file.
  let key: String
  let name: Localized<String>
  let address: Localized<String>
  let coordinates: Located<Coordinates>?
  let access: [AccessFact]
  /// Whether its accessibility is written at all.
  let hasAccess: Bool
  let url: String?
  let note: Localized<String>?
  /// Where its name stands.
  let range: SourceRange

  init(
    _ named: Named<VenueFields>, _ languages: [Language], _ report: inout Report
  ) {
    let fields = named.value
    key = named.name.value
    range = named.name.range
    // What is missing is reported: until it is mended the short name stands for it.
    let missing = LocalizedText.same(named.name)
    name = (fields.name?.value ?? missing).resolved(for: languages, &report)
    // Addresses are printed as written: no typography.
    address = (fields.address?.value ?? missing).resolved(
      for: languages, typeset: false, &report)
    coordinates = fields.coordinates
    access = fields.accessibility?.value.map(\.value) ?? []
    hasAccess = fields.saysAccess
    url = fields.url?.value.text
    note = fields.note.map { $0.value.resolved(for: languages, &report) }
  }
}
