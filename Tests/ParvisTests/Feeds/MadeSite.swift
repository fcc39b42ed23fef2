import Foundation
import Parvis
import Source
import Testing

/// A site that a test makes of texts, with the defaults of the cases, built again and again.
struct MadeSite {
  /// The files that the defaults lack or have otherwise, by path.
  var texts: [String: String] = [:]
  /// The lock that the latest build left.
  private(set) var lock: [UInt8]?
  /// When the latest build would change by itself.
  private(set) var nextChange: NextChange?

  static let lockPath = "content/parvis.lock"

  /// Gives it a city, its facts in the words of the French file.
  mutating func setCity(_ id: String, _ facts: String) {
    texts["content/cities/\(id).fr.md"] = "---\ntitre: \(id.capitalized)\n\(facts)---\n"
    texts["content/cities/\(id).en.md"] = "---\ntitle: \(id.capitalized)\n---\n"
  }

  /// Builds it over the lock of the build before; a word of error is the test's failure.
  mutating func build(_ now: String) async throws -> MemorySink {
    try await build(try #require(BuildOptions.Moment(local: now)))
  }

  /// The same for a moment.
  mutating func build(_ moment: BuildOptions.Moment) async throws -> MemorySink {
    var tree = SourceTree()
    for (path, text) in SiteCase.defaults.merging(texts, uniquingKeysWith: { $1 }) {
      tree.insert(SourceFile(path: path, text: text))
    }
    if let lock { tree.insert(SourceFile(path: Self.lockPath, bytes: lock)) }
    let options = BuildOptions.at(moment)
    var sink = MemorySink()
    let result = try await Parvis.build(tree, options, into: &sink)
    let errors = result.report.inSourceOrder.filter { $0.kind.severity == .error }
    #expect(errors.map { $0.text(in: result.sources, .english) } == [])
    lock = sink.lock ?? lock
    nextChange = result.nextChange
    return sink
  }
}

extension MemorySink {
  /// The calendar files by path.
  var calendars: [String: Data] {
    files.filter { $0.key.hasSuffix(".ics") }.mapValues { Data($0) }
  }
}
