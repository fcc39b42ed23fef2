import FrontMatter
import ICalendar
import Source

/// What open data says of each session.
///
/// Every field is in every record, null where it is not known: what is not written in the content
/// is not guessed.
struct SessionRecords: Sendable {
  let shared: Shared<Site>
  /// The site, lent.
  var site: Site {
    _read { yield shared.value }
  }

  /// One record per session, by start; made one after the other as they are asked for.
  var records: some Sequence<JSON> {
    site.sessions.lazy.compactMap { session in
      site.city(session.city).map { record(session, $0) }
    }
  }

  private func record(_ session: Session, _ city: City) -> JSON {
    let spoken = session.languages
    return .object([
      ("uid", .text(session.uid(domain: site.calendarDomain))),
      (
        "city",
        .object([
          ("id", .text(city.id)), ("name", localized { site.title(of: city, $0) }),
        ])
      ),
      ("announced", .text(session.announced.iso)),
      ("start", .text(site.timestamp(session.start, session.timeZone))),
      ("end", .text(site.timestamp(session.end, session.timeZone))),
      ("timezone", .text(session.timeZone)),
      ("status", .text(session.status.name)),
      ("reason", reason(of: session)),
      ("movedFrom", session.moved.map { movedFrom($0, session) } ?? .null),
      ("venue", session.venue.map(venue) ?? .null),
      ("languages", spoken.isEmpty ? .null : .array(spoken.map { .text($0) })),
      ("note", localized(session.note)),
      ("organizer", localized(city.organizer)),
      ("url", localized { site.routes.session(session, city, $0).map(site.routes.absolute) }),
      ("calendar", localized { site.routes.absolute(site.routes.event(session, $0)) }),
      ("modified", site.line(of: session).map { .text($0.stamp.timestamp) } ?? .null),
    ])
  }

  private func reason(of session: Session) -> JSON {
    switch session.status {
    case .confirmed, .cancelled(nil), .postponed(nil): .null
    case .cancelled(_?), .postponed(_?):
      localized { $0.table.reason(session.status, $0) }
    }
  }

  private func movedFrom(_ move: Session.Move, _ session: Session) -> JSON {
    .object([
      ("start", .text(site.timestamp(move.start, session.timeZone))),
      ("end", .text(site.timestamp(move.end, session.timeZone))),
      ("venue", move.venueChanged ? localized(move.venue?.name) : .null),
    ])
  }

  private func venue(_ venue: Venue) -> JSON {
    let place = venue.coordinates?.value
    return .object([
      ("id", .text(venue.key)),
      ("name", localized(venue.name)),
      ("address", localized(venue.address)),
      ("latitude", place.map { .millionths($0.latitude) } ?? .null),
      ("longitude", place.map { .millionths($0.longitude) } ?? .null),
      (
        "accessibility",
        venue.hasAccess ? .array(venue.access.map { .text($0.rawValue) }) : .null
      ),
      ("url", venue.url.map { .text($0) } ?? .null),
      ("note", localized(venue.note)),
    ])
  }

  /// A text per language, or null where no language has one.
  func localized(_ text: Localized<String>?) -> JSON {
    guard let text else { return .null }
    return localized { text[$0] }
  }

  private func localized(_ text: (Language) -> String?) -> JSON {
    .object(
      site.languages.map { language in
        (language.subtag, text(language).map { .text($0) } ?? .null)
      })
  }

  /// Where each column of a table of records is found, in their order.
  var columns: [[String]] {
    let languages = site.languages.map(\.subtag)
    func each(_ path: String...) -> [[String]] { languages.map { path + [$0] } }
    return [["uid"], ["city", "id"]] + each("city", "name")
      + [["announced"], ["start"], ["end"], ["timezone"], ["status"]] + each("reason")
      + [["movedFrom", "start"], ["movedFrom", "end"]] + each("movedFrom", "venue")
      + [["venue", "id"]] + each("venue", "name") + each("venue", "address")
      + [
        ["venue", "latitude"], ["venue", "longitude"], ["venue", "accessibility"],
        ["venue", "url"],
      ] + each("venue", "note") + [["languages"]] + each("note") + each("organizer")
      + each("url") + each("calendar") + [["modified"]]
  }
}

extension Session.Status {
  /// The word of open data, which is that of content files.
  fileprivate var name: String {
    switch self {
    case .confirmed: "confirmed"
    case .cancelled: "cancelled"
    case .postponed: "postponed"
    }
  }
}
