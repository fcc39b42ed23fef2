import ICalendar
import Source

/// The machine’s time zones are not old: governments move their clocks at short notice, and a
/// session’s hour would be wrong in every calendar.
struct OldTimeZones: Check {
  /// The release of the tz database, such as `2026a`; nil where it is not known.
  let release: String?

  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    // A letter counts the releases of a year and says no month: what was released two calendar
    // years ago is more than a year old for certain.
    guard let release, let year = Int(release.prefix(4)), year > 1990,
      site.today.year - year >= 2
    else { return }
    report.add(
      .oldTimeZones, at: site.program.timeZone.range,
      Message(
        fr: "les fuseaux horaires de cette machine ont plus d’un an: \(release)",
        en: "this machine’s time zones are more than a year old: \(release)"),
      help: Message(
        fr: "mettez tzdata à jour, ou nommez un dossier plus récent avec --zoneinfo",
        en: "bring tzdata up to date, or name a newer folder with --zoneinfo"))
  }
}
