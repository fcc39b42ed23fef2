import Foundation
import TestSupport
import Testing

/// Independent software that looks at a built site: a script of `Tests/Oracles/site`.
enum SiteJudge: String {
  case links, structure, weight, nu, browser, lighthouse

  /// One thing that is wrong with one page.
  struct Finding: Decodable, CustomStringConvertible {
    /// Its address: `/en/`.
    let page: String
    let rule: String
    let text: String

    var description: String { "\(page) [\(rule)] \(text)" }
  }

  /// What the judge finds in a folder; some judges look at a sample unless addresses are given.
  func findings(in site: URL, _ arguments: [String] = []) throws -> [Finding] {
    let output = try Oracle("site/\(rawValue).py").run(arguments: [site.path] + arguments)
    return try output.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Finding.self, from: $0)
    }
  }

  /// Whether every page is wanted, and what takes minutes: `script/test --all`.
  static let isThorough = ProcessInfo.processInfo.environment["PARVIS_ALL"] == "1"

  /// Whether Python and these programs are there: `chromium`, `java`, `node`.
  static func has(_ programs: String...) -> Bool {
    programs.allSatisfy { tools[$0] != nil }
  }

  /// Where each program is.
  private static let tools: [String: String] = {
    guard let output = try? Oracle("site/tools.py").run() else { return [:] }
    let found = try? JSONDecoder().decode([String: String?].self, from: output)
    return found?.compactMapValues { $0 } ?? [:]
  }()
}

extension [SiteJudge.Finding] {
  /// Each finding is an issue of its own, a line of the test's output.
  func expectNone(at place: SourceLocation = #_sourceLocation) {
    for finding in self { Issue.record("\(finding)", sourceLocation: place) }
  }
}
