import Markdown

/// A part of the site map: a section, or the pages of the first level, or the cities.
struct SiteMapGroup: Sendable {
  /// The section's own page; nil for the pages of the first level.
  let section: LinkModel?
  let pages: [SiteMapEntry]
}

/// A page in the site map, with what a search looks at.
struct SiteMapEntry: Sendable {
  let link: LinkModel
  let words: String
}

/// A part of the site map.
let siteMapGroupView = View<SiteMapGroup>([
  .record(
    "section", of: linkView, fr: "La page de la section; rien pour les pages du premier niveau.",
    en: "The section’s page; nothing for the pages of the first level."
  ) {
    $0.section
  },
  .list("pages", of: siteMapEntryView, fr: "Ses pages.", en: "Its pages.") { $0.pages },
])

/// A page in the site map.
let siteMapEntryView = View<SiteMapEntry>([
  .record("page", of: linkView, fr: "La page.", en: "The page.") { $0.link },
  .text(
    "words", fr: "Ses mots pour la recherche, sans accents, séparés par des espaces.",
    en: "Its words for the search, without accents, separated by spaces."
  ) {
    $0.words
  },
])

extension Screen {
  /// Every page that lists may show, by section, on the page that searches.
  var siteMap: [SiteMapGroup] {
    guard case .search = subject else { return [] }
    let top = [site.pages[.index(of: "")]].compactMap(\.self)
    let sections = site.pagesInOrder
      .filter { $0.key.stem == "index" && !$0.key.folder.isEmpty && !$0.isArchived(on: site.today) }
      .map { (page: $0, order: $0.order ?? .max) }
      .sorted { ($0.order, $0.page.key.path) < ($1.order, $1.page.key.path) }
    return [group(nil, top + site.children(of: "", in: language))]
      + sections.compactMap { section, _ in
        link(to: section).map {
          group($0, site.children(of: section.key.folder, in: language))
        }
      }
  }

  private func group(_ section: LinkModel?, _ pages: [Page]) -> SiteMapGroup {
    SiteMapGroup(section: section, pages: pages.compactMap(entry))
  }

  private func entry(_ page: Page) -> SiteMapEntry? {
    guard let link = link(to: page), let version = site.version(of: page, in: language) else {
      return nil
    }
    return SiteMapEntry(link: link, words: Self.words(of: version, atMost: knownWords))
  }

  /// How many words of a page the search knows, beside its title: the page that searches stays
  /// small, and so a large site has fewer of each.
  private var knownWords: Int {
    min(80, 8000 / max(1, site.pagesInOrder.count))
  }

  /// The different words of a page from four letters on, those of headings first.
  private static func words(of version: PageVersion, atMost count: Int) -> String {
    guard count > 0 else { return "" }
    var words: [Substring] = []
    var known: Set<Substring> = []
    for text in version.body.headings.map(\.text) + [version.body.plainText()] {
      for piece in text.split(whereSeparator: \.isWhitespace) {
        for word in slug(String(piece)).split(separator: "-") where word.utf8.count > 3 {
          guard words.count < count else { return words.joined(separator: " ") }
          if known.insert(word).inserted { words.append(word) }
        }
      }
    }
    return words.joined(separator: " ")
  }
}
