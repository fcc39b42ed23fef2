import Source

/// With `root: chooser`, the page at the site's own address: every language, none before another.
struct LanguageChooser: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    guard site.program.root == .chooser else { return [] }
    let html = Self.html(site)
    return [Plan(path: "index.html", make: { Array(html.utf8) }, kind: .page)]
  }

  private static func html(_ site: Site) -> String {
    let names = site.languages.map { site.program.name[$0] ?? "" }
    let title = names.joined(separator: " – ").escapedForHTML
    var alternates = ""
    var items = ""
    for language in site.languages {
      let home = site.routes.home(language)
      let address = site.routes.absolute(home).escapedForHTML
      alternates +=
        "<link rel=\"alternate\" hreflang=\"\(language.tag)\" href=\"\(address)\">\n"
      items += """
        <li lang="\(language.tag)"><a href="\(site.routes.href(home).escapedForHTML)" \
        hreflang="\(language.tag)">\(language.table.ownName)</a></li>

        """
    }
    let root = site.routes.absolute("/").escapedForHTML
    return """
      <!DOCTYPE html>
      <html lang="\(site.program.defaultLanguage.tag)">
      <head>
      <meta charset="utf-8">
      <title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="canonical" href="\(root)">
      \(alternates)<link rel="alternate" hreflang="x-default" href="\(root)">
      </head>
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
