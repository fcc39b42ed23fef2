import Source

/// A date written out in a text has the weekday that the calendar gives it.
struct WeekdaysInProse: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for page in site.pagesInOrder {
      for language in site.languages {
        guard let version = page.versions[language], let file = site.sources[version.path] else {
          continue
        }
        for mismatch in weekdayMismatches(in: file.bytes[version.bodyBytes]) {
          report.add(mismatch.diagnostic(path: file.path))
        }
      }
    }
  }
}
