import ICalendar
import Markdown

/// A news item as it stands among others.
struct NewsItem: Sendable {
  let key: PageKey
  /// The day by which it is sorted.
  let day: LocalDate

  init(_ page: Page) {
    key = page.key
    day = page.published ?? .distantPast
  }

  /// Whether it stands before another in lists; of one day, by the name of the file.
  func isNewer(than other: NewsItem) -> Bool {
    (other.day, key.stem) < (day, other.key.stem)
  }
}

extension Site {
  /// News that lists show in a language, newest first.
  func news(in language: Language) -> [Page] {
    (newsInOrder[language] ?? []).compactMap { pages[$0.key] }
  }

  /// How many news published before one, and how many after it, are looked at for those like it:
  /// a bound, so that each costs the same however many there are.
  private static let nearNews = 12

  /// The other news that a language has itself and that are most like one, `count` at the most:
  /// first those that link to a same city, then the nearest in date.
  func news(like page: Page, _ count: Int, in language: Language) -> [Page] {
    let item = NewsItem(page)
    let cities = newsCities[page.key] ?? []
    let ranked = news(near: item, in: language).map { other in
      (
        key: other.key, days: abs(other.day.dayNumber - item.day.dayNumber),
        isElsewhere: cities.isDisjoint(with: newsCities[other.key] ?? []) ? 1 : 0
      )
    }
    .sorted { ($0.isElsewhere, $0.days, $0.key.stem) < ($1.isElsewhere, $1.days, $1.key.stem) }
    return Array(
      ranked.lazy.compactMap { pages[$0.key] }.filter { $0.versions[language] != nil }
        .prefix(count))
  }

  /// Those around one in the order of their dates, without itself.
  private func news(near item: NewsItem, in language: Language) -> [NewsItem] {
    let items = newsInOrder[language] ?? []
    var place = 0
    var end = items.count
    while place < end {
      let middle = (place + end) / 2
      if items[middle].isNewer(than: item) { place = middle + 1 } else { end = middle }
    }
    return items[max(0, place - Self.nearNews)..<min(items.count, place + Self.nearNews + 1)]
      .filter { $0.key != item.key }
  }

  /// Per news item, the cities that its text links to in any language.
  func citiesOfNews() -> [PageKey: Set<PageKey>] {
    var found: [PageKey: Set<PageKey>] = [:]
    for page in pagesInOrder where page.kind == .article {
      let versions = languages.compactMap { page.versions[$0] }
      let cities = versions.flatMap(\.body.links).compactMap { link in
        city(linkedAs: link.destination, from: page.key.folder)
      }
      if !cities.isEmpty { found[page.key] = Set(cities) }
    }
    return found
  }

  /// The city whose page a link names by its file or its address.
  private func city(linkedAs destination: String, from folder: String) -> PageKey? {
    let path = String(destination.prefix { $0 != "#" })
    let page: Page?
    if path.hasPrefix("/") {
      page = self.page(at: path.hasSuffix("/") ? path : path + "/")
    } else if let (base, rest) = LinkResolver.place(path, from: folder),
      case .page(let key, _)? = try? ContentPath("content/" + base + rest)
    {
      page = pages[key]
    } else {
      return nil
    }
    return page?.kind == .city ? page?.key : nil
  }
}
