import ICalendar
import Source

/// One meeting over coffee, on one day, in one place.
struct Session: Sendable {
  /// The city's identifier: `blainville`.
  let city: String
  /// The day first announced.
  let announced: LocalDate
  /// The word that tells sessions of one city and day apart.
  let id: String?
  /// Present start and end, in local time.
  let start: LocalDateTime
  let end: LocalDateTime
  /// The IANA name of the zone of both.
  let timeZone: String
  /// Where, or nil while that is to be confirmed.
  @Boxed var venue: Venue?
  let status: Status
  /// What subscribers were told first, where a change moved it.
  @Boxed var moved: Move?
  let note: Localized<String>?
  /// Primary subtags of the languages that are spoken.
  let languages: [String]
  /// Where its date stands in the content.
  let range: SourceRange
  /// The entries under `changes:` that speak of it, in their order.
  let changes: [SourceRange]

  /// Whether and how a session is held.
  enum Status: Sendable {
    case confirmed
    case cancelled(Explanation?)
    case postponed(Explanation?)

    /// Why, in words.
    enum Explanation: Sendable {
      case known(KnownReason)
      case text(Localized<String>)
    }
  }

  /// What a session was before it was moved.
  struct Move: Sendable {
    let start: LocalDateTime
    let end: LocalDateTime
    /// The place before; nil where it stayed or was still to be confirmed.
    let venue: Venue?
    let venueChanged: Bool

    /// When it ended by the clock of its day, 24:00 included.
    var endTime: LocalTime {
      end.date == start.date ? end.time : .endOfDay
    }
  }

  /// When it ends by the clock of its day, 24:00 included.
  var endTime: LocalTime {
    end.date == start.date ? end.time : .endOfDay
  }

  /// Whether it takes place as announced or moved, and not at all otherwise.
  var isHeld: Bool {
    if case .confirmed = status { return true }
    return false
  }

  /// The last part of its address and of its feed: `2027-04-07`, `2027-04-07-soir`.
  var stem: String {
    announced.iso + (id.map { "-" + $0 } ?? "")
  }

  /// What it is known by for ever.
  var identity: SessionIdentity {
    SessionIdentity(city: city, announced: announced, id: id)
  }

  /// Its UID in calendars: `blainville.2027-04-07@cafe.example.org`.
  func uid(domain: String) -> String {
    identity.uid(domain: domain)
  }

  /// Whether it is over at a moment of its own zone's clock.
  func isPast(at now: LocalDateTime) -> Bool {
    end <= now
  }
}
