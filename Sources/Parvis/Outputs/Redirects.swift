import Source

/// A small page at each address that a page had before, leading to the present one.
struct Redirects: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    var plans: [Plan] = []
    for page in site.pagesInOrder {
      for language in site.languages {
        guard let version = page.versions[language],
          let target = site.routes.page(page.key, language)
        else { continue }
        for old in version.redirectFrom {
          let html = Self.html(
            to: site.routes.href(target), absolute: site.routes.absolute(target),
            title: version.title.value, language)
          plans.append(
            Plan(
              path: Routes.output(old.value),
              make: { Array(html.utf8) }, origin: old.range))
        }
      }
    }
    return plans
  }

  private static func html(
    to href: String, absolute: String, title: String, _ language: Language
  ) -> String {
    """
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
  }
}

extension String {
  /// The text with the five signs that HTML minds as references.
  var escapedForHTML: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
