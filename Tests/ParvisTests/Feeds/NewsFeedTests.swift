import Foundation
import Parvis
import TestSupport
import Testing

/// The feeds of news, read by other software.
@Suite(
  "feeds of news",
  .enabled(if: Oracle.python != nil, "script/test installs the Python that this asks"))
struct NewsFeedTests {
  private struct Verdict: Decodable {
    let errors: [String]
    /// Identity, address, title, published, updated, language, summary, content.
    let entries: [[String?]]
  }

  private static func judge(_ feeds: [String: String]) throws -> [String: Verdict] {
    try Oracle("judge_news.py").run(feeds, as: [String: Verdict].self)
  }

  @Test("the reference program’s news are the same in Atom and in JSON Feed")
  func reference() async throws {
    let (_, sink) = try await ReferenceProgramTests.build("2026-11-21T09:00")
    for prefix in ["", "en/"] {
      let (atom, json) = (prefix + "feed.xml", prefix + "feed.json")
      let feeds = [atom: sink.text(atom) ?? "", json: sink.text(json) ?? ""]
      let verdicts = try Self.judge(feeds)
      #expect(verdicts[atom]?.errors == [])
      #expect(verdicts[json]?.errors == [])
      let entries = try #require(verdicts[atom]?.entries)
      #expect(entries.count == 4)
      #expect(entries == verdicts[json]?.entries)
      // Newest first, and no sign of the build’s own clock.
      #expect(entries.compactMap { $0[3] } == entries.compactMap { $0[3] }.sorted(by: >))
      #expect(entries.allSatisfy { ($0[4] ?? "").contains("T00:00:00-0") })
    }
  }

  @Test("the passing of time alone changes no byte")
  func stable() async throws {
    let (_, now) = try await ReferenceProgramTests.build("2026-11-21T09:00")
    let (_, later) = try await ReferenceProgramTests.build("2027-11-21T09:00")
    for path in ["feed.xml", "feed.json", "en/feed.xml", "en/feed.json"] {
      #expect(now.files[path] != nil)
      #expect(now.files[path] == later.files[path])
    }
  }

  private static let mutations = [
    ("feed.xml", "&lt;p&gt;", "<p>", "ParseError"),
    ("feed.xml", "</id>", "</id><id>tag:a.example,2026:b</id>", "2 id"),
    ("feed.xml", "<author>", "<contributor>", "ParseError"),
    ("feed.xml", "T00:00:00-05:00</updated>", "</updated>", "updated is no date-time"),
    ("feed.xml", "rel=\"self\"", "rel=\"related\"", "no self link"),
    ("feed.xml", "href=&quot;https://cafe.example.org/", "href=&quot;/", "is not absolute"),
    ("feed.xml", "<id>tag:", "<id>", "no tag: id"),
    ("feed.json", "href=\\\"https://cafe.example.org/", "href=\\\"/", "is not absolute"),
    ("feed.json", "\"date_published\":\"", "\"date_published\":\"le ", "is no date-time"),
    ("feed.json", "jsonfeed.org/version/1.1", "jsonfeed.org/version/1", "version"),
  ]

  @Test("each way to break a good feed is noticed")
  func broken() async throws {
    let (_, sink) = try await ReferenceProgramTests.build("2026-11-21T09:00")
    var feeds: [String: String] = [:]
    for (index, (path, old, new, _)) in Self.mutations.enumerated() {
      let good = try #require(sink.text(path))
      let place = try #require(good.range(of: old), "\(old)")
      feeds["\(index)/\(path)"] = good.replacingCharacters(in: place, with: new)
    }
    let verdicts = try Self.judge(feeds)
    for (index, (path, _, _, finding)) in Self.mutations.enumerated() {
      let errors = try #require(verdicts["\(index)/\(path)"]?.errors)
      #expect(errors.contains { $0.contains(finding) }, "\(finding): \(errors)")
    }
  }
}
