import Foundation
import Parvis
import Source
import TestSupport
import Testing

/// What staff get wrong in the reference program, and whether the message alone mends it.
@Suite("mistakes of staff")
struct MistakeTests {
  /// The reference program, and its pages as they were read once for all mistakes.
  private struct Reference: Sendable {
    var files: Mistake.Files = [:]
    var readings = Readings()
  }

  private static let reference = Task {
    var found = Report()
    let tree = try SourceTree.load(
      root: Place.package.path, folders: ["content", "themes"], into: &found)
    var reference = Reference()
    for path in tree.paths { reference.files[path] = tree[path]?.bytes }
    reference.readings = try await check(reference).readings
    return reference
  }

  /// What a build finds, without making its files.
  private static func check(_ site: Reference) async throws -> BuildResult {
    var tree = SourceTree()
    for (path, bytes) in site.files { tree.insert(SourceFile(path: path, bytes: bytes)) }
    var options = try BuildOptions.at()
    options.checksOnly = true
    options.isOnDemand = true
    options.readings = site.readings
    var sink = MemorySink()
    return try await Parvis.build(tree, options, into: &sink)
  }

  @Test("there are sixty, no two alike")
  func sixty() {
    #expect(Mistake.all.count == 60)
    #expect(Set(Mistake.all.map(\.name)).count == 60)
    #expect(Set(Mistake.all.compactMap { $0["error"] }).count >= 45)
  }

  @Test("it is one error, at its words, and its message mends it", arguments: Mistake.all)
  func mends(_ mistake: Mistake) async throws {
    let reference = try await Self.reference.value
    var site = reference
    site.files = try mistake.made(in: reference.files)
    let broken = try await Self.check(site)
    let report = broken.report.inSourceOrder
    let shown = report.map { $0.text(in: broken.sources, .french) }.joined()
    #expect(report.map(\.kind.id) == [mistake["error"]], "\(shown)")
    let found = try #require(report.first)
    let range = try #require(found.range)
    #expect(range.path == mistake.place)
    let marked = try #require(site.files[range.path])[range.bytes]
    #expect(Array(marked) == Mistake.bytes(mistake["mark"] ?? ""), "\(shown)")
    let help = try #require(found.help)
    for message in [found.message, help] {
      #expect(!message.french.isEmpty && !message.english.isEmpty)
      #expect(message.french != message.english)
    }

    site.files = try mistake.mended(site.files, reference.files, found)
    let mended = try await Self.check(site)
    let rest = mended.report.inSourceOrder.map { $0.text(in: mended.sources, .french) }.joined()
    #expect(mended.report.inSourceOrder.allSatisfy { $0.kind.id == mistake["warns"] }, "\(rest)")
  }
}
