import Foundation
import Parvis
import Source
import Testing

@Suite("site cases")
struct SiteCaseTests {
  static let updates = ProcessInfo.processInfo.environment["PARVIS_UPDATE"] == "1"

  @Test("a case holds", arguments: SiteCase.all)
  func holds(_ site: SiteCase) async throws {
    let (result, sink) = try await site.build()
    var actual: [(String, String)] = []
    for (path, expected) in site.parts {
      guard let text = actualText(path, result, sink) else {
        actual.append((path, expected))
        continue
      }
      if !Self.updates {
        #expect(matches(text, expected), "\(path):\n\(text)")
      }
      actual.append((path, matches(text, expected) ? expected : text))
    }
    if site.part("diagnostics") == nil {
      let text = print(result, .french)
      if Self.updates, !text.isEmpty {
        let place = actual.firstIndex { $0.0 == "diagnostics.en" } ?? actual.count
        actual.insert(("diagnostics", text), at: place)
      } else {
        #expect(text.isEmpty, "\(text)")
      }
    }
    if Self.updates {
      let parts = actual.map { "-- \($0.0) --\n\($0.1)" }.joined()
      try (site.comment + parts).write(to: site.url, atomically: true, encoding: .utf8)
    }
  }

  /// What the build gave for a part, or nil where the part is input.
  private func actualText(_ path: String, _ result: BuildResult, _ sink: MemorySink) -> String? {
    switch path {
    case "diagnostics": return print(result, .french)
    case "diagnostics.en": return print(result, .english)
    case "lock": return sink.lock.map { String(decoding: $0, as: UTF8.self) } ?? ""
    case _ where path.hasPrefix("site/"):
      let text = sink.text(String(path.dropFirst(5))) ?? "(no such file)\n"
      let hasCRLF = path.hasSuffix(".ics") || path.hasSuffix(".csv")
      return hasCRLF ? text.replacingOccurrences(of: "\r\n", with: "\n") : text
    default: return nil
    }
  }

  private func print(_ result: BuildResult, _ language: MessageLanguage) -> String {
    result.report.inSourceOrder.map { $0.text(in: result.sources, language) }.joined()
  }

  /// Whether a text has the expected lines, `…` standing for any number of any lines.
  private func matches(_ text: String, _ expected: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    // reached[j]: the first i lines can be matched by the first j wanted ones.
    var reached = [Bool](repeating: false, count: wanted.count + 1)
    reached[0] = true
    for (index, line) in wanted.enumerated() where line == "…" && reached[index] {
      reached[index + 1] = true
    }
    for line in lines {
      var next = [Bool](repeating: false, count: wanted.count + 1)
      for (index, want) in wanted.enumerated() {
        if want == "…" {
          next[index + 1] = reached[index + 1] || reached[index] || next[index]
        } else if reached[index], want == line {
          next[index + 1] = true
        }
      }
      for (index, want) in wanted.enumerated() where want == "…" && next[index] {
        next[index + 1] = true
      }
      reached = next
    }
    return reached[wanted.count]
  }

  @Test("the same bytes with one worker and with eight", arguments: SiteCase.all)
  func deterministic(_ site: SiteCase) async throws {
    let one = try await site.build(width: 1)
    let eight = try await site.build(width: 8)
    #expect(one.sink.files == eight.sink.files)
    #expect(one.sink.lock == eight.sink.lock)
    #expect(one.result.report.inSourceOrder == eight.result.report.inSourceOrder)
  }
}
