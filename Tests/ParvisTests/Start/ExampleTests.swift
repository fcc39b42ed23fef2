import Foundation
import Parvis
import Source
import TestSupport
import Testing

/// The programs in `examples/`, as they are committed with their locks.
@Suite("the example programs")
struct ExampleTests {
  /// The folder, its pages of content, its calendars, and words of its home page.
  private static let all: [(name: String, feeds: Int, home: String, words: String)] = [
    ("amiens", 2, "index.html", "Prenez un café avec la police municipale"),
    ("bruxelles-nord", 8, "nl/index.html", "Drink een koffie met de politie"),
  ]
  private static let dates = [
    "2026-11-21T09:00", "2026-12-17T19:00", "2027-03-28T02:30", "2027-07-01", "2031-01-01",
  ]

  static func build(
    _ name: String, _ now: String, locked: Bool = false
  ) async throws -> (result: BuildResult, sink: MemorySink) {
    var found = Report()
    var tree = try SourceTree.load(
      root: Place.package.path, folders: ["themes"], into: &found)
    let root = Place.package.appending(path: "examples/" + name)
    for file in try SourceTree.load(root: root.path, folders: ["content"], into: &found)
      .files(below: "content/")
    {
      tree.insert(file)
    }
    var options = try BuildOptions.at(now)
    options.locked = locked
    var sink = MemorySink()
    return (try await Parvis.build(tree, options, found: found, into: &sink), sink)
  }

  @Test("each builds without a word, as its lock has it", arguments: all)
  func whole(name: String, feeds: Int, home: String, words: String) async throws {
    let (result, sink) = try await Self.build(name, "2026-11-21T09:00", locked: true)
    #expect(result.words == [])
    #expect(sink.lock == nil && result.changes.isEmpty)
    #expect(result.feeds == feeds)
    let page = try #require(sink.text(home))
    #expect(page.contains(words))
    #expect(!page.contains("À compléter") && !page.contains("In te vullen"))
  }

  @Test("the passing of time alone changes no lock and makes no warning", arguments: all, dates)
  func later(
    example: (name: String, feeds: Int, home: String, words: String), now: String
  ) async throws {
    let (result, sink) = try await Self.build(example.name, now, locked: true)
    #expect(result.words == [])
    #expect(sink.lock == nil)
  }

  @Test("in Brussels both languages are equal: a choice at the root, both on every poster")
  func brussels() async throws {
    let (_, sink) = try await Self.build("bruxelles-nord", "2026-11-21T09:00")
    let chooser = try #require(sink.text("index.html"))
    #expect(chooser.contains("Français") && chooser.contains("Nederlands"))
    let poster = try #require(sink.text("nl/gemeenten/schaarbeek/affiche/index.html"))
    #expect(poster.contains("lang=\"fr-BE\"") && poster.contains("lang=\"nl-BE\""))
    #expect(sink.files.keys.contains("calendar/evere.nl.ics"))
    let french = sink.files.keys.count { $0.hasPrefix("fr/") && $0.hasSuffix(".html") }
    let dutch = sink.files.keys.count { $0.hasPrefix("nl/") && $0.hasSuffix(".html") }
    #expect(french == dutch)
  }
}
