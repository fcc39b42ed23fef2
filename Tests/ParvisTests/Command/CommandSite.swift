import Foundation
import TestSupport

/// A site in a folder of its own, for the command to work on: the defaults of the cases and more.
struct CommandSite {
  let root: URL

  init(_ changes: [String: String] = [:]) throws {
    root = Place.temporary()
    try write(SiteCase.defaults.merging(changes, uniquingKeysWith: { $1 }), below: root)
  }

  func remove() {
    try? FileManager.default.removeItem(at: root)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path + "/" + folder)
  }

  /// Runs the command on the site, without a terminal.
  func run(_ arguments: [String], _ language: String = "en_CA.UTF-8") throws -> FinishedProcess {
    try Self.run(arguments + ["--root", root.path], language)
  }

  /// Runs the command as it is built beside these tests.
  static func run(
    _ arguments: [String], _ language: String = "en_CA.UTF-8", in folder: URL? = nil
  ) throws -> FinishedProcess {
    try FinishedProcess(
      Place.parvis, arguments, environment: ["LANG": language, "PATH": "/usr/bin:/bin"], in: folder)
  }
}
