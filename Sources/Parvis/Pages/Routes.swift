import ICalendar
import Source

/// An address of the site without its base path; it begins with `/`, a page's ends with `/`.
typealias SitePath = String

/// The only place that makes addresses.
struct Routes: Sendable {
  private let program: Program
  /// Per page, its address in each language that has it.
  private let addresses: [PageKey: Localized<SitePath>]

  /// Makes the addresses of the pages that are built and of those still to be published.
  init(_ program: Program, _ pages: [PageKey: Page], _ futurePages: [PageKey: Page]) {
    self.program = program
    var addresses: [PageKey: Localized<SitePath>] = [:]
    addresses.reserveCapacity(pages.count + futurePages.count)
    var sections = SectionPaths { key, language in
      (pages[key] ?? futurePages[key])?.versions[language]?.slug
    }
    for (key, page) in [pages, futurePages].joined() {
      var paths = Localized<SitePath>()
      for language in program.languages {
        guard let version = page.versions[language] else { continue }
        // The page of a section stands where the section does.
        let isSection = key.stem == "index"
        let folder = isSection ? key.folder.parentFolder : key.folder
        var path = Self.prefix(language, program) + sections.path(of: folder, language)
        if key != .index(of: "") { path += version.slug + "/" }
        paths[language] = path
      }
      addresses[key] = paths
    }
    self.addresses = addresses
  }

  /// The site’s own address: the home page of the default language, or the chooser of languages.
  static let root: SitePath = "/"

  /// `/` for the default language at the root, else `/en/`.
  private static func prefix(_ language: Language, _ program: Program) -> SitePath {
    program.root == .defaultLanguage && language == program.defaultLanguage
      ? "/" : "/" + language.subtag + "/"
  }

  /// The home page of a language: `/`, `/en/`.
  func home(_ language: Language) -> SitePath {
    Self.prefix(language, program)
  }

  /// A page's address, or nil where the language does not have it.
  func page(_ key: PageKey, _ language: Language) -> SitePath? {
    addresses[key]?[language]
  }

  /// A session's page: `/villes/blainville/2027-04-07/`.
  func session(_ session: Session, _ city: City, _ language: Language) -> SitePath? {
    page(city.key, language).map { $0 + session.stem + "/" }
  }

  /// The language in which readers of one find a page that speaks for every language: their own,
  /// else the program's first that has it.
  func languageShown(of key: PageKey, to language: Language) -> Language? {
    ([language] + program.languages).first { page(key, $0) != nil }
  }

  /// The sessions of a month: `/rencontres/2027-01/`.
  func month(_ month: Month, _ language: Language) -> SitePath? {
    page(.index(of: "sessions"), language).map { $0 + month.iso + "/" }
  }

  /// The sessions that are over: `/rencontres/passees/`.
  func past(_ language: Language) -> SitePath? {
    page(.index(of: "sessions"), language).map { $0 + language.table.words.addresses.past + "/" }
  }

  /// The site map, which searches: `/recherche/`.
  func search(_ language: Language) -> SitePath {
    home(language) + language.table.words.addresses.search + "/"
  }

  /// The poster of a city or of one of its sessions: `/villes/blainville/affiche/`.
  func poster(_ session: Session?, _ city: City, _ language: Language) -> SitePath? {
    guard !program.posterLanguages(of: language).isEmpty else { return nil }
    let page = session.map { self.session($0, city, language) } ?? page(city.key, language)
    return page.map { $0 + language.table.words.addresses.poster + "/" }
  }

  /// A city's feed, or that of all cities: `/calendar/blainville.fr.ics`.
  func feed(_ city: City?, _ language: Language) -> SitePath {
    "/calendar/\(city?.id ?? "all").\(language.subtag).ics"
  }

  /// A single session's calendar file: `/calendar/blainville/2026-12-03.fr.ics`.
  func event(_ session: Session, _ language: Language) -> SitePath {
    "/calendar/\(session.city)/\(session.stem).\(language.subtag).ics"
  }

  /// The news of a language for feed readers: `/feed.xml`, `/en/feed.json`.
  func news(_ format: NewsFormat, _ language: Language) -> SitePath {
    home(language) + "feed." + format.rawValue
  }

  /// Every session as data: `/sessions.json`.
  func openData(_ format: OpenDataFormat) -> SitePath {
    "/sessions." + format.rawValue
  }

  /// A city’s next sessions for other sites: `/embed/blainville.fr.html`.
  func embed(_ city: City, _ language: Language) -> SitePath {
    "/embed/\(city.id).\(language.subtag).html"
  }

  /// The style of what other sites show.
  static let embedStyle: SitePath = "/embed/embed.css"

  /// Whom to tell of a weakness of the site: RFC 9116.
  static let securityContact: SitePath = "/.well-known/security.txt"

  /// A picture or a download, by its path below `content/`.
  func file(_ path: String) -> SitePath {
    "/" + path
  }

  /// A theme's asset with its fingerprint: `/assets/style.5f0c2a1b.css`.
  func asset(_ name: String, fingerprint: String) -> SitePath {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let ending = parts.count > 1 ? "." + parts[parts.count - 1] : ""
    return "/assets/" + name.dropLast(ending.count) + "." + fingerprint + ending
  }

  /// The value of an `href` on the site itself: the base path and the address.
  func href(_ path: SitePath) -> String {
    program.url.basePath + path.dropFirst()
  }

  /// The whole address: `https://cafe.example.org/villes/`.
  func absolute(_ path: SitePath) -> String {
    program.url.origin + href(path)
  }

  /// A text as a value in the query of another site's address: RFC 3986 §2.3, all but unreserved
  /// characters percent-encoded.
  static func queryValue(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The file of the output folder that answers an address.
  static func output(_ path: SitePath) -> String {
    path.hasSuffix("/") ? path.dropFirst() + "index.html" : String(path.dropFirst())
  }
}

/// What stands in addresses for folders, each made once: a folder may hold thousands of pages.
private struct SectionPaths {
  /// The slug of a page in a language, where it has one.
  let slug: (PageKey, Language) -> String?
  private var known: [Language: [String: String]] = [:]

  init(slug: @escaping (PageKey, Language) -> String?) {
    self.slug = slug
  }

  /// `about/history/` becomes `a-propos/histoire/`.
  ///
  /// A folder without its own page in this language keeps its name.
  mutating func path(of folder: String, _ language: Language) -> String {
    if folder.isEmpty { return "" }
    if let path = known[language]?[folder] { return path }
    let parent = folder.parentFolder
    let name = folder.dropFirst(parent.isEmpty ? 0 : parent.utf8.count + 1)
    let own = slug(.index(of: folder), language) ?? String(name)
    let path = path(of: parent, language) + own + "/"
    known[language, default: [:]][folder] = path
    return path
  }
}

extension String {
  /// The folder that holds this one, `about` for `about/history`; empty at the top.
  fileprivate var parentFolder: String {
    lastIndex(of: "/").map { String(self[..<$0]) } ?? ""
  }
}
