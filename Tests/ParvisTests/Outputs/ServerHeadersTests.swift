import Foundation
import Parvis
import TestSupport
import Testing

/// What `_headers` says, and what the guides for other servers say.
@Suite("headers of servers")
struct ServerHeadersTests {
  /// The rules by path.
  private static func rules() async throws -> [(path: String, headers: [String: String])] {
    let (_, sink) = try await ReferenceProgramTests.build("2026-11-21T09:00")
    var rules: [(path: String, headers: [String: String])] = []
    for line in try #require(sink.text("_headers")).split(separator: "\n") {
      guard line.hasPrefix("  ") else {
        rules.append((String(line), [:]))
        continue
      }
      let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1).map(String.init)
      rules[rules.count - 1].headers[parts[0]] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    return rules
  }

  private static func matches(_ path: String, _ rule: String) -> Bool {
    rule.hasSuffix("*") ? path.hasPrefix(rule.dropLast()) : path == rule
  }

  @Test("the guides for other servers have the same policy", arguments: ["fr", "en"])
  func guides(language: String) async throws {
    let url = Place.package.appending(path: "docs/servers.\(language).md")
    let sections = try String(contentsOf: url, encoding: .utf8).split(separator: "\n## ")
    for server in ["nginx", "Apache", "Caddy"] {
      let guide = try #require(sections.first { $0.hasPrefix(server + "\n") })
      for (path, headers) in try await Self.rules() {
        for (name, value) in headers {
          // nginx puts the end of the policy in by a variable.
          let isThere =
            guide.contains(value)
            || value.split(separator: "; frame").allSatisfy { guide.contains($0) }
          #expect(isThere, "\(server): \(path) \(name): \(value)")
        }
      }
    }
  }

  @Test("each file of the reference program is sent with what it needs, however rules are merged")
  func everyFile() async throws {
    let (_, sink) = try await ReferenceProgramTests.build("2026-11-21T09:00")
    let rules = try await Self.rules()
    #expect(rules.count <= 100)
    for file in sink.files.keys where !file.hasPrefix("_") && !file.hasPrefix(".") {
      let path = "/" + (file.hasSuffix("index.html") ? String(file.dropLast(10)) : file)
      let own = rules.filter { $0.path != "/*" && Self.matches(path, $0.path) }
      let names = own.flatMap(\.headers.keys)
      #expect(Set(names).count == names.count, "\(path): a header twice")
      let policy = own.compactMap { $0.headers["Content-Security-Policy"] }.first
      let type = own.compactMap { $0.headers["Content-Type"] }.first
      let isPage = file.hasSuffix(".html") && !file.hasPrefix("embed/")
      #expect(
        (policy?.contains("frame-ancestors 'none'") == true) == (isPage || file.hasPrefix("en/")))
      #expect((type == "text/calendar; charset=utf-8") == file.hasSuffix(".ics"), "\(path)")
    }
    let common = try #require(rules.first { $0.path == "/*" }?.headers)
    #expect(common["Content-Security-Policy"]?.hasPrefix("default-src 'none'; ") == true)
  }
}
