import Foundation
import Parvis
import Source
import TestSupport
import Testing

/// The reference program itself, as it is in `content/` and `themes/`.
@Suite("the reference program")
struct ReferenceProgramTests {
  /// Builds it in memory for a moment of its own clocks.
  static func build(
    _ now: String, width: Int = 2, checksOnly: Bool = false, longer: Bool = false,
    theme: String = "parvis",
    adding files: [String: String] = [:]
  ) async throws -> (result: BuildResult, sink: MemorySink) {
    var found = Report()
    var tree = try SourceTree.load(
      root: Place.package.path, folders: ["content", "themes"], into: &found)
    let program = try #require(tree["content/program.yml"])
    let settings = program.text.replacingOccurrences(of: "thème: parvis", with: "thème: \(theme)")
    tree.insert(SourceFile(path: program.path, text: settings))
    for (path, text) in files { tree.insert(SourceFile(path: path, text: text)) }
    var options = try BuildOptions.at(now)
    options.width = width
    options.checksOnly = checksOnly
    options.longerChecks = longer
    var sink = MemorySink()
    return (try await Parvis.build(tree, options, found: found, into: &sink), sink)
  }

  @Test("it builds without a word, every page with its twin")
  func whole() async throws {
    let (result, sink) = try await Self.build("2026-11-21T09:00")
    let words = result.report.inSourceOrder.map { $0.text(in: result.sources, .english) }
    #expect(words == [])
    #expect(result.pages >= 80)
    #expect(result.feeds == 14)
    let english = sink.files.keys.count { $0.hasPrefix("en/") && $0.hasSuffix(".html") }
    let all = sink.files.keys.count { $0.hasSuffix("/index.html") || $0 == "index.html" }
    #expect(english * 2 == all)
  }

  @Test("the longer checks find nothing but that its address is an example")
  func longer() async throws {
    let result = try await Self.build("2026-11-21T09:00", checksOnly: true, longer: true).result
    #expect(result.report.inSourceOrder.map(\.kind.id) == ["program.example-address"])
    #expect(
      result.translations.flatMap(\.versions).allSatisfy {
        [.original, .current].contains($0.state)
      })
  }

  @Test("the leanest theme shows it too")
  func plain() async throws {
    let (result, sink) = try await Self.build("2026-11-21T09:00", theme: "plain")
    #expect(!result.report.hasErrors)
    let page = try #require(sink.text("villes/blainville/index.html"))
    #expect(page.contains("mercredi 2\u{A0}décembre 2026"))
    #expect(!sink.files.keys.contains { $0.hasPrefix("assets/") })
  }

  @Test("the same bytes with one worker and with eight")
  func deterministic() async throws {
    let one = try await Self.build("2026-11-21T09:00", width: 1)
    let eight = try await Self.build("2026-11-21T09:00", width: 8)
    #expect(one.sink.files == eight.sink.files)
    #expect(one.sink.lock == eight.sink.lock)
  }

  /// The first day of every month to 2032.
  static let months = (0...72).map { index in
    let month = 12 + index
    return "\(2026 + (month - 1) / 12)-" + String(101 + (month - 1) % 12).dropFirst() + "-01T12:00"
  }

  @Test("what built yesterday builds today: time alone makes no error", arguments: months)
  func everyMonth(now: String) async throws {
    let (result, sink) = try await Self.build(now, checksOnly: true)
    let words = result.report.inSourceOrder.map { $0.text(in: result.sources, .english) }
    #expect(words == [])
    #expect(sink.lock == nil)
  }
}
