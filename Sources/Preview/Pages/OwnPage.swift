import Parvis
import Source

/// What the preview itself serves, below a path that no site has.
enum OwnPage: String {
  /// What a publish would change.
  case review = "/__parvis/"
  /// Two languages side by side.
  case both = "/__parvis/both"
  /// Tells a page when to load anew: Server-Sent Events of the HTML standard.
  case events = "/__parvis/events"
  case style = "/__parvis/preview.css"
  case script = "/__parvis/preview.js"
  case bothScript = "/__parvis/both.js"

  init?(path: String) {
    self.init(rawValue: path)
  }

  /// Where it is.
  var path: String { rawValue }

  /// Answers a request for it.
  func response(to request: Request, _ site: PreviewSite) -> Response {
    switch self {
    case .review: Self.page(.ok, ReviewPage.title(site.language), ReviewPage.html(site), site)
    case .both: BothLanguages.response(site)
    case .events: Self.events(request, site)
    case .style: Self.file("text/css", previewStyle)
    case .script: Self.file("text/javascript", previewScript)
    case .bothScript: Self.file("text/javascript", bothLanguagesScript)
    }
  }

  /// What is shown as long as no build was without errors.
  static func nothingYet(_ site: PreviewSite) -> Response {
    let title = site.broken.map { DiagnosticList.title(of: $0, site.language) } ?? ""
    let list = site.broken.map { DiagnosticList.html(of: $0, site.language) } ?? ""
    let note = Message(
      fr: "Le site se montrera dès qu’il n’y aura plus d’erreur.",
      en: "The site will show as soon as there are no errors.")[site.language]
    return page(.unavailable, title, "<p>\(note)</p>\(list)", site)
  }

  /// A page that loads anew like those of the site.
  private static func page(
    _ status: Response.Status, _ title: String, _ body: HTML, _ site: PreviewSite
  ) -> Response {
    html(
      status,
      """
      <!DOCTYPE html>
      <html lang="\(site.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <link rel="stylesheet" href="\(style.path)">
      <script src="\(script.path)" data-edition="\(site.edition)" defer></script>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      \(body)
      </main>
      </body>
      </html>

      """)
  }

  /// A page of the preview’s own.
  static func html(_ status: Response.Status, _ page: HTML) -> Response {
    Response(
      status,
      headers: [
        ("Content-Type", "text/html; charset=utf-8"), ("X-Content-Type-Options", "nosniff"),
        (
          "Content-Security-Policy",
          """
          default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
          frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'
          """
        ),
      ], body: Array(page.source.utf8))
  }

  private static func file(_ type: String, _ text: String) -> Response {
    Response(
      .ok,
      headers: [
        ("Content-Type", type + "; charset=utf-8"), ("X-Content-Type-Options", "nosniff"),
      ], body: Array(text.utf8))
  }

  /// `?edition=` says what the page shows; without it, it waits for the next edition.
  private static func events(_ request: Request, _ site: PreviewSite) -> Response {
    let shown = request.query.hasPrefix("edition=") ? Int(request.query.dropFirst(8)) : nil
    var response = Response(
      .ok, headers: [("Content-Type", "text/event-stream")],
      body: Array("retry: 500\n\n".utf8))
    response.follows = shown ?? site.edition
    return response
  }
}
