import Source

/// One thing that every build looks for, or only `parvis check`.
///
/// To add one: a file here, a line in ``Checks/all`` or in ``Checks/longer(_:)``.
protocol Check: Sendable {
  /// Looks at the linked site.
  func run(on site: Site, _ theme: Theme?, into report: inout Report)
}

/// All that is looked for.
enum Checks {
  /// The checks of every build: what is false or lost.
  static let all: [any Check] = [
    BrokenLinks(), Pictures(), WeekdaysInProse(), UnknownTemplates(), VenueAccess(), Addresses(),
    VanishedSessions(), UnlikelySessions(), FarVenues(), VenueZones(), CalendarDomain(),
    UndatedNews(), UnusedTemplates(), UnusedThemeFields(),
  ]

  /// The checks of `parvis check` alone: what could be better, and takes longer to see.
  ///
  /// All of them warn: what `build` publishes, `check` does not refuse.
  static func longer(_ options: BuildOptions) -> [any Check] {
    [
      HeavyPictures(), PicturePlaces(), StaleTranslations(), FactsInText(), LongSentences(),
      NothingToCome(), ExampleAddress(), OldTimeZones(release: options.zoneRelease),
    ]
  }

  /// Runs those that are asked for, beside each other.
  static func run(
    on site: Site, _ theme: Theme?, _ options: BuildOptions, into report: inout Report
  ) async {
    let checks = options.longerChecks ? all + longer(options) : all
    let reports = await checks.parallelMap(width: options.width) { check in
      var report = Report()
      check.run(on: site, theme, into: &report)
      return report
    }
    for found in reports { report.add(found) }
  }
}
