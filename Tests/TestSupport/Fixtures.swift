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
