public import Foundation

/// Where tests find what is not Swift.
public enum Place {
  /// The folder that holds `Package.swift`.
  public static let package: URL = {
    var folder = URL(filePath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
        break
      }
    }
    return folder
  }()

  /// The command as it is built beside the tests.
  public static let parvis = package.appending(path: ".build/debug/parvis")

  /// A path for something of a test's own, where nothing is yet.
  public static func temporary() -> URL {
    FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  }

  /// The file of a time zone on this machine, or nil.
  @Sendable public static func timeZone(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/" + name))).map { Array($0) }
  }

  /// A public conformance suite beside the checkout, or nil where it is absent.
  ///
  /// A test that needs one says `.enabled(if: Place.fixture("…") != nil, "no fixtures here")`,
  /// so that its absence shows as *skipped*.
  public static func fixture(_ path: String) -> URL? {
    let url = package.deletingLastPathComponent().appending(path: "shared/fixtures/" + path)
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}

/// The bytes of a fixture, which the test's condition has found.
public func fixtureData(_ path: String) throws -> Data {
  guard let url = Place.fixture(path) else { throw CocoaError(.fileNoSuchFile) }
  return try Data(contentsOf: url)
}
