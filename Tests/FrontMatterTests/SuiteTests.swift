import Foundation
import FrontMatter
import Source
import TestSupport
import Testing

/// One text of the YAML test suite and what YAML 1.2 makes of it.
struct SuiteCase: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let name: String
  let yaml: String
  let error: Bool
  let events: [String]

  var testDescription: String { "\(id) \(name)" }

  /// Every case; none where the fixtures are absent, for then the tests are skipped.
  static let all: [SuiteCase] = {
    guard let data = try? fixtureData("yaml-test-suite/cases.json") else { return [] }
    return (try? JSONDecoder().decode([SuiteCase].self, from: data)) ?? []
  }()

  /// The events of the one document, in the notation of ``Node/events``; nil where the stream has
  /// more of them, which the language cannot say.
  var documentEvents: [String]? {
    guard events.count(where: { $0.hasPrefix("+DOC") }) <= 1 else { return nil }
    let inside = events.filter { event in
      !["+STR", "-STR", "+DOC", "-DOC"].contains { event.hasPrefix($0) }
    }
    // A stream without any document is to us a document where nothing is written.
    guard !inside.isEmpty else { return ["=VAL :"] }
    // Whether a list was written in brackets is no part of what it means.
    return inside.map { $0 == "+MAP {}" ? "+MAP" : $0 == "+SEQ []" ? "+SEQ" : $0 }
  }
}

/// How a case of the suite ends.
enum Verdict: Hashable {
  case agrees
  /// A mistake in YAML 1.2, and to us.
  case mistake
  /// YAML 1.2, but not of the language; with the kind of the first mistake.
  case refused(String)
  /// Something else than YAML 1.2 gives.
  case differs

  init(_ suiteCase: SuiteCase) {
    let (node, report) = parse(suiteCase.yaml)
    guard let node else {
      let kind = report.diagnostics.first?.kind.id ?? "nothing reported"
      self = suiteCase.error ? .mistake : .refused(kind)
      return
    }
    // Bytes, for equal Swift strings may be composed otherwise.
    let isEqual =
      suiteCase.documentEvents?.map { Array($0.utf8) } == node.events.map { Array($0.utf8) }
    self = isEqual && !suiteCase.error ? .agrees : .differs
  }
}

@Suite(
  "YAML test suite",
  .enabled(if: Place.fixture("yaml-test-suite/cases.json") != nil, "no fixtures here"))
struct SuiteTests {
  /// Where the language goes beyond YAML 1.2: `a: b: c: d`.
  static let extensions = ["ZCZ6"]

  static let rules: [String: String] = refusedCases.reduce(into: [:]) { rules, row in
    for id in row.value.split(separator: " ") { rules[String(id)] = row.key }
  }

  @Test("each case agrees, is a mistake, or is refused by its rule", arguments: SuiteCase.all)
  func verdict(_ suiteCase: SuiteCase) {
    let expected: Verdict =
      if Self.extensions.contains(suiteCase.id) {
        .differs
      } else if let rule = Self.rules[suiteCase.id] {
        .refused("front-matter." + rule)
      } else {
        suiteCase.error ? .mistake : .agrees
      }
    #expect(Verdict(suiteCase) == expected)
  }

  @Test("every mistake has a place in the text and a fix", arguments: SuiteCase.all)
  func places(_ suiteCase: SuiteCase) throws {
    let (node, report) = parse(suiteCase.yaml)
    #expect((node == nil) == report.hasErrors)
    for diagnostic in report.diagnostics {
      let bytes = try #require(diagnostic.range?.bytes)
      #expect(bytes.lowerBound >= 0 && bytes.upperBound <= suiteCase.yaml.utf8.count)
      #expect(diagnostic.help != nil)
    }
  }

  @Test("the extension gives the text as it reads")
  func extended() {
    #expect(parse("a: b: c: d\n").node?.events == ["+MAP", "=VAL :a", "=VAL :b: c: d", "-MAP"])
  }

  @Test("as many cases as ever agree")
  func counts() {
    var counts: [String: Int] = [:]
    for suiteCase in SuiteCase.all {
      switch Verdict(suiteCase) {
      case .agrees: counts["agrees", default: 0] += 1
      case .mistake: counts["mistake", default: 0] += 1
      case .refused: counts["refused", default: 0] += 1
      case .differs: counts["extension", default: 0] += 1
      }
    }
    #expect(counts == ["agrees": 189, "mistake": 93, "refused": 119, "extension": 1])
  }
}
