import Foundation
import TestSupport

/// A site in a folder of its own, for the command to work on: the defaults of the cases and more.
struct CommandSite {
  let root: URL

  /// What a command said, and its exit code.
  struct Run {
    let code: Int32
    let output, error: String
  }

  init(_ changes: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    for (path, text) in SiteCase.defaults.merging(changes, uniquingKeysWith: { $1 }) {
      let url = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
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
  func run(_ arguments: [String], _ language: String = "en_CA.UTF-8") throws -> Run {
    try Self.run(arguments + ["--root", root.path], language)
  }

  /// Runs the command as it is built beside these tests.
  static func run(
    _ arguments: [String], _ language: String = "en_CA.UTF-8", in folder: URL? = nil
  ) throws -> Run {
    let process = Process()
    process.currentDirectoryURL = folder
    process.executableURL = Place.package.appending(path: ".build/debug/parvis")
    process.arguments = arguments
    process.environment = ["LANG": language, "PATH": "/usr/bin:/bin"]
    let (output, error) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      error: String(decoding: complained, as: UTF8.self))
  }
}
