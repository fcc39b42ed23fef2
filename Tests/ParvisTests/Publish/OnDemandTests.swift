import Foundation
import Source
import TestSupport
import Testing

@testable import Parvis

@Suite("builds on demand, for the preview")
struct OnDemandTests {
  private static func build(
    _ tree: SourceTree, _ change: (inout BuildOptions) -> Void = { _ in }
  ) async throws -> (result: BuildResult, sink: MemorySink) {
    var options = try BuildOptions.at()
    change(&options)
    var sink = MemorySink()
    return (try await Parvis.build(tree, options, into: &sink), sink)
  }

  private static func reference() throws -> SourceTree {
    var report = Report()
    return try SourceTree.load(
      root: Place.package.path, folders: ["content", "themes"], into: &report)
  }

  @Test("every file is what a build writes")
  func same() async throws {
    let tree = try Self.reference()
    let written = try await Self.build(tree).sink.files
    let (result, sink) = try await Self.build(tree) { $0.isOnDemand = true }
    #expect(sink.files.isEmpty)
    #expect(Set(result.filesOnDemand.paths) == Set(written.keys))
    for (path, bytes) in written { #expect(result.filesOnDemand[path] == bytes, "\(path)") }
    #expect(result.filesOnDemand["nowhere.html"] == nil)
  }

  @Test("what was read before is not read again, and says what it said")
  func readings() async throws {
    var tree = try Self.reference()
    let broken = "---\ntitre: Test\nordre: beaucoup\n---\n"
    tree.insert(SourceFile(path: "content/test.fr.md", text: broken))
    tree.insert(SourceFile(path: "content/test.en.md", text: "---\ntitle: Test\n---\n"))
    let first = try await Self.build(tree) { $0.isOnDemand = true }.result
    let words = first.report.inSourceOrder.map { $0.text(in: first.sources, .english) }
    #expect(words.count == 1)
    let second = try await Self.build(tree) {
      $0.isOnDemand = true
      $0.readings = first.readings
    }.result
    #expect(second.report.inSourceOrder.map { $0.text(in: second.sources, .english) } == words)

    let mended = broken.replacingOccurrences(of: "beaucoup", with: "3")
    tree.insert(SourceFile(path: "content/test.fr.md", text: mended))
    let third = try await Self.build(tree) {
      $0.isOnDemand = true
      $0.readings = second.readings
    }.result
    #expect(third.report.inSourceOrder.isEmpty)
    #expect(third.filesOnDemand["test/index.html"] != nil)
  }

  @Test("a page is read again where its language is another one")
  func language() throws {
    let file = SourceFile(path: "content/test.fr.md", text: "---\ntitre: Test\n---\n")
    let (canada, belgium) = (
      try #require(Language(tag: "fr-CA")), try #require(Language(tag: "fr-BE"))
    )
    let kind = try ContentPath(file.path)
    let reading = Shared(
      Readings.Reading(
        file: file, kind: kind, language: canada, document: nil, report: Report()))
    let readings = Readings([reading], lock: nil, nil)
    #expect(readings.reading(of: file, canada) != nil)
    #expect(readings.reading(of: file, belgium) == nil)
    let other = SourceFile(path: file.path, text: file.text + "\n")
    #expect(readings.reading(of: other, canada) == nil)
    #expect(readings.kind(of: file.path) == kind)
  }

  @Test("the lock is read again where it is another one")
  func lock() {
    var report = Report()
    let file = SourceFile(path: Lock.path, text: "page history fr /histoire/\n")
    let other = SourceFile(path: Lock.path, text: "page history fr /passe/\n")
    let lock = Lock(file, into: &report)
    let readings = Readings([], lock: lock, file)
    #expect(readings.lock(of: file) == lock && lock.addresses == ["history fr": "/histoire/"])
    #expect(readings.lock(of: other) == nil)
    #expect(Readings([], lock: nil, file).lock(of: file) == nil, "what was not sound")
  }
}
