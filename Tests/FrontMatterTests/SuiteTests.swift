import Foundation
import FrontMatter
import Source
import TestSupport
import Testing

struct SuiteCase: Decodable, Sendable {
  let id: String
  let name: String
  let yaml: String
  let error: Bool
  let events: [String]
}

@Suite("YAML test suite")
struct SuiteTests {
  @Test func dump() throws {
    let cases = try JSONDecoder().decode([SuiteCase].self, from: fixtureData("yaml-test-suite/cases.json"))
    for c in cases {
      let (node, report) = parse(c.yaml)
      let kinds = report.diagnostics.map { $0.kind.id.dropFirst(13) }.joined(separator: ",")
      let expected = c.events.filter { !$0.hasPrefix("+STR") && !$0.hasPrefix("-STR") && !$0.hasPrefix("+DOC") && !$0.hasPrefix("-DOC") }.map { $0 == "+MAP {}" ? "+MAP" : $0 == "+SEQ []" ? "+SEQ" : $0 }
      let agree = node.map { ($0.events.map { Array($0.utf8) }) == expected.map { Array($0.utf8) } }
      let verdict = agree == true && !c.error ? "AGREE" : agree == nil ? (c.error ? "BOTH" : "REFUSED") : "DIFFER"
      print("@@", verdict, c.id, kinds, c.name, verdict == "DIFFER" ? "\n   \(c.yaml.debugDescription)\n   \(node!.events)\n   \(expected) error \(c.error)" : "")
    }
  }
}
