import Foundation
import Parvis
import Source
import TestSupport
import Testing

/// The reference program on disk, built once for all judges of its pages.
enum JudgedSite {
  /// In the default theme: the folder.
  static let parvis = Task { try await written("parvis") }
  /// In the leanest theme.
  static let plain = Task { try await written("plain") }
  /// A program in two languages with neither before the other.
  static let brussels = Task { try await example("bruxelles-nord") }
  /// A program in one language.
  static let amiens = Task { try await example("amiens") }

  private static func example(_ name: String) async throws -> URL {
    let (result, sink) = try await ExampleTests.build(name, "2026-11-21T09:00")
    #expect(!result.report.hasErrors)
    let folder = Place.package.appending(path: ".build/judged/" + name)
    try write(sink.files.mapValues { Data($0) }, into: folder)
    return folder
  }

  private static func written(_ theme: String) async throws -> URL {
    let (result, sink) = try await ReferenceProgramTests.build("2026-11-21T09:00", theme: theme)
    #expect(!result.report.hasErrors)
    let folder = Place.package.appending(path: ".build/judged/" + theme)
    try write(sink.files.mapValues { Data($0) }, into: folder)
    return folder
  }

  /// Makes the folder anew, with these files and no others.
  static func write(_ files: [String: Data], into folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    try TestSupport.write(files, below: folder)
  }
}
