import Source

/// A date written out in a text has the weekday that the calendar gives it.
struct WeekdaysInProse: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for page in site.pagesInOrder {
      for language in site.languages {
        guard let version = page.versions[language] else { continue }
        for mismatch in version.weekdayMismatches {
          report.add(mismatch.diagnostic(path: version.path))
        }
      }
    }
  }
}
