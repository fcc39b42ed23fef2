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
            fr: "la rencontre du \(day.french) a été publiée et n’est plus là",
            en: "the session of \(day.english) was published and is gone"),
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
    let table = file.hasSuffix(".csv") ? site.sources[file].flatMap(TableEditor.init) : nil
    let help = Message { words in
      let entry = entry(session, words)
      let fields = entry.map { "\($0.name[words]): \($0.text)" }
      let row = table?.row(of: entry) ?? "- {\(fields.joined(separator: ", "))}"
      let cancelled = OutcomeFields.cancelled.name[words] + ": " + FieldSchema.yes[words]
      let moved = OutcomeFields.movedTo.name[words] + ": …"
      let withdrawn = OutcomeFields.withdrawn.name[words] + ": " + FieldSchema.yes[words]
      // A table has no column for what a change says: it stands in the city’s file.
      let day = fields.prefix(session.identity.id == nil ? 1 : 2).joined(separator: ", ")
      let (changes, change) = (CityFields.changes.name[words], "- {\(day), \(cancelled)}")
      let otherwise =
        table == nil
        ? Message(
          fr: "remettez-la avec « \(cancelled) »; si elle change de jour, avec « \(moved) »; si"
            + " elle a été mise en ligne par erreur, avec « \(withdrawn) »",
          en: "put it back with ‘\(cancelled)’; if its day changes, with ‘\(moved)’; if it was "
            + "put online by mistake, with ‘\(withdrawn)’")
        : Message(
          fr: "remettez-la aussi, et ajoutez dans \(city), sous « \(changes): », « \(change) »\n"
            + "si elle change de jour, écrivez-y « \(moved) » au lieu de « \(cancelled) »; si elle"
            + " a été mise en ligne par erreur, « \(withdrawn) »",
          en: "put it back too, and add in \(city), under ‘\(changes):’, ‘\(change)’\n"
            + "if its day changes, write ‘\(moved)’ there instead of ‘\(cancelled)’; if it was put "
            + "online by mistake, ‘\(withdrawn)’")
      return Message(
        fr: "si elle a toujours lieu, remettez-la telle quelle dans \(file), avec sa précision si"
          + " elle en avait une: « \(row) »\nsi elle est annulée, \(otherwise.french)",
        en: "if it is still held, put it back in \(file) as it was, with its note if it had one: "
          + "‘\(row)’\nif it is cancelled, \(otherwise.english)")
    }
    // The lock, at which the message stands then, tells no language.
    return page == nil ? help.quoting(language.fieldWords) : help
  }

  /// What the lock remembers of a session, its day and its id first.
  private func entry(
    _ session: VanishedSession, _ words: MessageLanguage
  ) -> [(name: FieldName, text: String)] {
    let (identity, line) = (session.identity, session.line)
    let end = line.end.date == line.start.date ? line.end.time : .endOfDay
    let times = (words == .french ? ReadingWords.french : .english).times
    let venue = line.venue == "-" ? Schedule.toBeConfirmed[words] : line.venue
    return [(SessionFields.date.name, identity.announced.iso)]
      + (identity.id.map { [(SessionFields.id.name, $0)] } ?? [])
      + [
        (SessionFields.time.name, times(line.start.time, end)), (SessionFields.venue.name, venue),
      ]
  }
}
