import ICalendar
import Source

/// `_headers`: what Netlify and Cloudflare Pages send with each file.
///
/// `docs/servers.en.md` has the same policy for other servers. Hosts differ in what two rules for one
/// path mean: one joins the values of a header, another takes the last, a third the first. So a path
/// matches `/*` and at most one rule more that sets the same header, and the one header that both
/// set, the content security policy, holds in each reading: every page has at least the first, and
/// what may be framed never has the second.
struct ServerHeaders: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    [Plan(path: "_headers", make: { Array(Self.text(for: site).utf8) })]
  }

  /// A path, which may end in `*`, and what is sent with it.
  private struct Rule {
    let path: SitePath
    let headers: [(name: String, value: String)]
  }

  private static func text(for site: Site) -> String {
    let pages = pagePaths(of: site)
    // A page may stand where a folder of files does: then its rule is the stricter one.
    let files = fileRules(for: site).filter { !pages.contains($0.path) }
    let page = [
      ("Content-Security-Policy", policy(site) + "; frame-ancestors 'none'"), cache(seconds: 300),
    ]
    let rules =
      [Rule(path: "/*", headers: everywhere(site))] + files
      + pages.sorted().map { Rule(path: $0, headers: page) }
    return rules.map { rule in
      let headers = rule.headers.map { "  \($0.name): \($0.value)\n" }.joined()
      return site.routes.href(rule.path) + "\n" + headers
    }.joined()
  }

  /// Nothing but the site’s own files, and no way to send anything anywhere.
  private static func policy(_ site: Site) -> String {
    let parts = [
      "default-src 'none'", "style-src 'self'", "img-src 'self'", "font-src 'self'",
      "manifest-src 'self'", "script-src 'self'", "connect-src 'self'", "form-action 'none'",
      "base-uri 'none'",
    ]
    return (parts + (site.isSecure ? ["upgrade-insecure-requests"] : []))
      .joined(separator: "; ")
  }

  private static func everywhere(_ site: Site) -> [(name: String, value: String)] {
    var headers = [
      ("Content-Security-Policy", policy(site)),
      ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"),
      ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
    // It binds the whole host: below a path the host is not ours.
    if site.isSecure, site.program.url.basePath == "/" {
      headers.append(("Strict-Transport-Security", "max-age=31536000; includeSubDomains"))
    }
    return headers
  }

  private static func fileRules(for site: Site) -> [Rule] {
    let anyone = ("Access-Control-Allow-Origin", "*")
    var rules = [
      Rule(
        path: "/calendar/*",
        headers: [
          ("Content-Type", "text/calendar; charset=utf-8"),
          // Some calendars cannot read a feed that a host has compressed on its way.
          ("Cache-Control", "public, max-age=3600, must-revalidate, no-transform"), anyone,
        ]),
      Rule(path: "/embed/*", headers: [cache(seconds: 300), anyone]),
      Rule(
        path: site.routes.openData(.json),
        headers: [cache(seconds: 3600), anyone]),
      Rule(
        path: site.routes.openData(.csv),
        headers: [("Content-Type", "text/csv; charset=utf-8"), cache(seconds: 3600), anyone]),
      Rule(
        path: "/assets/*", headers: [("Cache-Control", "public, max-age=31536000, immutable")]),
    ]
    for language in site.languages where site.newsLanguages.contains(language) {
      let types = [NewsFormat.atom: "application/atom+xml", .json: "application/feed+json"]
      for format in NewsFormat.allCases {
        // Below a language’s folder the rule of its pages has the same cache time.
        let times = site.routes.home(language) == "/" ? [cache(seconds: 300)] : []
        let type = (types[format] ?? "application/octet-stream") + "; charset=utf-8"
        rules.append(
          Rule(
            path: site.routes.news(format, language), headers: [("Content-Type", type)] + times))
      }
    }
    return rules
  }

  private static func cache(seconds: Int) -> (name: String, value: String) {
    ("Cache-Control", "public, max-age=\(seconds), must-revalidate")
  }

  /// The paths that hold every page, present and former: `/`, `/404.html`, `/en/*`, `/villes/*`.
  private static func pagePaths(of site: Site) -> Set<SitePath> {
    var paths: Set<SitePath> = ["/", "/404.html"]
    var folders: Set<Substring> = []
    func add(_ path: SitePath) {
      let rest = path.utf8.dropFirst()
      let folder = path[rest.startIndex..<(rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex)]
      if folder.endIndex == path.endIndex {
        if !folder.isEmpty { paths.insert(path) }
      } else if folders.insert(folder).inserted {
        paths.insert("/\(folder)/*")
      }
    }
    for language in site.languages { add(site.routes.search(language)) }
    for page in site.pagesInOrder {
      for language in site.languages {
        guard let own = site.routes.page(page.key, language) else { continue }
        let former = page.versions[language]?.redirectFrom.map(\.value) ?? []
        for path in [own] + former { add(path) }
      }
    }
    return paths
  }
}

extension Site {
  /// Whether it is published by https, as all are but those on one’s own machine.
  fileprivate var isSecure: Bool { program.url.scheme == "https" }
}
