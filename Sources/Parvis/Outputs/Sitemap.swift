import ICalendar
import Source

/// `sitemap.xml` with every page in each of its languages, and `robots.txt` that names it.
struct Sitemap: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    [
      Plan(path: "sitemap.xml", make: { Self.sitemap(site) }, isLarge: true),
      Plan(
        path: "robots.txt",
        make: {
          Array(
            "User-agent: *\nAllow: /\n\nSitemap: \(site.routes.absolute("/sitemap.xml"))\n".utf8)
        }),
    ]
  }

  /// One page in its languages.
  private struct Entry {
    let paths: [(tag: String, path: SitePath)]
    let modified: String?
  }

  private static func sitemap(_ site: Site) -> [UInt8] {
    var entries: [Entry] = []
    for page in site.pagesInOrder where !page.noindex {
      let modified = site.languages.compactMap { page.versions[$0]?.updated }.max()
      entries.append(
        Entry(paths: paths(site) { site.routes.page(page.key, $0) }, modified: modified?.iso))
    }
    for city in site.cities {
      for session in city.sessions {
        entries.append(
          Entry(paths: paths(site) { site.routes.session(session, city, $0) }, modified: nil))
      }
    }
    for month in site.months {
      entries.append(Entry(paths: paths(site) { site.routes.month(month, $0) }, modified: nil))
    }
    entries.append(Entry(paths: paths(site, site.routes.search), modified: nil))
    entries.sort { ($0.paths.first?.path ?? "") < ($1.paths.first?.path ?? "") }

    // Bytes from the beginning: of tens of thousands of sessions they are tens of megabytes.
    var xml = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

      """.utf8)
    // About as long as the address of a session is, five times in two languages.
    xml.reserveCapacity(entries.count * site.languages.count * (1 + site.languages.count) * 140)
    for entry in entries {
      for (_, path) in entry.paths {
        xml += "<url><loc>\(escaped(site.routes.absolute(path)))</loc>".utf8
        if let modified = entry.modified { xml += "<lastmod>\(modified)</lastmod>".utf8 }
        for (tag, other) in entry.paths {
          xml += alternate(tag, site.routes.absolute(other)).utf8
        }
        if let first = entry.paths.first {
          xml += alternate("x-default", site.routes.absolute(first.path)).utf8
        }
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
