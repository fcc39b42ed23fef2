import ICalendar
import Source

/// A city’s next sessions for its own site: a small page to frame, whose `section` may also be taken
/// into another page as it is.
///
/// No theme has a hand in it: it is shown far from the site’s other pages, and whoever takes the
/// `section` relies on its marks. `docs/embed.en.md` is what Web people are told.
struct Embeds: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    let shared = Shared(site)
    let cities = site.cities.filter { !$0.sessions.isEmpty }
    guard !cities.isEmpty else { return [] }
    var plans = [
      Plan(path: Routes.output(Routes.embedStyle), make: { Array(Embed.style.utf8) })
    ]
    for language in site.languages {
      for city in cities {
        let embed = Embed(shared: shared, city: city, language: language)
        plans.append(
          Plan(
            path: Routes.output(site.routes.embed(city, language)),
            make: { Array(embed.html.utf8) }))
      }
    }
    return plans
  }
}

/// A city’s next sessions in one language, with whole addresses.
private struct Embed: Sendable {
  let shared: Shared<Site>
  /// The site, lent.
  var site: Site {
    _read { yield shared.value }
  }
  let city: City
  let language: Language

  /// How many sessions it shows.
  private static let limit = 5

  private var title: String { site.titleOfFeed(city, language) }

  var html: String {
    let style = site.routes.href(Routes.embedStyle)
    let canonical = shown.flatMap { site.routes.page(city.key, $0) }.map {
      "<link rel=\"canonical\" href=\"\(site.routes.absolute($0).escapedForHTML)\">\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.tag)">
      <head>
      <meta charset="utf-8">
      <title>\(title.escapedForHTML)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <meta name="color-scheme" content="light dark">
      \(canonical ?? "")<link rel="stylesheet" href="\(style.escapedForHTML)">
      </head>
      <body class="parvis-frame">
      <main>
      \(section)
      </main>
      </body>
      </html>

      """
  }

  private var section: String {
    let now = site.now(in: city.timeZone)
    let next = city.sessions.lazy.filter { !$0.isPast(at: now) }.prefix(Self.limit)
    let items = Array(next).map(item).joined()
    let words = language.table.words.calendar
    let list =
      items.isEmpty ? "<p>\(words.noSessions.escapedForHTML)</p>" : "<ul>\n\(items)</ul>"
    let feed = site.routes.absolute(site.routes.feed(city, language)).drop { $0 != ":" }
    return """
      <section class="parvis-sessions" lang="\(language.tag)">
      <h2>\(link(title) { site.routes.page(city.key, $0) })</h2>
      \(list)
      <p><a href="webcal\(String(feed).escapedForHTML)" target="_top">\(words.subscribe.escapedForHTML)</a></p>
      </section>
      """
  }

  private func item(_ session: Session) -> String {
    let model = SessionModel(shared: shared, session: session, city: city, language: language)
    let table = language.table
    let when = link(table.date(session.start.date)) { site.routes.session(session, city, $0) }
    let time = table.timeRange(session.start.time, session.endTime).escapedForHTML
    let place = session.venue?.name[language] ?? table.words.calendar.venueToBeConfirmed
    let status = model.status.map { "<strong>\($0.escapedForHTML)</strong> " } ?? ""
    let (open, close) = session.isHeld ? ("", "") : ("<s>", "</s>")
    return """
      <li>\(status)\(open)<time datetime="\(model.machineTime(session.start))">\(when), \(time)</time> \
      – \(place.escapedForHTML)\(close)</li>

      """
  }

  /// The language of the pages that it leads to.
  private var shown: Language? {
    site.routes.languageShown(of: city.key, to: language)
  }

  /// A link that leaves the frame.
  private func link(_ text: String, to path: (Language) -> SitePath?) -> String {
    guard let shown, let path = path(shown) else { return text.escapedForHTML }
    let href = site.routes.absolute(path).escapedForHTML
    let foreign = shown == language ? "" : " hreflang=\"\(shown.tag)\""
    return "<a href=\"\(href)\" target=\"_top\"\(foreign)>\(text.escapedForHTML)</a>"
  }

  /// Two custom properties let the site that shows it choose its colours.
  static let style = """
    .parvis-sessions {
      color: var(--parvis-ink, CanvasText);
      font: 1rem/1.5 system-ui, sans-serif;
    }
    .parvis-sessions h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .75rem; }
    .parvis-sessions ul { list-style: none; margin: 0 0 .75rem; padding: 0; }
    .parvis-sessions li {
      border-inline-start: .25rem solid var(--parvis-accent, LinkText);
      margin: 0 0 .75rem;
      padding-inline-start: .75rem;
    }
    .parvis-sessions a {
      color: var(--parvis-accent, LinkText);
      display: inline-block;
      min-height: 1.5rem;
    }
    .parvis-sessions p { margin: 0; }
    .parvis-sessions :focus-visible { outline: .1875rem solid currentcolor; outline-offset: .125rem; }
    .parvis-frame { margin: 1rem; }

    """
}
