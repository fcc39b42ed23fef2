import Foundation
import FrontMatter
import Source
import Templates
import TestSupport
import Testing

@testable import Parvis

/// `docs/themes.fr.md` and `docs/themes.en.md`: their tables are made from the code, and the theme
/// that they show is built.
@Suite("the theme guide")
struct ThemeManualTests {
  private static func guide(_ language: MessageLanguage) -> URL {
    Place.package.appending(path: "docs/themes.\(language.rawValue).md")
  }

  @Test("its tables say what the code does", arguments: MessageLanguage.allCases)
  func tables(language: MessageLanguage) throws {
    let url = Self.guide(language)
    let text = try String(contentsOf: url, encoding: .utf8)
    var made = text
    for (name, table) in [
      ("fields", ThemeTables.fields(language)), ("templates", ThemeTables.templates(language)),
      ("values", ThemeTables.values(language)),
    ] {
      let (open, close) = ("<!-- \(name) -->\n", "<!-- /\(name) -->")
      let start = try #require(made.range(of: open), "\(name)")
      let end = try #require(made.range(of: close), "\(name)")
      made.replaceSubrange(start.upperBound..<end.lowerBound, with: "\n" + table + "\n")
    }
    if SiteCaseTests.updates {
      try made.write(to: url, atomically: true, encoding: .utf8)
    } else {
      #expect(made == text, "run with PARVIS_UPDATE=1")
    }
  }

  @Test("a record is described once, and its name means one thing")
  func records() {
    var seen: [String: [String]] = [:]
    var waiting = [RecordManual.page]
    while let record = waiting.popLast() {
      let names = record.values.map(\.name)
      #expect(Set(names).count == names.count, "\(record.name)")
      #expect(seen[record.name] == nil || seen[record.name] == names, "\(record.name)")
      guard seen.updateValue(names, forKey: record.name) == nil else { continue }
      waiting += record.values.compactMap(\.record)
    }
    for name in ["link", "session", "venue", "city", "feed", "date", "poster-panel"] {
      #expect(seen[name] != nil, "\(name)")
    }
  }

  @Test("the theme that it shows is one", arguments: MessageLanguage.allCases)
  func example(language: MessageLanguage) async throws {
    let text = try String(contentsOf: Self.guide(language), encoding: .utf8)
    var files: [String: String] = [:]
    for match in text.matches(of: /\n```[a-z]+ (themes\/\S+)\n((?:.*\n)*?)```\n/) {
      files[String(match.1)] = String(match.2)
    }
    #expect(files.count >= 4)
    let (result, sink) = try await ReferenceProgramTests.build(
      "2026-11-21T09:00", theme: "ville", adding: files)
    #expect(result.report.inSourceOrder.map { $0.text(in: result.sources, language) } == [])
    let texts = sink.files.keys.compactMap { $0.hasSuffix(".html") ? sink.text($0) : nil }
    for phrase in ["La suite à la prochaine rencontre.", "To be continued at the next session."] {
      #expect(texts.contains { $0.contains(phrase) }, "\(phrase)")
    }
  }
}
