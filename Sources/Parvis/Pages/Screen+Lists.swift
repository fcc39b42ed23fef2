import ICalendar
import Markdown
import Source

extension Screen {
  /// The pages with a short name, in their order.
  var navigation: [LinkModel] {
    (site.navigation[language] ?? []).compactMap(link)
  }

  /// The sections above the page, and for a session its city; the home page is not among them.
  var breadcrumbs: [LinkModel] {
    guard kind != .home, let page else { return [] }
    var links: [LinkModel] = []
    let folders = page.key.folder.split(separator: "/").map(String.init)
    for depth in folders.indices {
      let index = PageKey.index(of: folders[...depth].joined(separator: "/"))
      guard let section = site.pages[index], index != page.key else { continue }
      links += [link(to: section)].compactMap(\.self)
    }
    if version == nil { links += [link(to: page)].compactMap(\.self) }
    return links
  }

  /// Every language, the page's own included; where it has no twin, its nearest page above.
  var languageLinks: [LanguageModel] {
    site.languages.map { other in
      let twin = address(in: other)
      let nearest = twin ?? page.flatMap { site.routes.page($0.key, other) }
      return LanguageModel(
        language: other, href: site.routes.href(nearest ?? site.routes.home(other)),
        home: site.routes.href(site.routes.home(other)), program: site.program.name[other],
        isTwin: twin != nil, isCurrent: other == language)
    }
  }

  /// The page in each language that has it, itself included, and the one for whoever speaks none
  /// of them: the page in the default language, and of the home page what stands at the root.
  var alternates: [AlternateModel] {
    var alternates = site.languages.compactMap { other in
      address(in: other).map { AlternateModel(tag: other.tag, href: site.routes.absolute($0)) }
    }
    let isHome = kind == .home || isChooser
    if let standard = isHome ? Routes.root : address(in: site.program.defaultLanguage) {
      alternates.append(AlternateModel(tag: "x-default", href: site.routes.absolute(standard)))
    }
    return alternates
  }

  /// The pages of the first level that no navigation shows.
  var footer: [LinkModel] {
    (site.footer[language] ?? []).compactMap(link)
  }

  /// What changes among the sessions of the next seven days; nothing but on the home page.
  var alerts: [SessionModel] {
    guard kind == .home else { return [] }
    return models { session in
      let now = site.now(in: session.timeZone)
      let dates = [session.start, session.moved?.start].compactMap { $0 }
      return (session.moved != nil || !session.isHeld)
        && dates.contains { $0 > now && $0 <= now.adding(seconds: Site.alertDays * 86_400) }
    }
  }

  /// The page's picture, where it has one.
  var picture: PictureModel? {
    version.flatMap(picture)
  }

  /// The picture of the content page that it is, or below which it stands.
  func picture(of version: PageVersion) -> PictureModel? {
    guard let page, let source = page.image,
      case .file(let path) = LinkResolver(shared: shared, page: page, version: version)
        .target(of: source),
      let picture = site.pictures[path]
    else { return nil }
    let address = site.routes.file(path)
    return PictureModel(
      href: site.routes.href(address), url: site.routes.absolute(address),
      alt: version.imageAlt ?? "", picture: picture)
  }

  var children: [LinkModel] {
    guard let page, kind == .section else { return [] }
    return site.children(of: page.key.folder, in: language).compactMap(link)
  }

  var cityModels: [CityModel] {
    guard kind == .home || kind == .cities else { return [] }
    return site.cities
      .filter { city in site.pages[city.key].flatMap { site.version(of: $0, in: language) } != nil }
      .map { ($0, language.table.collationKey(site.title(of: $0, language))) }
      .sorted { $0.1 < $1.1 }
      .map { CityModel(screen: self, city: $0.0) }
  }

  var cityModel: CityModel? {
    if case .session(_, let city) = subject { return CityModel(screen: self, city: city) }
    return city.map { CityModel(screen: self, city: $0) }
  }

  var sessionModel: SessionModel? {
    guard case .session(let session, let city) = subject else { return nil }
    return SessionModel(shared: shared, session: session, city: city, language: language)
  }

  /// How many sessions the home page shows.
  private static let homeSessions = 3

  var upcoming: [SessionModel] {
    switch kind {
    case .home: models(first: Self.homeSessions) { !isPast($0) && $0.isHeld }
    case .city: Array(cityUpcoming.prefix(Self.citySessions))
    default: []
    }
  }

  /// How many sessions a city's page tells in full; the others follow in a line each.
  private static let citySessions = 3

  var later: [SessionModel] {
    kind == .city ? Array(cityUpcoming.dropFirst(Self.citySessions)) : []
  }

  private var cityUpcoming: [SessionModel] { cityModel?.upcoming ?? [] }

  /// How many months the list of sessions shows at the most, and how many sessions where it shows
  /// more than one; each month has its own page besides.
  private static let listMonths = 3
  private static let listSessions = 12

  var months: [SessionGroup] {
    switch subject {
    case .page(let page, _) where page.kind == .sessions:
      // A day more: clocks of cities may be behind those of the program.
      let first = Month(site.today.adding(days: -1))
      var shown: [SessionGroup] = []
      for month in site.months where month >= first && shown.count < Self.listMonths {
        guard let group = group(month, { !$0.isPast }) else { continue }
        let count = shown.reduce(group.sessions.count) { $0 + $1.sessions.count }
        if !shown.isEmpty, count > Self.listSessions { break }
        shown.append(group)
      }
      return shown
    case .month(let month): return [group(month) { _ in true }].compactMap(\.self)
    default: return []
    }
  }

  var monthLinks: [LinkModel] {
    guard page?.kind == .sessions else { return [] }
    return site.months.filter { $0 >= Month(site.today) }.compactMap { month in
      site.routes.month(month, language).map { path in
        LinkModel(
          title: language.table.monthHeading(month.first), href: site.routes.href(path),
          isCurrent: address(in: language) == path)
      }
    }
  }

  var past: [SessionModel] {
    if case .past = subject { return models(isPast).reversed() }
    return city == nil ? [] : cityModel?.past ?? []
  }

  /// Whether any session is over.
  var hasPast: Bool {
    page?.kind == .sessions && site.hasPast
  }

  private func isPast(_ session: Session) -> Bool {
    session.isPast(at: site.now(in: session.timeZone))
  }

  /// The first sessions that fit, by start.
  private func models(
    first count: Int = .max, _ fits: (Session) -> Bool
  ) -> [SessionModel] {
    var models: [SessionModel] = []
    for session in site.sessions where fits(session) {
      guard models.count < count else { break }
      guard let city = site.city(session.city) else { continue }
      models.append(
        SessionModel(shared: shared, session: session, city: city, language: language))
    }
    return models
  }

  /// Sessions by start, and among them the former dates, that fit, of those that were moved.
  func withFormer(
    _ models: [SessionModel], _ fits: (SessionModel) -> Bool
  ) -> [SessionModel] {
    let former = site.movedSessions.compactMap { session in
      site.city(session.city).map {
        SessionModel(
          shared: shared, session: session, city: $0, language: language, former: session.moved)
      }
    }.filter(fits)
    guard !former.isEmpty else { return models }
    return (models + former).map { ($0, site.instant($0.start, $0.session.timeZone)) }
      .sorted { ($0.1, $0.0.session.stem) < ($1.1, $1.0.session.stem) }.map(\.0)
  }

  /// The sessions of a month, those that were moved from it included; nil where none fits.
  private func group(_ month: Month, _ fits: (SessionModel) -> Bool) -> SessionGroup? {
    let sessions = withFormer(models { Month($0.start.date) == month }.filter(fits)) {
      Month($0.start.date) == month && fits($0)
    }
    return sessions.isEmpty
      ? nil : SessionGroup(title: language.table.monthHeading(month.first), sessions: sessions)
  }

  /// How many news the home page shows, and how many stand at the foot of one.
  private static let homeNews = 3
  private static let relatedNews = 3

  var articles: [ArticleModel] {
    guard kind == .home || kind == .news else { return [] }
    let news = site.news(in: language).prefix(kind == .home ? Self.homeNews : .max)
    return news.compactMap(article)
  }

  var related: [ArticleModel] {
    guard kind == .article, let page else { return [] }
    return site.news(like: page, Self.relatedNews, in: language).compactMap(article)
  }

  private func article(_ page: Page) -> ArticleModel? {
    link(to: page).map { ArticleModel(link: $0, date: date(page.published)) }
  }

  /// How many headings make a page long.
  private static let longPage = 4

  var contents: [Heading] {
    let headings = version?.body.headings.filter { $0.level == 2 } ?? []
    return headings.count < Self.longPage ? [] : headings
  }

  /// The program’s emergency numbers, each with what stands before it in a sentence.
  var emergency: [EmergencyModel] {
    let numbers = site.program.emergency
    return zip(language.table.separators(ofNumbers: numbers.count), numbers).map {
      EmergencyModel(separator: $0, number: $1)
    }
  }

  var citations: [CitationModel] {
    guard version != nil, let page else { return [] }
    return page.sources.map { CitationModel(citation: $0, language: language, date: date($0.date)) }
  }

  var allFeed: FeedModel? {
    site.cities.allSatisfy(\.sessions.isEmpty)
      ? nil : FeedModel(shared: shared, city: nil, language: language)
  }

  /// The calendars of the page that lists them: that of all cities, then each city's by name.
  var feeds: [FeedModel] {
    guard template == "calendars", let allFeed else { return [] }
    let cities = site.cities.filter { !$0.sessions.isEmpty }
      .map { ($0, language.table.collationKey(site.title(of: $0, language))) }
      .sorted { $0.1 < $1.1 }
    return [allFeed]
      + cities.map { FeedModel(shared: shared, city: $0.0, language: language) }
  }

  /// A date in the page's language.
  func date(_ date: LocalDate?) -> DateModel? {
    date.map { DateModel(text: language.table.dateWithoutWeekday($0), iso: $0.iso) }
  }
}

extension Site {
  /// Whether any session is over.
  var hasPast: Bool {
    cities.contains { city in
      let now = now(in: city.timeZone)
      return city.sessions.contains { $0.isPast(at: now) }
    }
  }
}
