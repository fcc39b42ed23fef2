import Source

/// One thing that every build looks for.
///
/// To add one: a file here, a line in ``Checks/all``.
protocol Check: Sendable {
  /// Looks at the linked site.
  func run(on site: Site, _ theme: Theme?, into report: inout Report)
}

/// The checks of every build.
enum Checks {
  static let all: [any Check] = [
    BrokenLinks(), Pictures(), WeekdaysInProse(), UnknownTemplates(), VenueAccess(), Addresses(),
    VanishedSessions(), UnlikelySessions(), FarVenues(), CalendarDomain(),
    UndatedNews(), UnusedTemplates(), UnusedThemeFields(),
  ]

  /// Runs them all.
  static func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for check in all { check.run(on: site, theme, into: &report) }
  }
}
