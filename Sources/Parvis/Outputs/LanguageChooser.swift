import Source

/// With `root: chooser`, the page at the site's own address: every language, none before another.
///
/// A theme without the template `chooser` has a page of our own: its `page` is in one language.
struct LanguageChooser: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    guard site.program.root == .chooser else { return [] }
    let language = site.program.defaultLanguage
    let screen = Screen(shared: Shared(site), language: language, subject: .chooser)
    let render = theme.renderer(of: "chooser", language, site.routes)
    return [
      Plan(
        path: Routes.output(Routes.root),
        make: { render?(screen) ?? Array(Self.html(screen).utf8) }, kind: .page)
    ]
  }

  private static func html(_ screen: Screen) -> String {
    let site = screen.site
    let title = screen.title.escapedForHTML
    let alternates = screen.alternates.map {
      "<link rel=\"alternate\" hreflang=\"\($0.tag)\" href=\"\($0.href.escapedForHTML)\">\n"
    }.joined()
    let items = screen.languageLinks.map { link in
      """
      <li lang="\(link.language.tag)"><a href="\(link.href.escapedForHTML)" \
      hreflang="\(link.language.tag)">\(link.language.table.ownName)</a></li>

      """
    }.joined()
    let root = site.routes.absolute(Routes.root).escapedForHTML
    return """
      <!DOCTYPE html>
      <html lang="\(site.program.defaultLanguage.tag)">
      <head>
      <meta charset="utf-8">
      <title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="canonical" href="\(root)">
      \(alternates)</head>
      <body>
      <main>
      <h1>\(title)</h1>
      <ul>
      \(items)</ul>
      </main>
      </body>
      </html>

      """
  }
}
