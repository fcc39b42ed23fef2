import ICalendar
import QRCode
import Source

/// What a poster says in one language.
struct PosterPanel: Sendable {
  let shared: Shared<Site>
  /// The site, lent.
  var site: Site {
    _read { yield shared.value }
  }
  let language: Language
  let city: City
  /// The session that it announces, or nil for all of the city.
  let session: Session?
  /// The city's sessions to come; none where it announces one.
  let upcoming: [Session]
  /// How many of them it has room for.
  let room: Int
  /// The language of the page that shows it, which has a page of the city.
  let pageLanguage: Language

  /// The language's fixed words, lent.
  private var words: FeedWords {
    _read { yield language.table.words }
  }

  /// The session that it announces.
  var sessionModel: SessionModel? { session.map(model) }

  private func model(_ session: Session) -> SessionModel {
    SessionModel(shared: shared, session: session, city: city, language: language)
  }

  /// The city's sessions to come, as many as there is room for.
  var sessions: [SessionModel] { upcoming.prefix(room).map(model) }

  var isPast: Bool { sessionModel?.isPast ?? false }

  /// Whether somebody may still come to what it announces.
  private var isInvitation: Bool { session.map { $0.isHeld && !isPast } ?? true }

  var organizer: String? {
    (city.organizer ?? site.program.organization)[language]
  }

  /// What else to know, line by line.
  var facts: [String] {
    guard isInvitation else { return questions.map { [$0] } ?? [] }
    let table = language.table
    var facts: [String] = []
    facts += [session?.note?[language], session?.venue?.note?[language]].compactMap(\.self)
    if let access = session?.venue?.access, !access.isEmpty {
      facts.append(
        table.labelled(
          words.labels.accessibility, table.accessWords(access).joined(separator: ", ")))
    }
    let spoken = table.spokenLanguagesLine(session?.languages ?? [])
    return facts + [spoken, questions].compactMap(\.self)
  }

  /// Whom to ask: telephone and e-mail in a line.
  private var questions: String? {
    language.table.contactLine(language.table.ways(to: site.contact(of: city)))
  }

  var free: String? { isInvitation ? words.calendar.freeWithoutAppointment : nil }

  /// The page that tells of changes: the session's, or the city's; in this language where it has
  /// one, else the one shown instead.
  private var path: SitePath? {
    let shown = site.target(city.key, in: language)?.language ?? pageLanguage
    return session.map { site.routes.session($0, city, shown) }
      ?? site.routes.page(city.key, shown)
  }

  /// That page as it is typed into a telephone: without its scheme.
  var typed: String? {
    path.map { path in
      let whole = site.routes.absolute(path)
      return whole.firstRange(of: "://").map { String(whole[$0.upperBound...]) } ?? whole
    }
  }

  /// The code of that page as SVG; nothing once the session is past, for nobody shall come.
  var code: String? {
    guard !isPast, let path else { return nil }
    let address = site.routes.absolute(path)
    return QRSymbol(address)?.svg(
      label: language.table.labelled(words.poster.code, address))
  }

  /// What stands before the address: that changes are told there, or the dates.
  var check: String? {
    if session == nil, upcoming.isEmpty { return words.poster.noDates }
    return isPast ? nil : words.poster.check
  }

  /// That there are more dates than those on the sheet.
  var more: String? {
    upcoming.count > room ? words.poster.otherDates.asSentence : nil
  }

  /// On which day it is printed, with `#` for the day, which only a script knows.
  var printed: String { words.poster.printed.with("#").asSentence }

  /// Of which day its dates are: the last on which one of them changed; nil where there are none.
  ///
  /// It stands on paper that is printed without scripts. The day of the build would be no truer,
  /// and would make another sheet of it every day.
  var dated: String? {
    let shown = session.map { [$0] } ?? upcoming
    let stamps = shown.compactMap { site.line(of: $0)?.stamp }
    guard let latest = stamps.max(), let zone = site.zones[city.timeZone] else { return nil }
    let day = language.table.dateWithoutWeekday(zone.local(latest).date)
    return words.poster.dated.with(day).asSentence
  }

  /// All its texts, each a line or more, to know how full the sheet is; one of size 2 takes twice
  /// the height and the width of plain words.
  var texts: [(value: String, size: Int)] {
    let frame = [organizer, site.program.name[language], typed, free, more, dated]
    var texts: [(value: String, size: Int)] = (facts + frame.map { $0 ?? "" }).map { ($0, 1) }
    texts.append((site.title(of: city, language), 2))
    for model in [sessionModel].compactMap(\.self) + sessions {
      let venue = model.session.venue
      let name = venue?.name[language] ?? words.calendar.venueToBeConfirmed
      let address = venue?.address[language] ?? ""
      let date = model.table.date(model.session.start.date)
      let status = (isPast ? words.poster.past : model.status) ?? ""
      if session == nil {
        texts += [(date, 1), (status, 1), (name + ", " + address, 1)]
      } else {
        texts += [(date, 3), (status, 3), (name, 2), (address, 1), (model.change ?? "", 1)]
      }
    }
    return texts
  }
}
