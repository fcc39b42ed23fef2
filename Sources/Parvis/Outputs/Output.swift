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
  /// What the report counts it as.
  var kind = Kind.other
  /// Where the content says it, for two that want the same path.
  var origin: SourceRange?

  /// What the report counts.
  enum Kind: Sendable {
    /// A page of HTML that is no redirect.
    case page
    /// A calendar to subscribe to.
    case feed
    /// Anything else.
    case other
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
    var byPath: [String: Plan] = [:]
    for plan in all.flatMap({ $0.plans(for: site, theme, stamps: stamps) }) {
      guard let first = byPath[plan.path] else {
        byPath[plan.path] = plan
        continue
      }
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
    return byPath.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

extension Diagnostic.Kind {
  static let collision = error(
    "output.collision",
    fr: "Deux pages ont la même adresse.", en: "Two pages have the same address.")

  /// The kinds that outputs find.
  static let outputKinds: [Diagnostic.Kind] = [collision]
}
