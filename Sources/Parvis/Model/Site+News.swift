import ICalendar
import Markdown

extension Site {
  /// News that lists show in a language, newest first.
  func news(in language: Language) -> [Page] {
    (newsKeys[language] ?? []).compactMap { pages[$0] }
  }

  /// How many news published before one, and how many after it, are looked at for those like it:
  /// a bound, so that each costs the same however many there are.
  private static let nearNews = 12

  /// The other news of a language that are most like one: first those that link to a same city,
  /// then the nearest in date.
  func news(like page: Page, in language: Language) -> [Page] {
    let cities = newsCities[page.key] ?? []
    let ranked = news(near: page, in: language).map { other in
      (
        page: other, isElsewhere: cities.isDisjoint(with: newsCities[other.key] ?? []) ? 1 : 0,
        days: abs(other.newsDay.dayNumber - page.newsDay.dayNumber)
      )
    }
    return ranked.sorted {
      ($0.isElsewhere, $0.days, $0.page.key.stem) < ($1.isElsewhere, $1.days, $1.page.key.stem)
    }.map(\.page)
  }

  /// Those around one in the order of their dates that the language has itself.
  private func news(near page: Page, in language: Language) -> [Page] {
    let keys = newsKeys[language] ?? []
    var first = 0
    var end = keys.count
    while first < end {
      let middle = (first + end) / 2
      if pages[keys[middle]]?.isNewer(than: page) == true {
        first = middle + 1
      } else {
        end = middle
      }
    }
    let near = max(0, first - Self.nearNews)..<min(keys.count, first + Self.nearNews + 1)
    return keys[near].filter { $0 != page.key }.compactMap { pages[$0] }
      .filter { $0.versions[language] != nil }
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
    if path.hasPrefix("/") {
      return page(at: path.hasSuffix("/") ? path : path + "/").flatMap(Self.cityKey)
    }
    guard let (base, rest) = LinkResolver.place(path, from: folder),
      case .page(let key, _)? = try? ContentPath("content/" + base + rest)
    else { return nil }
    return pages[key].flatMap(Self.cityKey)
  }

  private static func cityKey(_ page: Page) -> PageKey? {
    page.kind == .city ? page.key : nil
  }
}

extension Page {
  /// The day by which news are sorted.
  fileprivate var newsDay: LocalDate { published ?? .distantPast }

  /// Whether it stands before another in lists of news; of one day, by the name of the file.
  func isNewer(than other: Page) -> Bool {
    (other.newsDay, key.stem) < (newsDay, other.key.stem)
  }
}
