import ICalendar
import Source

/// One HTML page to be made: what it shows, in which language.
struct Screen: Sendable {
  let shared: Shared<Site>
  /// The site, lent.
  var site: Site {
    _read { yield shared.value }
  }
  let language: Language
  let subject: Subject

  /// What a page shows.
  ///
  /// Large, and there is one per page: on the heap, a screen is copied cheaply.
  indirect enum Subject: Sendable {
    /// A page of the content.
    case page(Page, PageVersion)
    /// One session.
    case session(Session, City)
    /// The sheet that announces a city's sessions, or one of them.
    case poster(City, Session?)
    /// The sessions of a month.
    case month(Month)
    /// The sessions that are over.
    case past
    /// The site map, which searches where scripts run.
    case search
    /// What a server answers where there is nothing.
    case notFound
    /// Every language, none before another, at the site’s own address.
    case chooser
  }

  /// The page of the content that it is, or below which it stands.
  var page: Page? {
    switch subject {
    case .page(let page, _): page
    case .session(_, let city), .poster(let city, _): site.pages[city.key]
    case .month, .past: site.pages[.index(of: "sessions")]
    case .search, .notFound, .chooser: nil
    }
  }

  /// The words of the content page, where it is one.
  var version: PageVersion? {
    if case .page(_, let version) = subject { return version }
    return nil
  }

  /// The kind of the content page, where it is one.
  var kind: PageKind? {
    if case .page(let page, _) = subject { return page.kind }
    return nil
  }

  /// The city whose page it is.
  var city: City? {
    guard case .page(let page, _) = subject else { return nil }
    return site.cities.first { $0.key == page.key }
  }

  /// The template's name, before a theme's fallback.
  var template: String {
    switch subject {
    case .page(let page, _): page.template?.value ?? page.kind.template
    case .session: "session"
    case .poster: "poster"
    case .month, .past: "sessions"
    case .search: "search"
    case .notFound: "not-found"
    case .chooser: "chooser"
    }
  }

  /// The page's address, or nil where it has none of its own.
  var address: SitePath? {
    isChooser ? Routes.root : address(in: language)
  }

  /// Whether it offers the languages of the site.
  var isChooser: Bool {
    if case .chooser = subject { return true }
    return false
  }

  /// The page's address in a language, or nil where that language does not have it.
  func address(in language: Language) -> SitePath? {
    switch subject {
    case .page(let page, _): site.routes.page(page.key, language)
    case .session(let session, let city): site.routes.session(session, city, language)
    case .poster(let city, let session): site.routes.poster(session, city, language)
    case .month(let month): site.routes.month(month, language)
    case .past: site.routes.past(language)
    case .search: site.routes.search(language)
    case .notFound: nil
    case .chooser: site.routes.home(language)
    }
  }

  /// The heading of the page.
  var title: String {
    let table = language.table
    switch subject {
    case .page(_, let version): return version.title.value
    case .session(let session, let city):
      return table.title(site.title(of: city, language), table.date(session.start.date))
    case .poster(let city, let session): return posterTitle(city, session)
    case .month(let month): return table.monthHeading(month.first)
    case .past: return table.words.body.pastSessions
    case .search: return table.words.body.siteMap
    case .notFound: return table.words.body.notFound
    case .chooser:
      let names = site.languages.compactMap { site.program.name[$0] }
      return names.dropFirst().reduce(names.first ?? "") { $0 == $1 ? $0 : table.title($0, $1) }
    }
  }

  /// The title where the pages above it are told: that of a session need not name its city.
  var shortTitle: String {
    if case .session(let session, _) = subject { return language.table.date(session.start.date) }
    return title
  }

  /// A link to a page as this page's language shows it, or nil where it does not.
  func link(to page: Page) -> LinkModel? {
    guard let version = site.version(of: page, in: language),
      let path = site.routes.page(page.key, version.language)
    else { return nil }
    return LinkModel(
      title: version.title.value, short: version.nav, href: site.routes.href(path),
      summary: version.summary, isCurrent: address(in: language) == path,
      isAncestor: path != "/" && (address(in: language) ?? "").hasPrefix(path),
      tag: version.language == language ? nil : version.language.tag)
  }
}

extension Site {
  /// A city's name in a language: the title of its page, or of the original where a language has
  /// no page for it, for feeds carry every session in every language.
  func title(of city: City, _ language: Language) -> String {
    let versions = pages[city.key]?.versions
    return (versions?[language] ?? versions?[program.defaultLanguage])?.title.value ?? city.id
  }

  /// The name of a city's calendar, or of that of all: without it clients show the file's address.
  func titleOfFeed(_ city: City?, _ language: Language) -> String {
    language.table.title(program.name[language] ?? "", scopeOfFeed(city, language))
  }

  /// What a calendar holds: the sessions of a city, or those of all.
  func scopeOfFeed(_ city: City?, _ language: Language) -> String {
    city.map { title(of: $0, language) } ?? language.table.words.calendar.allSessions
  }
}
