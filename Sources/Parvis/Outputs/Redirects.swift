import Source

/// A small page at each address that a page had before, leading to the present one.
///
/// A theme without the template `redirect` has a page of our own: by its `page` the old address
/// would show the words of the new one, and lead nowhere.
struct Redirects: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    let shared = Shared(site)
    return site.languages.flatMap { language -> [Plan] in
      let render = theme.renderer(of: "redirect", language, site.routes)
      return site.pagesInOrder.flatMap { page -> [Plan] in
        guard let version = page.versions[language], !version.redirectFrom.isEmpty,
          let target = site.routes.page(page.key, language)
        else { return [] }
        return version.redirectFrom.map { old in
          Plan(
            path: Routes.output(old.value),
            make: {
              let screen = Screen(
                shared: shared, language: language, subject: .page(page, version))
              return render?(screen)
                ?? Self.html(
                  to: shared.value.routes.href(target),
                  absolute: shared.value.routes.absolute(target),
                  title: version.title.value, language)
            }, origin: old.range)
        }
      }
    }
  }

  private static func html(
    to href: String, absolute: String, title: String, _ language: Language
  ) -> [UInt8] {
    let html = """
      <!DOCTYPE html>
      <html lang="\(language.tag)">
      <head>
      <meta charset="utf-8">
      <title>\(title.escapedForHTML)</title>
      <meta name="robots" content="noindex">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="refresh" content="0; url=\(href.escapedForHTML)">
      <link rel="canonical" href="\(absolute.escapedForHTML)">
      </head>
      <body>
      <main>
      <h1><a href="\(href.escapedForHTML)">\(title.escapedForHTML)</a></h1>
      </main>
      </body>
      </html>

      """
    return Array(html.utf8)
  }
}
