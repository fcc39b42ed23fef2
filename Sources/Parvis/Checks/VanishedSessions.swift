import FrontMatter
import ICalendar
import Source

/// A session that people may have in their calendars does not disappear without a word.
///
/// The lock knows every session that was published. One that is still to come and that the content
/// no longer has is an error, unless its line is younger than a day: then it was a slip, and goes.
struct VanishedSessions: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    // A city’s header is looked at once, however many of its sessions are gone.
    var places: [String: SourceRange?] = [:]
    for session in site.vanishedSessions {
      let page = site.city(session.identity.city).flatMap { site.pages[$0.key] }
      let place = places[session.identity.city] ?? page.flatMap { self.place(of: $0, on: site) }
      places[session.identity.city] = .some(place)
      let day = session.line.start.date
      if session.isSlip {
        report.add(
          .sessionCorrected, at: place ?? .start(of: Lock.path),
          Message(
            fr: "la rencontre du \(day.french), nouvelle depuis moins d’un jour, disparaît",
            en: "the session of \(day.english), new for less than a day, disappears"),
          help: Message { words in
            let line = OutcomeFields.cancelled.name[words] + ": " + FieldSchema.yes[words]
            return Message(
              fr: "si quelqu’un l’a déjà notée, remettez-la avec « \(line) »",
              en: "if somebody has noted it already, put it back with ‘\(line)’")
          })
      } else {
        report.add(
          .sessionGone, at: place ?? .start(of: Lock.path),
          Message(
            fr: "la rencontre du \(day.french) (\(session.uid)) a été publiée et n’est plus là",
            en: "the session of \(day.english) (\(session.uid)) was published and is gone"),
          help: help(for: session, in: site, page, place))
      }
    }
  }

  /// Where a session is to be put back: the field that holds the city’s sessions, or the first line
  /// of its spreadsheet, or its title where there is neither.
  private func place(of page: Page, on site: Site) -> SourceRange? {
    let version = page.versions[site.program.defaultLanguage]
    let header = version.flatMap { site.sources[$0.path] }
      .flatMap { CityHeader($0, otherwise: .french) }
    if let field = header?.entry(CityFields.sessions.name) { return field.key.range }
    if let table = site.sources.sessionTable(ofCity: page.key.stem)?.inUTF8 {
      let start = table.textStart
      let line = table.bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
      return table.range(start..<start + line.count)
    }
    return version?.title.range
  }

  /// Which session is to be put back, and where: what the lock remembers of it.
  private func help(
    for session: VanishedSession, in site: Site, _ page: Page?, _ place: SourceRange?
  ) -> Message {
    let language = site.program.defaultLanguage
    // The file of a city that is gone too is named as it would be.
    let city =
      page?.versions[language]?.path
      ?? "content/" + PageKey(path: "cities/" + session.identity.city).fileName(language)
    let file = place?.path ?? city
    let help = Message { words in
      let entry = entry(session, words)
      let cancelled = OutcomeFields.cancelled.name[words] + ": " + FieldSchema.yes[words]
      let moved = OutcomeFields.movedTo.name[words] + ": …"
      let withdrawn = OutcomeFields.withdrawn.name[words] + ": " + FieldSchema.yes[words]
      guard file.hasSuffix(".csv") else {
        return Message(
          fr: "remettez-la dans \(file) (\(entry.all)), avec « \(cancelled) » si elle n’a pas"
            + " lieu, « \(moved) » si elle change de jour, ou « \(withdrawn) » si elle n’a jamais"
            + " été publique",
          en: "put it back in \(file) (\(entry.all)), with ‘\(cancelled)’ if it is not held, "
            + "‘\(moved)’ if its day changes, or ‘\(withdrawn)’ if it was never public")
      }
      let changes = CityFields.changes.name[words] + ":"
      let line = "- {\(entry.day), \(cancelled)}"
      return Message(
        fr: "remettez-la dans \(file) (\(entry.all)); si elle n’a pas lieu, ajoutez alors dans"
          + " \(city), sous « \(changes) », « \(line) », ou « \(moved) » si elle change de jour,"
          + " ou « \(withdrawn) » si elle n’a jamais été publique",
        en: "put it back in \(file) (\(entry.all)); if it is not held, then add in \(city), under "
          + "‘\(changes)’, ‘\(line)’, or ‘\(moved)’ if its day changes, or ‘\(withdrawn)’ if it "
          + "was never public")
    }
    // The lock, at which the message stands then, tells no language.
    return page == nil ? help.quoting(language.subtag == "fr" ? .french : .english) : help
  }

  /// The fields that named a session, and all of its fields.
  private func entry(
    _ session: VanishedSession, _ words: MessageLanguage
  ) -> (day: String, all: String) {
    let identity = session.identity
    let id = identity.id.map { ", \(SessionFields.id.name[words]): \($0)" } ?? ""
    let day = "\(SessionFields.date.name[words]): \(identity.announced.iso)\(id)"
    let line = session.line
    let end = line.end.date == line.start.date ? line.end.time : .endOfDay
    let venue = line.venue == "-" ? Schedule.toBeConfirmed[words] : line.venue
    return (
      day,
      "\(day), \(SessionFields.time.name[words]): \(line.start.time.iso)-\(end.iso), "
        + "\(SessionFields.venue.name[words]): \(venue)"
    )
  }
}
