import Source
import Templates

/// Every page of HTML: content pages, sessions, posters, months, what is over, and 404.
struct HTMLPages: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    let shared = Shared(site)
    return site.languages.flatMap { language -> [Plan] in
      guard let own = PagesOfLanguage(shared, language, theme) else { return [] }
      let pages = Shared(own)
      return own.subjects.indices.compactMap { index in
        own.path(index).map { path in
          Plan(
            path: path, make: { pages.value.html(index) }, kind: .page, origin: own.origin(index))
        }
      }
    }
  }
}

/// The pages of one language by number, so that the plan of each is a number: there may be a hundred
/// thousand of them.
private struct PagesOfLanguage: Sendable {
  /// What a page shows, as numbers: ``Screen/Subject`` when it is made.
  enum Subject: Sendable {
    /// One of ``Site/pagesInOrder``.
    case page(Int)
    /// A session of a city.
    case session(city: Int, Int)
    /// The poster of a city, or of one of its sessions.
    case poster(city: Int, Int?)
    /// One of ``Site/months``.
    case month(Int)
    case past, search, notFound
  }

  private let shared: Shared<Site>
  /// The site, lent.
  private var site: Site {
    _read { yield shared.value }
  }
  private let language: Language
  private let theme: Theme
  /// What a template makes of a screen, by the template's name.
  private let renderers: [String: @Sendable (Screen) -> [UInt8]]
  let subjects: [Subject]

  /// Nil where the theme does not speak the language.
  init?(_ shared: Shared<Site>, _ language: Language, _ theme: Theme) {
    guard theme.libraries[language] != nil else { return nil }
    self.shared = shared
    self.language = language
    self.theme = theme
    renderers = Dictionary(
      uniqueKeysWithValues: theme.templates.compactMap { template in
        theme.renderer(of: template, language, shared.value.routes).map { (template, $0) }
      })
    subjects = Self.subjects(of: shared.value, language)
  }

  private static func subjects(of site: Site, _ language: Language) -> [Subject] {
    var subjects = site.pagesInOrder.indices
      .filter { site.pagesInOrder[$0].versions[language] != nil }.map { Subject.page($0) }
    for (index, city) in site.cities.enumerated()
    where site.routes.page(city.key, language) != nil {
      subjects.append(.poster(city: index, nil))
      for position in city.sessions.indices {
        subjects += [.session(city: index, position), .poster(city: index, position)]
      }
    }
    subjects += site.months.indices.map { .month($0) }
    if site.hasPast { subjects.append(.past) }
    return subjects + [.search, .notFound]
  }

  /// The page’s path below the output folder, or nil where the language has no such page.
  func path(_ index: Int) -> String? {
    if case .page(let number) = subjects[index] {
      // There are many of them, and a screen is large to make for an address alone.
      return site.routes.page(site.pagesInOrder[number].key, language).map(Routes.output)
    }
    guard let screen = screen(index) else { return nil }
    if case .notFound = screen.subject {
      // The host answers with one file for all languages; it is in the default one.
      return language == site.program.defaultLanguage ? "404.html" : nil
    }
    return screen.address(in: language).map(Routes.output)
  }

  /// Where the content says it.
  func origin(_ index: Int) -> SourceRange? {
    switch subjects[index] {
    case .page(let page):
      guard let version = site.pagesInOrder[page].versions[language] else { return nil }
      return version.title.range
    case .session(let city, let position), .poster(let city, let position?):
      return site.cities[city].sessions[position].range
    default: return nil
    }
  }

  /// The page, made.
  func html(_ index: Int) -> [UInt8] {
    guard let screen = screen(index), let render = renderers[theme.template(screen.template)] else {
      return []
    }
    return render(screen)
  }

  private func screen(_ index: Int) -> Screen? {
    subject(index).map { Screen(shared: shared, language: language, subject: $0) }
  }

  private func subject(_ index: Int) -> Screen.Subject? {
    switch subjects[index] {
    case .page(let number):
      let page = site.pagesInOrder[number]
      return page.versions[language].map { .page(page, $0) }
    case .session(let city, let position):
      return .session(site.cities[city].sessions[position], site.cities[city])
    case .poster(let city, let position):
      return .poster(site.cities[city], position.map { site.cities[city].sessions[$0] })
    case .month(let number): return .month(site.months[number])
    case .past: return .past
    case .search: return .search
    case .notFound: return .notFound
    }
  }
}
