import ICalendar
import Source

/// The whole site, linked and sorted: what outputs and checks read.
struct Site: Sendable {
  let program: Program
  /// What was read, to look at words in their place.
  let sources: SourceTree
  /// What earlier builds remember; for the outputs, with what this build adds.
  private(set) var lock: Lock
  /// The pages that are built, by key.
  let pages: [PageKey: Page]
  /// The same in the order of their paths: a dictionary has another one at every run.
  let pagesInOrder: [Page]
  /// The pages that time alone will bring: published later.
  let futurePages: [PageKey: Page]
  /// Every page that the content has, drafts included.
  let knownKeys: Set<PageKey>
  /// Those of them that could not be read: links to them are not judged.
  let unreadable: Set<PageKey>
  /// The cities, in the order of the default language.
  let cities: [City]
  /// Pictures by path below `content/`.
  let pictures: [String: Picture]
  /// Documents to download by path below `content/`.
  let downloads: [String: SourceFile]
  /// The domain of every UID.
  let calendarDomain: String
  /// Per IANA name, the zones of the program and its cities.
  let zones: [String: TimeZoneRules]
  /// The moment for which lists are computed.
  let now: Instant
  /// Every address.
  let routes: Routes
  /// Every session of every city, by start in UTC, then identity.
  private(set) var sessions: [Session] = []
  /// Those whose day was moved, so that lists show the former one too.
  private(set) var movedSessions: [Session] = []
  /// The months that have a session by its present or former date, in order.
  private(set) var months: [Month] = []
  /// Where each city stands in ``cities``, by identifier.
  private var cityIndex: [String: Int] = [:]
  /// For each address of a page, where it stands in ``pagesInOrder``, and its language.
  private var pageByAddress: [SitePath: (page: Int, language: Language)] = [:]
  /// Per language the pages that its lists may show, by order, then title as it sorts.
  private var listed = Localized<[PageKey]>()
  /// Per language the pages of the navigation, in their order.
  private(set) var navigation = Localized<[Page]>()
  /// Per language the pages of the first level that are in no navigation, but the home page.
  private(set) var footer = Localized<[Page]>()

  /// The languages that have news to tell.
  private(set) var newsLanguages: Set<Language> = []
  /// Per language the news that its lists may show, newest first.
  private(set) var newsInOrder = Localized<[NewsItem]>()
  /// Per news item, the cities that its text links to.
  private(set) var newsCities: [PageKey: Set<PageKey>] = [:]

  /// Gathers what is linked, and computes once what many pages ask for.
  init(
    program: Program, sources: SourceTree, lock: Lock, pages: [PageKey: Page],
    inOrder pagesInOrder: [Page], futurePages: [PageKey: Page], knownKeys: Set<PageKey>,
    unreadable: Set<PageKey>, cities: [City],
    pictures: [String: Picture], downloads: [String: SourceFile], calendarDomain: String,
    zones: [String: TimeZoneRules],
    now: Instant
  ) {
    self.program = program
    self.sources = sources
    self.lock = lock
    self.pages = pages
    self.pagesInOrder = pagesInOrder
    self.futurePages = futurePages
    self.knownKeys = knownKeys
    self.unreadable = unreadable
    self.cities = cities
    self.pictures = pictures
    self.downloads = downloads
    self.calendarDomain = calendarDomain
    self.zones = zones
    self.now = now
    routes = Routes(program, pages, futurePages)
    cityIndex = Dictionary(
      cities.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    sessions = cities.flatMap(\.sessions).map { ($0, instant($0.start, $0.timeZone)) }
      .sorted { ($0.1, $0.0.stem, $0.0.city) < ($1.1, $1.0.stem, $1.0.city) }.map(\.0)
    movedSessions = sessions.filter { session in
      session.moved.map { $0.start.date != session.start.date } ?? false
    }
    let formerDays = movedSessions.compactMap(\.moved?.start.date)
    months = Set((sessions.map(\.start.date) + formerDays).map(Month.init)).sorted()
    pageByAddress.reserveCapacity(pagesInOrder.count * languages.count)
    // Of two pages that want one address, which is reported, the first stays.
    for (index, page) in pagesInOrder.enumerated().reversed() {
      for language in languages.reversed() {
        if let address = routes.page(page.key, language) {
          pageByAddress[address] = (index, language)
        }
      }
    }
    let today = today
    for language in program.languages {
      let shown = ListedPage.sorted(pagesInOrder, in: language, program, on: today)
      listed[language] = shown.map { $0.page.key }
      if shown.contains(where: { $0.page.isDatedNews }) { newsLanguages.insert(language) }
      navigation[language] = shown.filter { $0.version.nav != nil }.map { $0.page }
      footer[language] = shown.filter {
        $0.page.kind == .page && $0.page.key.folder.isEmpty && $0.version.nav == nil
      }.map { $0.page }
      newsInOrder[language] = children(of: "news", in: language).map(NewsItem.init)
        .sorted { $0.isNewer(than: $1) }
    }
    newsCities = citiesOfNews()
  }

  /// The site with the lock that this build leaves, for what pages say of changes.
  func published(with lock: Lock) -> Site {
    var site = self
    site.lock = lock
    return site
  }

  /// What subscribers know of a session.
  func line(of session: Session) -> Lock.SessionLine? {
    lock.sessions[session.uid(domain: calendarDomain)]
  }

  /// What the clocks of a zone show now.
  func now(in zone: String) -> LocalDateTime {
    zones[zone]?.local(now) ?? now.utc
  }

  /// The day in the program's zone.
  var today: LocalDate {
    now(in: program.timeZone.value).date
  }

  /// The languages of the program.
  var languages: [Language] { program.languages }

  /// The moment of a local time; sessions have none in a gap or an overlap.
  func instant(_ local: LocalDateTime, _ zone: String) -> Instant {
    guard let rules = zones[zone], case .unique(let instant) = rules.resolve(local) else {
      return Instant(secondsSince1970: local.secondNumber)
    }
    return instant
  }

  /// The city of an identifier.
  func city(_ id: String) -> City? {
    cityIndex[id].map { cities[$0] }
  }

  /// The page of the content at an address.
  func page(at address: SitePath) -> Page? {
    pageByAddress[address].map { pagesInOrder[$0.page] }
  }

  /// What stands at an address, where it is a page of the content.
  func version(at address: SitePath) -> PageVersion? {
    pageByAddress[address].flatMap { pagesInOrder[$0.page].versions[$0.language] }
  }

  /// The pages of a folder that lists show in a language, without its index: by order, then
  /// title as the language sorts.
  func children(of folder: String, in language: Language) -> [Page] {
    (listed[language] ?? []).filter { $0.folder == folder && $0.stem != "index" }
      .compactMap { pages[$0] }
  }

  /// What a list in a language shows of a page: its version, or with `untranslated: link` the
  /// original; nil where the page is not to be shown there.
  func version(of page: Page, in language: Language) -> PageVersion? {
    page.version(in: language, program)
  }

  /// Where a link in a language leads for a page: to its own address there, or where
  /// `untranslated: link` has the original shown, to that one.
  func target(_ key: PageKey, in language: Language) -> (path: SitePath, language: Language)? {
    guard let version = pages[key].flatMap({ version(of: $0, in: language) }),
      let path = routes.page(key, version.language)
    else { return nil }
    return (path, version.language)
  }
}

extension LocalDate {
  /// Before every day of any content.
  static let distantPast = LocalDate(dayNumber: -1_000_000)
  /// After every day of any content.
  static let distantFuture = LocalDate(dayNumber: 3_000_000)
}
