import ICalendar
import Source

/// `sitemap.xml` with every page in each of its languages, and `robots.txt` that names it.
///
/// A large site has several, and `sitemap.xml` is their index: sitemaps.org allows one file 50,000
/// addresses and 50 MB.
struct Sitemap: Output {
  /// How many addresses one file holds: with all their languages they stay below both bounds.
  var limit = 10_000

  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    plans(for: site)
  }

  /// The files: no theme has a say in them.
  func plans(for site: Site) -> [Plan] {
    var plans = [
      Plan(
        path: "robots.txt",
        make: {
          Array(
            "User-agent: *\nAllow: /\n\nSitemap: \(site.routes.absolute("/sitemap.xml"))\n".utf8)
        })
    ]
    let size = max(1, limit / site.languages.count)
    let count = (Self.count(site) + size - 1) / size
    guard count > 1 else {
      return plans + [Plan(path: "sitemap.xml", make: { Self.file(Self.entries(site)[...], site) })]
    }
    let paths = (1...count).map { "sitemap-\($0).xml" }
    plans.append(Plan(path: "sitemap.xml", make: { Self.index(paths, site) }))
    // Each makes all entries anew and keeps its own: kept for all they would take as much memory
    // as the events of the calendars.
    for (number, path) in paths.enumerated() {
      plans.append(
        Plan(path: path) {
          Self.file(Self.entries(site).dropFirst(number * size).prefix(size), site)
        })
    }
    return plans
  }

  /// One page in its languages.
  private struct Entry {
    let paths: [(tag: String, path: SitePath)]
    /// The one for whoever speaks none of the languages.
    let standard: SitePath
    let modified: String?

    /// Nil where no language has the page.
    init?(_ paths: [(tag: String, path: SitePath)], standard: SitePath? = nil, modified: String?) {
      guard let first = paths.first else { return nil }
      self.paths = paths
      self.standard = standard ?? first.path
      self.modified = modified
    }
  }

  /// How many entries there are.
  private static func count(_ site: Site) -> Int {
    let months = site.pages[.index(of: "sessions")] == nil ? 0 : site.months.count
    return site.pagesInOrder.count { !$0.noindex } + site.sessions.count + months + 1
  }

  /// Every page that search engines may show, by its first address.
  private static func entries(_ site: Site) -> [Entry] {
    var entries: [Entry] = []
    func add(_ entry: Entry?) {
      if let entry { entries.append(entry) }
    }
    for page in site.pagesInOrder where !page.noindex {
      let modified = site.languages.compactMap { page.versions[$0]?.updated }.max()
      add(
        Entry(
          paths(site) { site.routes.page(page.key, $0) },
          standard: page.kind == .home ? Routes.root : nil, modified: modified?.iso))
    }
    for city in site.cities {
      for session in city.sessions {
        add(Entry(paths(site) { site.routes.session(session, city, $0) }, modified: nil))
      }
    }
    for month in site.months {
      add(Entry(paths(site) { site.routes.month(month, $0) }, modified: nil))
    }
    add(Entry(paths(site, site.routes.search), modified: nil))
    entries.sort { $0.paths[0].path < $1.paths[0].path }
    return entries
  }

  private static let declaration = """
    <?xml version="1.0" encoding="UTF-8"?>

    """
  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private static func index(_ paths: [String], _ site: Site) -> [UInt8] {
    var xml = declaration + "<sitemapindex xmlns=\"\(namespace)\">\n"
    for path in paths {
      xml += "<sitemap><loc>\(escaped(site.routes.absolute("/" + path)))</loc></sitemap>\n"
    }
    return Array((xml + "</sitemapindex>\n").utf8)
  }

  private static func file(_ entries: ArraySlice<Entry>, _ site: Site) -> [UInt8] {
    var xml = Array(
      (declaration
        + "<urlset xmlns=\"\(namespace)\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n").utf8)
    for entry in entries {
      let own = entry.paths.map(\.path)
      // The chooser of languages stands beside the home pages.
      for path in own.contains(entry.standard) ? own : [entry.standard] + own {
        xml += "<url><loc>\(escaped(site.routes.absolute(path)))</loc>".utf8
        if let modified = entry.modified { xml += "<lastmod>\(modified)</lastmod>".utf8 }
        for (tag, other) in entry.paths {
          xml += alternate(tag, site.routes.absolute(other)).utf8
        }
        xml += alternate("x-default", site.routes.absolute(entry.standard)).utf8
        xml += "</url>\n".utf8
      }
    }
    xml += "</urlset>\n".utf8
    return xml
  }

  private static func paths(
    _ site: Site, _ path: (Language) -> SitePath?
  ) -> [(tag: String, path: SitePath)] {
    site.languages.compactMap { language in path(language).map { (language.tag, $0) } }
  }

  private static func alternate(_ tag: String, _ address: String) -> String {
    "<xhtml:link rel=\"alternate\" hreflang=\"\(tag)\" href=\"\(escaped(address))\"/>"
  }

  /// Addresses hold no sign that XML minds but `&`.
  private static func escaped(_ address: String) -> String {
    address.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
  }
}
