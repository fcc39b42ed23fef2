import Source

/// One sort of file that a site is made of.
///
/// To add one: a file here, a line in ``Outputs/all``.
protocol Output: Sendable {
  /// Every file of this sort, not yet made.
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan]
}

/// A file to be made: its path is known before any file is.
struct Plan: Sendable {
  /// The path below the output folder.
  let path: String
  /// Makes its bytes; pure, and safe to run beside others.
  let make: @Sendable () -> [UInt8]
  /// What the report counts it as, and when it is made.
  var kind = Kind.other
  /// Where the content says it, for two that want the same path.
  var origin: SourceRange?
  /// Whether it holds all sessions or pages, and so is made by itself: of a large site such a file
  /// has tens of megabytes.
  var isLarge = false

  /// What the report counts, and a stage of `--timings`, in the order in which files are made.
  enum Kind: String, CaseIterable, Sendable {
    /// A calendar to subscribe to.
    case feed = "feeds"
    /// The calendar file of one session.
    case event = "event files"
    /// Anything else: before the pages, for the largest files are among them, and find the room
    /// that the feeds left.
    case other = "other files"
    /// A page of HTML that is no redirect.
    case page = "pages"
  }
}

/// The outputs of every build.
enum Outputs {
  static let all: [any Output] = [
    HTMLPages(), CalendarFeeds(), FilesAndPictures(), ThemeAssets(), Redirects(), LanguageChooser(),
    Sitemap(), NewsFeeds(), OpenData(), Embeds(), SecurityContact(),
    ServerHeaders(),
  ]

  /// Every file, by path; two that want the same path are reported.
  static func plans(
    for site: Site, _ theme: Theme, stamps: Stamps, into report: inout Report
  ) -> [Plan] {
    var plans: [Plan] = []
    // Per path, where its plan stands.
    var places: [String: Int] = [:]
    places.reserveCapacity(site.pagesInOrder.count * site.languages.count)
    for plan in all.lazy.flatMap({ $0.plans(for: site, theme, stamps: stamps) }) {
      guard let place = places[plan.path] else {
        places[plan.path] = plans.count
        plans.append(plan)
        continue
      }
      let first = plans[place]
      let address =
        "/" + (plan.path.hasSuffix("index.html") ? plan.path.dropLast(10) : plan.path[...])
      report.add(
        .collision, at: plan.origin ?? first.origin,
        Message(
          fr: "deux pages ont la même adresse: \(address)",
          en: "two pages have the same address: \(address)"),
        help: Message(
          fr: "donnez à l’une une autre « adresse de la page »", en: "give one another ‘slug’"),
        notes: first.origin.map {
          [Diagnostic.Note(Message(fr: "l’autre est ici", en: "the other is here"), at: $0)]
        } ?? [])
    }
    plans.sort { $0.path < $1.path }
    return plans
  }
}

extension Diagnostic.Kind {
  static let collision = error(
    "output.collision",
    fr: "Deux pages ont la même adresse.", en: "Two pages have the same address.")

  /// The kinds that outputs find.
  static let outputKinds: [Diagnostic.Kind] = [collision]
}
