import Source

/// The domain in the identity of every session never changes: with another one, every calendar
/// would show every session twice.
struct CalendarDomain: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    guard let domain = site.program.calendarDomain, let old = site.lock.calendarDomain,
      domain.value != old
    else { return }
    report.add(
      .calendarDomainChanged, at: domain.range,
      Message(
        fr: "le domaine des calendriers était « \(old) » et devient « \(domain.value) »",
        en: "the calendar domain was ‘\(old)’ and becomes ‘\(domain.value)’"),
      help: Message(
        fr: "écrivez « \(old) », même si l’adresse du site a changé",
        en: "write ‘\(old)’, even if the site’s address has changed"))
  }
}
