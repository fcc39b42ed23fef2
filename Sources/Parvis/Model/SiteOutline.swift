public import Source

/// Where things are in a site, for whoever shows it before it is published.
public struct SiteOutline: Sendable, Hashable {
  /// The home page of a language.
  public struct Home: Sendable, Hashable {
    /// The language as pages name it: `fr-CA`.
    public let language: String
    /// Its address as browsers ask for it: `/`, `/cafe/en/`.
    public let address: String
  }

  /// A page that is built with ``BuildOptions/drafts`` alone.
  public struct UnpublishedPage: Sendable, Hashable {
    /// Its title in the first language that has it.
    public let title: String
    /// Why it is not published, and until when: `brouillon`, `à paraître le 1er décembre 2026`.
    public let reason: Message
    /// Its addresses as browsers ask for them, one per language that has it.
    public let addresses: [String]
    /// Whether the pages below it belong to it, as sessions and posters belong to their city.
    public let holdsPages: Bool
  }

  /// The path that every address begins with, `/` or `/cafe/`; the output has no such folder.
  public let basePath: String
  /// The home pages, that of the default language first.
  public let homes: [Home]
  /// The pages that a publish would leave out, in the order of their files.
  public let unpublished: [UnpublishedPage]

  init(_ site: Site) {
    basePath = site.program.url.basePath
    homes = site.languages.map {
      Home(language: $0.tag, address: site.routes.href(site.routes.home($0)))
    }
    unpublished = site.pagesInOrder.compactMap { page in
      guard let reason = Self.reason(page, site) else { return nil }
      let versions = site.languages.compactMap { page.versions[$0] }
      return UnpublishedPage(
        title: versions.first?.title.value ?? page.key.path, reason: reason,
        addresses: site.languages.compactMap {
          site.routes.page(page.key, $0).map(site.routes.href)
        }, holdsPages: page.kind == .city)
    }
  }

  private static func reason(_ page: Page, _ site: Site) -> Message? {
    if page.isDraft { return Message(fr: "brouillon", en: "draft") }
    guard let day = page.published, day > site.today else { return nil }
    return Message(fr: "à paraître le \(day.french)", en: "to be published on \(day.english)")
  }
}
