import ICalendar
import Source

extension NewsFeed {
  /// The feed as Atom: RFC 4287.
  var atom: String {
    let entries = entries
    let latest = entries.map(\.updated).max()
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.tag)">
      <title>\(site.newsTitle(language).escapedForXML)</title>
      <id>\(id)</id>
      <link rel="self" type="application/atom+xml" href="\(url(.atom).escapedForXML)"/>
      <link rel="alternate" type="text/html" href="\(home.escapedForXML)"/>
      <author>
      <name>\((site.program.organization[language] ?? "").escapedForXML)</name>
      <uri>\(site.routes.absolute(site.routes.home(language)).escapedForXML)</uri>
      </author>

      """
    if let latest { xml += "<updated>\(site.timestamp(latest))</updated>\n" }
    for entry in entries { xml += atom(entry) }
    return xml + "</feed>\n"
  }

  private func atom(_ entry: Entry) -> String {
    let foreign =
      entry.version.language == language ? "" : " xml:lang=\"\(entry.version.language.tag)\""
    let summary =
      entry.version.summary.map { "<summary>\($0.escapedForXML)</summary>\n" } ?? ""
    return """
      <entry\(foreign)>
      <title>\(entry.version.title.value.escapedForXML)</title>
      <id>\(id(entry))</id>
      <link rel="alternate" type="text/html" href="\(entry.url.escapedForXML)"/>
      <published>\(site.timestamp(entry.published))</published>
      <updated>\(site.timestamp(entry.updated))</updated>
      \(summary)<content type="html">\(content(entry).escapedForXML)</content>
      </entry>

      """
  }
}

extension String {
  /// The text with the five signs that XML minds as references, and without the control signs that
  /// XML 1.0 §2.2 does not allow at all.
  var escapedForXML: String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": kept.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
      default: kept.append(scalar)
      }
    }
    return String(kept).escapedForHTML
  }
}
