import Foundation
import TestSupport
import Testing

/// `parvis announce`, as it is built beside these tests.
@Suite("the command that announces a session")
struct AnnounceCommandTests {
  @Test("text under its headings, and JSON; one language; 64 where there is nothing to announce")
  func announce() throws {
    let site = try AmosSite.make()
    defer { site.remove() }
    let announce = ["announce", "amos", "2027-02-03"] + AmosSite.now
    let text = try site.run(announce, "fr_CA.UTF-8")
    #expect(text.code == 0 && text.error.isEmpty)
    let headings = text.output.split(separator: "\n").filter { $0.hasPrefix("== ") }
    #expect(headings.count == 4 && headings.last == "== anglais, courriel ==")
    #expect(text.output.contains("\nObjet: Coffee with a Cop – Amos, Wednesday, February"))

    let json = try site.run(announce + ["--language", "en", "--format", "json"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(report["uid"] as? String == "amos.2027-02-03@cafe.example.org")
    #expect(report["status"] as? String == "confirmed")
    let texts = try #require(report["announcements"] as? [[String: Any]])
    #expect(texts.map { $0["language"] as? String } == ["en-CA"])
    let short = try #require(texts.first?["short"] as? String)
    #expect(texts.first?["length"] as? Int == short.unicodeScalars.count)

    let unknown = try site.run(announce + ["--language", "nl"])
    #expect(unknown.code == 64 && unknown.error.hasSuffix("fix: write one of these: fr, en\n"))
    #expect(try site.run(["announce", "amos", "2027-02-04"] + AmosSite.now).code == 64)
    let over = try site.run(["announce", "amos", "2027-02-03", "--now", "2027-02-03T11:00"])
    #expect(over.code == 64 && over.error.contains("the session of Wednesday, February 3, 2027"))
  }
}
