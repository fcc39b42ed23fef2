import FrontMatter
import ICalendar
import Source

/// News without a date stand last in lists, and feeds of news cannot hold them.
struct UndatedNews: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for page in site.pagesInOrder where page.kind == .article && page.published == nil {
      guard let version = page.languages.lazy.compactMap({ page.versions[$0] }).first else {
        continue
      }
      report.add(
        .undatedNews, at: version.title.range,
        Message(fr: "cette nouvelle n’a pas de date", en: "this news item has no date"),
        help: Message { words in
          let line = "\(PageFields.published.name[words]): \(site.today.iso)"
          return Message(
            fr: "ajoutez « \(line) », avec le jour de sa publication",
            en: "add ‘\(line)’, with the day of its publication")
        })
    }
  }
}
