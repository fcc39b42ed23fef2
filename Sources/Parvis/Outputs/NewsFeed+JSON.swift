import ICalendar
import Source

extension NewsFeed {
  /// The feed as JSON Feed 1.1.
  var json: JSON {
    .object(known: [
      ("version", "https://jsonfeed.org/version/1.1"),
      ("title", .text(site.newsTitle(language))),
      ("home_page_url", .text(home)), ("feed_url", .text(url(.json))),
      ("language", .text(language.tag)),
      (
        "authors",
        .array([
          .object(known: [
            ("name", site.program.organization[language].map { .text($0) }),
            ("url", .text(site.routes.absolute(site.routes.home(language)))),
          ])
        ])
      ),
      ("items", .array(entries.map(json))),
    ])
  }

  private func json(_ entry: Entry) -> JSON {
    let screen = Screen(
      shared: shared, language: entry.version.language, subject: .page(entry.page, entry.version))
    return .object(known: [
      ("id", .text(id(entry))), ("url", .text(entry.url)),
      ("title", .text(entry.version.title.value)),
      ("content_html", .text(content(entry))),
      ("summary", entry.version.summary.map { .text($0) }),
      ("image", screen.picture.map { .text($0.url) }),
      ("date_published", .text(site.timestamp(entry.published))),
      ("date_modified", .text(site.timestamp(entry.updated))),
      ("language", .text(entry.version.language.tag)),
    ])
  }
}
