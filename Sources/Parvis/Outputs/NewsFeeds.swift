import ICalendar
import Source

/// How feed readers can have the news.
enum NewsFormat: String, Sendable, CaseIterable {
  /// Atom: RFC 4287.
  case atom = "xml"
  /// JSON Feed 1.1.
  case json
}

/// The news of each language for feed readers, in each format; nothing where there are none.
struct NewsFeeds: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    let shared = Shared(site)
    var plans: [Plan] = []
    for language in site.languages where site.newsLanguages.contains(language) {
      let feed = NewsFeed(shared: shared, language: language)
      for format in NewsFormat.allCases {
        plans.append(
          Plan(
            path: Routes.output(site.routes.news(format, language)),
            make: {
              switch format {
              case .atom: Array(feed.atom.utf8)
              case .json: Array((feed.json.text + "\n").utf8)
              }
            }))
      }
    }
    return plans
  }
}

/// The news of one language, to be written in one of the formats.
struct NewsFeed: Sendable {
  let shared: Shared<Site>
  /// The site, lent.
  var site: Site {
    _read { yield shared.value }
  }
  let language: Language

  /// How many news a feed holds, the newest ones: readers keep what they have had.
  private static let limit = 50

  /// A news item as feeds tell it.
  struct Entry: Sendable {
    let page: Page
    let version: PageVersion
    let url: String
    let published: LocalDate
    /// The day of its last change; never that of the build.
    let updated: LocalDate
  }

  /// The newest news, the newest first.
  var entries: [Entry] {
    site.news(in: language).prefix(Self.limit).compactMap { page in
      guard let published = page.published, let version = site.version(of: page, in: language),
        let path = site.routes.page(page.key, version.language)
      else { return nil }
      return Entry(
        page: page, version: version, url: site.routes.absolute(path), published: published,
        updated: max(version.updated ?? published, published))
    }
  }

  /// The page where people read the news.
  var home: String {
    site.routes.absolute(
      site.routes.page(.index(of: "news"), language) ?? site.routes.home(language))
  }

  /// Its own address in a format.
  func url(_ format: NewsFormat) -> String {
    site.routes.absolute(site.routes.news(format, language))
  }

  /// The identity of an entry, which no change of its title or address touches: RFC 4151.
  func id(_ entry: Entry) -> String {
    tag(entry.page.key.path + "." + entry.version.language.subtag)
  }

  /// The feed’s own identity.
  var id: String { tag("news." + language.subtag) }

  /// The calendar domain never changes, and the year only has to be the same for ever.
  private func tag(_ name: String) -> String {
    "tag:\(site.calendarDomain),2026:\(name)"
  }

  /// The whole text with absolute addresses, for readers show it far from the site.
  ///
  /// The marks of footnotes are links within the page; no text holds `href="`, for its quotation
  /// marks are escaped.
  func content(_ entry: Entry) -> String {
    LinkResolver(
      shared: shared, page: entry.page, version: entry.version, origin: site.program.url.origin
    )
    .html.replacing("href=\"#", with: "href=\"\(entry.url.escapedForHTML)#")
  }
}

extension Page {
  /// Whether it is news that a feed can hold.
  var isDatedNews: Bool { self.kind == .article && self.published != nil }
}

extension Site {
  /// What the news are called: `Café avec un policier – Nouvelles`.
  func newsTitle(_ language: Language) -> String {
    language.table.title(program.name[language] ?? "", language.table.words.labels.news)
  }
}
