import Markdown
import Source

/// Where the links and pictures of a content page lead.
struct LinkResolver: Sendable {
  let shared: Shared<Site>
  /// The site, lent.
  var site: Site {
    _read { yield shared.value }
  }
  let page: Page
  let version: PageVersion
  /// What stands before the site’s own addresses: nothing on pages, scheme and host in feeds.
  var origin = ""

  /// What a destination turns out to be.
  enum Target {
    /// A page of the content in some language; the anchor without `#`.
    case page(PageVersion, SitePath, anchor: String?)
    /// Another address of the site, such as a session’s page.
    case address(SitePath, anchor: String?)
    /// A picture or a document, by its path below `content/`.
    case file(String)
    /// Another site, mail or telephone, or what the review of the text refuses by itself.
    case elsewhere(String)
    /// A page that is not built: a draft, or one that is still to be published.
    case unpublished
    /// A page that could not be read, of which nothing can be said.
    case unreadable
    /// Nothing; with what the author may have meant.
    case nothing(nearest: String?)
  }

  /// Finds what a destination means, as it is written in this page's file.
  func target(of destination: String) -> Target {
    if Self.hasScheme(destination) || destination.hasPrefix("//") || destination.contains("\\") {
      return .elsewhere(destination)
    }
    let parts = destination.split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts[0])
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    if path.isEmpty {
      guard let own = site.routes.page(page.key, version.language) else {
        return .nothing(nearest: nil)
      }
      return .page(version, own, anchor: anchor)
    }
    if path.hasPrefix("/") { return absolute(path, anchor) }
    return relative(path, anchor)
  }

  /// `https:`, `mailto:`, `tel:`: letters before the first `:`.
  private static func hasScheme(_ destination: String) -> Bool {
    guard let colon = destination.utf8.firstIndex(of: 0x3A) else { return false }
    let scheme = destination.utf8[..<colon]
    return !scheme.isEmpty && scheme.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  }

  /// An address of the site, or a file of `content/images/` and `content/files/`.
  private func absolute(_ path: String, _ anchor: String?) -> Target {
    let file = String(path.dropFirst())
    if site.pictures[file] != nil || site.downloads[file] != nil { return .file(file) }
    let wanted = path.hasSuffix("/") || path.contains(".") ? path : path + "/"
    if let version = site.version(at: wanted) { return .page(version, wanted, anchor: anchor) }
    if site.hasAddress(wanted) { return .address(wanted, anchor: anchor) }
    let known = site.pages.keys.compactMap { site.routes.page($0, version.language) }.sorted()
    return .nothing(nearest: nearestName(to: path, among: known))
  }

  /// A path relative to a folder of `content/`, without its dots; nil where it leads above that.
  ///
  /// - Returns: the folder in which it begins, with a slash at its end unless it is `content/`
  ///   itself, and the rest.
  static func place(_ path: String, from folder: String) -> (folder: String, rest: String)? {
    var folders = folder.split(separator: "/").map(String.init)
    var parts = path.split(separator: "/").map(String.init)
    while let first = parts.first, first == "." || first == ".." {
      if first == ".." {
        guard folders.popLast() != nil else { return nil }
      }
      parts.removeFirst()
    }
    return (folders.map { $0 + "/" }.joined(), parts.joined(separator: "/"))
  }

  /// A file relative to this page's, the language suffix optional.
  private func relative(_ path: String, _ anchor: String?) -> Target {
    guard let (base, rest) = Self.place(path, from: page.key.folder) else {
      return .nothing(nearest: nil)
    }
    let whole = base + rest
    if site.pictures[whole] != nil || site.downloads[whole] != nil { return .file(whole) }
    if case .page(let key, let suffix)? = try? ContentPath("content/" + whole),
      site.knownKeys.contains(key)
    {
      if site.unreadable.contains(key) { return .unreadable }
      guard let other = site.pages[key] else { return .unpublished }
      let language = suffix.map { site.program.language($0) } ?? version.language
      if let language, let found = self.version(of: other, language, suffix),
        let address = site.routes.page(key, found.language)
      {
        return .page(found, address, anchor: anchor)
      }
    }
    let near = site.pages.keys.map { $0.path + ".md" }.sorted()
    let nearest = nearestName(to: whole, among: near)
    return .nothing(
      nearest: nearest.map { $0.hasPrefix(base) ? String($0.dropFirst(base.count)) : "/" + $0 })
  }

  private func version(of other: Page, _ language: Language, _ suffix: String?) -> PageVersion? {
    suffix == nil ? site.version(of: other, in: language) : other.versions[language]
  }
}

extension Screen {
  /// The page's text as HTML, its links leading where they should; nil where it has none.
  var body: String? {
    guard case .page(let page, let version) = subject else { return nil }
    let html = LinkResolver(shared: shared, page: page, version: version).html
    return html.isEmpty ? nil : html
  }
}

extension LinkResolver {
  /// The text of the page as HTML, its links leading where they should.
  var html: String {
    var html: [UInt8] = []
    version.body.html(link: resolved, image: resolved, into: &html)
    return String(decoding: html, as: UTF8.self)
  }

  /// A link as the page shows it; checks have seen that it leads somewhere.
  fileprivate func resolved(_ link: Link) -> ResolvedLink {
    switch target(of: link.destination) {
    case .page(let other, let path, let anchor):
      let isForeign = other.language != version.language
      return ResolvedLink(
        href: origin + site.routes.href(path) + (anchor.map { "#" + $0 } ?? ""),
        attributes: isForeign ? [HTMLAttribute("hreflang", other.language.tag)] : [])
    case .address(let path, let anchor):
      return ResolvedLink(href: origin + site.routes.href(path) + (anchor.map { "#" + $0 } ?? ""))
    case .file(let path):
      let size = site.downloads[path].map {
        version.language.table.fileNote($0)
      }
      return ResolvedLink(
        href: origin + site.routes.href(site.routes.file(path)), suffix: size.map { " " + $0 } ?? ""
      )
    case .elsewhere(let address): return ResolvedLink(href: address)
    case .unpublished, .unreadable, .nothing: return ResolvedLink(href: link.destination)
    }
  }

  /// A picture as the page shows it.
  fileprivate func resolved(_ image: Image) -> ResolvedImage {
    guard case .file(let path) = target(of: image.source), let picture = site.pictures[path] else {
      return ResolvedImage(source: image.source)
    }
    return ResolvedImage(
      source: origin + site.routes.href(site.routes.file(path)),
      size: (picture.width, picture.height))
  }
}
