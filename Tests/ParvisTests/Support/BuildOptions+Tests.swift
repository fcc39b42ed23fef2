import Parvis
import TestSupport
import Testing

extension BuildOptions {
  /// What a build of a test needs from the world, at a moment of the program's own clocks.
  static func at(_ now: String = "2026-11-21T09:00") throws -> BuildOptions {
    at(try #require(Moment(local: now)))
  }

  /// The same at any moment.
  static func at(_ now: Moment) -> BuildOptions {
    var options = BuildOptions(now: now, zones: Place.timeZone)
    options.width = 2
    return options
  }
}
