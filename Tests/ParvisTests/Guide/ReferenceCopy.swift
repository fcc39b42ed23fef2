import Foundation
import TestSupport
import Testing

/// The reference program in a folder of its own, for guides to be tried on.
struct ReferenceCopy {
  /// Saturday, November 21, 2026, 9:00 in Toronto, in seconds since 1970.
  static let morning = 1_795_269_600

  /// Why an edit cannot be made as the guide shows it.
  struct Misfit: Error {
    let path, wanted: String
    let places: Int
  }

  let root: URL

  init() throws {
    root = Place.temporary()
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: try Self.published.get(), to: root.appending(path: "content"))
  }

  /// The content as of a program that is published, and so at an address that is no example.
  private static let published = Result {
    let root = Place.package.appending(path: ".build/guide")
    try? FileManager.default.removeItem(at: root)
    let content = root.appending(path: "content")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Place.package.appending(path: "content"), to: content)
    let program = content.appending(path: "program.yml")
    try String(contentsOf: program, encoding: .utf8)
      .replacing("https://cafe.example.org", with: "https://cafe.ville.quebec")
      .write(to: program, atomically: true, encoding: .utf8)
    // The day before, so that calendars know the new address.
    let build = try CommandSite.run(["build", "--now", "2026-11-20T17:00"], in: root)
    try #require(build.code == 0, "\(build.error)")
    return content
  }

  func remove() {
    try? FileManager.default.removeItem(at: root)
  }

  /// Edits a file as a block of a guide shows it: `+` comes, `-` goes, other lines are found, once.
  ///
  /// A file that is not there is made of what comes. A picture that is named is put in its place.
  func apply(_ lines: [String], to path: String) throws {
    let url = root.appending(path: path)
    func text(without sign: Character) -> String {
      lines.filter { $0.first != sign }.map { $0.dropFirst() + "\n" }.joined()
    }
    let (before, after) = (text(without: "+"), text(without: "-"))
    for match in after.matches(of: /\(\/images\/([a-z0-9.-]+)\)/) {
      try writePicture(named: String(match.1))
    }
    guard !before.isEmpty else {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      return try after.write(to: url, atomically: true, encoding: .utf8)
    }
    let original = try String(contentsOf: url, encoding: .utf8)
    let places = original.ranges(of: before)
    guard let place = places.first, places.count == 1 else {
      throw Misfit(path: path, wanted: before, places: places.count)
    }
    try original.replacingCharacters(in: place, with: after)
      .write(to: url, atomically: true, encoding: .utf8)
  }

  /// A JPEG file of 1600 × 900 dots, as far as its header goes.
  private func writePicture(named name: String) throws {
    let folder = root.appending(path: "content/images")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let header: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0x03, 0x84, 0x06, 0x40, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11,
      1, 0xFF, 0xD9,
    ]
    try Data(header).write(to: folder.appending(path: name))
  }
}
