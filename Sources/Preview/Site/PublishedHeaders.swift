/// What hosts send with each file, as the site’s own `_headers` says it: so a page that the
/// content security policy will break is broken in the preview too.
///
/// Left out is what would be wrong here: how long to keep things, https, and who else may read.
struct PublishedHeaders: Sendable {
  private struct Rule: Sendable {
    /// The whole path, or with `isPrefix` its beginning.
    let path: String
    let isPrefix: Bool
    var headers: [(name: String, value: String)]
  }

  private var rules: [Rule] = []

  private static let left: Set<String> = [
    "cache-control", "strict-transport-security", "access-control-allow-origin",
  ]

  /// Reads a path a line, and below it, indented, its headers.
  init(_ text: String = "") {
    for line in text.split(separator: "\n") {
      guard line.hasPrefix("  ") else {
        let isPrefix = line.hasSuffix("*")
        rules.append(
          Rule(
            path: String(isPrefix ? line.dropLast() : line), isPrefix: isPrefix, headers: []))
        continue
      }
      guard !rules.isEmpty, let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].drop { $0 == " " }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      guard !Self.left.contains(name.lowercased()) else { continue }
      rules[rules.count - 1].headers.append((String(name), Self.here(String(value))))
    }
  }

  /// The headers of a path, which begins with `/`; the last rule that names one counts.
  func headers(of path: String) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    for rule in rules where rule.isPrefix ? path.hasPrefix(rule.path) : path == rule.path {
      for header in rule.headers {
        headers.removeAll { $0.name == header.name }
        headers.append(header)
      }
    }
    return headers
  }

  /// A policy without https, and with pages that the preview itself may frame.
  private static func here(_ value: String) -> String {
    value.split(separator: "; ").filter { $0 != "upgrade-insecure-requests" }
      .map { $0 == "frame-ancestors 'none'" ? "frame-ancestors 'self'" : String($0) }
      .joined(separator: "; ")
  }
}
