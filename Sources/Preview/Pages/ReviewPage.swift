import Parvis
import Source

/// What a publish would change: what subscribers are told, what stays out, what is to be mended.
enum ReviewPage {
  static func title(_ language: MessageLanguage) -> String {
    Message(
      fr: "Ce qu’une publication changerait", en: "What a publish would change")[language]
  }

  static func html(_ site: PreviewSite) -> HTML {
    "\(ways(site))\(refusal(site))\(changes(site))\(unpublished(site))\(next(site))\(problems(site))"
  }

  private static func ways(_ site: PreviewSite) -> HTML {
    let home = site.outline?.homes.first?.address ?? "/"
    let words = Message(fr: "Le site", en: "The site")[site.language]
    let both = Message(
      fr: "Deux langues côte à côte", en: "Two languages side by side")[site.language]
    return """
      <p><a href="\(home)">\(words)</a> · <a href="\(OwnPage.both.path)">\(both)</a></p>

      """
  }

  private static func refusal(_ site: PreviewSite) -> HTML {
    guard let result = site.broken ?? site.publish, result.report.hasErrors else { return "" }
    let words = Message(
      fr: "Une publication serait refusée: ", en: "A publish would be refused: ")[site.language]
    return "<p class=\"refused\">\(words)\(DiagnosticList.title(of: result, site.language)).</p>\n"
  }

  private static func changes(_ site: PreviewSite) -> HTML {
    let changes = site.publish?.changes ?? []
    let heading = Message(fr: "Personnes abonnées", en: "Subscribers")[site.language]
    guard !changes.isEmpty else {
      let none = Message(
        fr: "Aucune rencontre ne change.", en: "No session changes.")[site.language]
      return "<h2>\(heading)</h2>\n<p>\(none)</p>\n"
    }
    let summary = Summary.of(changes).map { $0[site.language] }.joined(separator: ", ")
    let lines: [HTML] = changes.map { "<li>\($0.message[site.language])</li>\n" }
    return "<h2>\(heading): \(summary)</h2>\n<ul>\n\(lines)</ul>\n"
  }

  private static func unpublished(_ site: PreviewSite) -> HTML {
    let pages = site.outline?.unpublished ?? []
    guard !pages.isEmpty else { return "" }
    let heading = Message(fr: "Pages non publiées", en: "Unpublished pages")[site.language]
    let lines: [HTML] = pages.map { page in
      let reason = page.reason[site.language]
      guard let address = page.addresses.first else { return "<li>\(page.title): \(reason)</li>\n" }
      return "<li><a href=\"\(address)\">\(page.title)</a>: \(reason)</li>\n"
    }
    return "<h2>\(heading)</h2>\n<ul>\n\(lines)</ul>\n"
  }

  /// When the site will change without anybody’s doing.
  private static func next(_ site: PreviewSite) -> HTML {
    guard let next = site.publish?.nextChange else { return "" }
    let words = Message(
      fr: "Le site changera ensuite de lui-même: ",
      en: "The site will next change by itself: ")[site.language]
    return "<p>\(words)\(next.reason[site.language]) (\(next.text)).</p>\n"
  }

  private static func problems(_ site: PreviewSite) -> HTML {
    guard let result = site.broken ?? site.publish, !result.report.diagnostics.isEmpty
    else { return "" }
    let title = DiagnosticList.title(of: result, site.language)
    return "<h2>\(title)</h2>\n\(DiagnosticList.html(of: result, site.language))"
  }
}
