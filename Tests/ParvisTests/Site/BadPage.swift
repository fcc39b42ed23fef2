import Foundation

/// A small page with one thing wrong, and the rule by which its judge must notice.
struct BadPage: Sendable {
  let judge: SiteJudge
  let rule: String
  /// What of ``good`` is replaced, at its first place.
  let old: String
  let new: String

  private init(_ judge: SiteJudge, _ rule: String, _ old: String, _ new: String) {
    (self.judge, self.rule, self.old, self.new) = (judge, rule, old, new)
  }

  /// A page with nothing wrong, whose address has `NAME` in it.
  static let good = """
    <!DOCTYPE html>
    <html lang="fr-CA">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Page NAME</title>
    <link rel="canonical" href="https://cafe.example.org/NAME/">
    <link rel="alternate" hreflang="fr-CA" href="https://cafe.example.org/NAME/">
    <link rel="alternate" hreflang="x-default" href="https://cafe.example.org/NAME/">
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="/style.css">
    </head>
    <body>
    <main>
    <h1>Une page</h1>
    <p>Un mot, <a href="/">un lien</a>, et encore des mots.</p>
    </main>
    </body>
    </html>

    """

  static let style = """
    body { margin: 1rem; background: #fff; color: #111; }
    a { color: #00c; }
    :focus-visible { outline: 3px solid #c00; }
    @media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } a { color: #9cf; } }
    .dim { color: #555; }
    .wide { width: 30rem; }
    .tight { white-space: nowrap; width: fit-content; }
    .chip { display: inline-block; height: 20px; }
    .still:focus-visible { outline: none; }
    .shadow:focus-visible { outline: none; box-shadow: 0 0 0 3px #c00; }
    @media print { .unprinted { display: none; } }
    .over { position: fixed; inset: 0; background: #fff; }

    """

  private static let body = "<p>Un mot"
  private static let link = #"<a href="/">"#
  private static let end = "</main>"

  /// One for each thing that a judge looks at.
  static let all = [
    Self(.links, "dead-link", link, #"<a href="/nulle-part/">"#),
    Self(.links, "dead-link", link, #"<a href="http:/trop-court">"#),
    Self(.links, "dead-fragment", link, #"<a href="/#nulle-part">"#),
    Self(.links, "dead-link", "/style.css", "/autre.css"),
    Self(.links, "foreign-load", "/style.css", "https://ailleurs.example/style.css"),
    Self(.structure, "lang", #" lang="fr-CA""#, ""),
    Self(.structure, "title", "Page NAME", " "),
    Self(.structure, "title-twice", "Page NAME", "Page 0"),
    Self(.structure, "h1", body, "<h1>Une autre</h1>" + body),
    Self(.structure, "h1", "h1>Une page</h1", "h2>Une page</h2"),
    Self(.structure, "heading-level", body, "<h3>Trop bas</h3>" + body),
    Self(.structure, "heading-empty", body, "<h2> </h2>" + body),
    Self(.structure, "duplicate-id", body, #"<p id="a"></p><p id="a"></p>"# + body),
    Self(
      .structure, "canonical", #"canonical" href="https://cafe.example.org/NAME/"#,
      #"canonical" href="/"#),
    Self(.structure, "hreflang", #"alternate" hreflang="x-default"#, #"next" hreflang="x-default"#),
    Self(
      .structure, "hreflang", #"<link rel="stylesheet""#,
      #"<link rel="alternate" hreflang="en-CA" href="https://cafe.example.org/">\#n<link rel="stylesheet""#
    ),
    Self(.structure, "hreflang", #"hreflang="fr-CA""#, #"hreflang="en-CA""#),
    Self(.structure, "alt", body, #"<img src="/dot.svg" width="8" height="8">"# + body),
    Self(.structure, "image-size", body, #"<img src="/dot.svg" alt="Un point">"# + body),
    Self(.weight, "weight", end, String(repeating: "<p>mot</p>\n", count: 3_000) + end),
    Self(.weight, "weight-compressed", end, (0..<4_000).map { String($0 * $0) }.joined() + end),
    Self(
      .weight, "requests", #"<link rel="stylesheet""#,
      (1...5).map { #"<link rel="preload" as="image" href="/dot\#($0).svg">\#n"# }.joined()
        + #"<link rel="stylesheet""#),
    Self(.nu, "nu", body, "</div>" + body),
    Self(.nu, "nu", body, #"<p aria-hidden="oui">"# + body.dropFirst(3)),
    Self(.nu, "nu", "</head>", "<style>p { colour: red }</style>\n</head>"),
    Self(.browser, "axe:image-alt", body, #"<img src="/dot.svg" width="8" height="8">"# + body),
    Self(.browser, "axe:html-has-lang", #" lang="fr-CA""#, ""),
    Self(.browser, "axe:landmark-one-main", "main>", "div>"),
    // Only where the page is dark.
    Self(.browser, "axe:color-contrast", body, #"<p class="dim">Un mot"#),
    Self(
      .browser, "foreign-request", body,
      #"<img src="https://ailleurs.example/a.png" alt="">"# + body),
    Self(.browser, "request", "/style.css", "/autre.css"),
    Self(.browser, "console", end, "<script>console.info('un mot')</script>" + end),
    Self(.browser, "console", end, "<script>nullePart()</script>" + end),
    Self(.browser, "storage", end, "<script>localStorage.vu = 1</script>" + end),
    Self(.browser, "storage", end, "<script>document.cookie = 'vu=1'</script>" + end),
    Self(
      .browser, "scripts", end,
      #"<p id="late"></p><script>late.textContent = 'Tard venu'</script>"# + end),
    Self(.browser, "overflow", body, #"<p class="wide">Un mot"#),
    // Only with the reader's own spacing.
    Self(
      .browser, "overflow", body, #"<p class="tight">Une ligne qui tient à peine, juste</p>"# + body
    ),
    Self(.browser, "target-size", body, #"<p><a class="chip" href="/">Un bouton</a></p>"# + body),
    Self(.browser, "focus", link, #"<a class="still" href="/">"#),
    Self(.browser, "focus", end, #"<div class="over">Par-dessus</div>"# + end),
    Self(
      .browser, "focus", end,
      #"<p><a href="/" id="trap">piège</a></p><script>trap.onkeydown = e => e.preventDefault()</script>"#
        + end),
    Self(.browser, "print", "<main>", #"<main class="unprinted">"#),
    Self(.browser, "forced-colours", link, #"<a class="shadow" href="/">"#),
  ]

  /// Their folder: the good page at its root and under a name, and each bad one under its number.
  static var files: [String: Data] {
    let dot = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\#n"#
    var texts = ["style.css": style, "dot.svg": dot]
    for number in 1...5 { texts["dot\(number).svg"] = dot }
    texts["robots.txt"] = "Sitemap: https://cafe.example.org/sitemap.xml\n"
    texts["index.html"] = good.replacing("NAME/", with: "").replacing("NAME", with: "")
    texts["bonne/index.html"] = good.replacing("NAME", with: "bonne")
    for (index, page) in all.enumerated() {
      let parts = good.split(separator: page.old, maxSplits: 1, omittingEmptySubsequences: false)
      let text = parts.joined(separator: page.new)
      texts["\(index)/index.html"] = text.replacing("NAME", with: "\(index)")
    }
    return texts.mapValues { Data($0.utf8) }
  }
}
