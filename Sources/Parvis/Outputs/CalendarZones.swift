import ICalendar

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
