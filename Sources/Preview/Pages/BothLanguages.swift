import Parvis
import Source

/// The site’s languages side by side, each as a phone shows it, 390 CSS pixels wide.
///
/// A link followed in one leads the others to the same page in their language, as the page’s own
/// `link rel=alternate` says it.
enum BothLanguages {
  static func response(_ site: PreviewSite) -> Response {
    guard let homes = site.outline?.homes else { return OwnPage.nothingYet(site) }
    let title = Message(
      fr: "Deux langues côte à côte", en: "Two languages side by side")[site.language]
    let frames: [HTML] = homes.map { home in
      """
      <section><h2>\(home.language)</h2>
      <iframe src="\(home.address)" title="\(home.language)" data-language="\(home.language)"></iframe>
      </section>

      """
    }
    return OwnPage.html(
      .ok,
      """
      <!DOCTYPE html>
      <html lang="\(site.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <title>\(title)</title>
      <link rel="stylesheet" href="\(OwnPage.style.path)">
      <script src="\(OwnPage.bothScript.path)" defer></script>
      </head>
      <body class="both">
      \(frames)
      </body>
      </html>

      """)
  }
}
