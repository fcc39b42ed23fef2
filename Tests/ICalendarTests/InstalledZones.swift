import Foundation
import ICalendar

/// The tz database of this machine, and of the oracles that are compared with it.
enum InstalledZones {
  /// `$TZDIR`, else the system's; nil where there is none.
  static let folder: URL? = {
    let path = ProcessInfo.processInfo.environment["TZDIR"] ?? "/usr/share/zoneinfo"
    return FileManager.default.fileExists(atPath: path + "/America/Toronto")
      ? URL(filePath: path) : nil
  }()

  /// The release, such as `2026f`, or nil where the folder does not say it.
  static let version: String? = {
    guard let url = folder?.appending(path: "tzdata.zi"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return nil }
    return text.prefix { $0 != "\n" }.split(separator: " ").last.map(String.init)
  }()

  /// Reads a zone.
  static func zone(_ identifier: String) throws -> TimeZoneRules {
    guard let url = folder?.appending(path: identifier) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return try TimeZoneRules(identifier: identifier, tzif: Array(Data(contentsOf: url)))
  }
}

/// The instant at which UTC shows a time such as `2026-11-22T00:00`.
func utc(_ text: String) -> Instant {
  guard let local = LocalDateTime(iso: text) else {
    preconditionFailure("no such time: \(text)")
  }
  return Instant(secondsSince1970: local.secondNumber)
}
