import ICalendar

/// A sheet to print that announces a city's sessions, or one of them.
struct Poster: Sendable {
  /// The same words in each of its languages, that of the page first.
  let panels: [PosterPanel]
  /// The page of what it announces, to go back to.
  let page: LinkModel

  /// How many sessions a sheet in one language has room for.
  private static let room = 8

  init(_ screen: Screen, _ city: City, _ session: Session?) {
    let site = screen.site
    let now = site.now(in: city.timeZone)
    let upcoming = session == nil ? city.sessions.filter { !$0.isPast(at: now) } : []
    let languages = site.program.posterLanguages(of: screen.language)
    panels = languages.map { language in
      PosterPanel(
        shared: screen.shared, language: language, city: city, session: session,
        upcoming: upcoming, room: Self.room / languages.count, pageLanguage: screen.language)
    }
    let table = screen.language.table
    let name = site.title(of: city, screen.language)
    let path =
      session.map { site.routes.session($0, city, screen.language) }
      ?? site.routes.page(city.key, screen.language)
    page = LinkModel(
      title: session.map { table.title(name, table.date($0.start.date)) } ?? name,
      href: site.routes.href(path ?? site.routes.home(screen.language)))
  }

  /// How much it holds, from 1 (little) to 11 (as much as can be read from near), so that a theme
  /// can choose its sizes.
  var fullness: Int {
    let lines = panels.flatMap(\.texts).reduce(0) { lines, text in
      lines + (text.value.count * text.size + Self.line - 1) / Self.line * text.size
    }
    return 1 + Self.steps.count { lines > $0 }
  }

  /// How many signs stand in a line of plain words.
  private static let line = 60
  /// The most lines of each fullness but the last.
  private static let steps = [14, 18, 22, 26, 31, 33, 36, 41, 48, 58]
}

extension Screen {
  /// Whether it shows a poster.
  var isPoster: Bool {
    if case .poster = subject { return true }
    return false
  }

  /// The poster that it shows.
  var poster: Poster? {
    guard case .poster(let city, let session) = subject else { return nil }
    return Poster(self, city, session)
  }

  /// `Affiche – Blainville – mercredi 7 avril 2027 de 9 h à 11 h`: a day may have two.
  func posterTitle(_ city: City, _ session: Session?) -> String {
    let table = language.table
    let name = table.title(table.words.poster.title, site.title(of: city, language))
    return session.map {
      table.title(name, table.slot($0.start.date, $0.start.time, $0.endTime))
    } ?? name
  }

  /// The poster of the city or the session that the page shows, where that is still to come.
  ///
  /// Where posters are not in the page's language, it is the one of their first language.
  var posterLink: LinkModel? {
    let (city, session): (City, Session?)
    switch subject {
    case .session(let one, let its) where !one.isPast(at: site.now(in: one.timeZone)):
      (city, session) = (its, one)
    case .page(let page, _) where page.kind == .city:
      guard let own = self.city else { return nil }
      let now = site.now(in: own.timeZone)
      guard own.sessions.contains(where: { !$0.isPast(at: now) }) else { return nil }
      (city, session) = (own, nil)
    default: return nil
    }
    for other in [language] + site.program.posters {
      guard let path = site.routes.poster(session, city, other) else { continue }
      return LinkModel(
        title: posterTitle(city, session), href: site.routes.href(path),
        tag: other == language ? nil : other.tag)
    }
    return nil
  }
}
