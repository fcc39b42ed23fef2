import Foundation
import Parvis
import Source
import TestSupport

/// A site made from a shipped preset, in memory.
struct StartedSite {
  static let presets = ["be", "ca", "fr", "qc"]

  /// What is shipped: presets and themes.
  static func shipped() throws -> SourceTree {
    var report = Report()
    return try SourceTree.load(
      root: Place.package.path, folders: ["presets", "themes"], into: &report)
  }

  /// Answers that are quite ordinary, for each country.
  static func answers(_ preset: String) -> [SiteQuestion: String] {
    let phones = ["fr": "+33 3 22 55 01 00", "be": "+32 2 555 01 00"]
    return [
      .organization: "Ville d’Exemple", .url: "https://cafe.example.org",
      .email: "cafe@exemple.example", .phone: phones[preset] ?? "+1 450 555-0100",
      .city: "L’Île-Exemple",
    ]
  }

  static func request(
    _ preset: String, languages: [String]? = nil, _ answers: [SiteQuestion: String]
  ) throws -> SiteRequest {
    var report = Report()
    guard let preset = Preset.read(preset, from: try shipped(), into: &report) else {
      throw CocoaError(.fileNoSuchFile)
    }
    var request = try SiteRequest(preset, languages: languages)
    for (question, text) in answers { try request.answer(question, text) }
    return request
  }

  /// The new files.
  static func propose(_ request: SiteRequest, _ now: String) async throws -> NewFiles {
    let answer = try await proposeSite(
      request, themes: try shipped(), BuildOptions.at(now))
    guard case .proposed(let new) = answer else { throw CocoaError(.featureUnsupported) }
    return new
  }

  /// Builds the site of some files.
  static func build(
    _ files: [SourceFile], _ now: String
  ) async throws -> (result: BuildResult, sink: MemorySink) {
    var tree = try shipped()
    for file in files { tree.insert(file) }
    var sink = MemorySink()
    return (try await Parvis.build(tree, BuildOptions.at(now), into: &sink), sink)
  }
}

extension BuildResult {
  /// Everything that the report says.
  var words: [String] { report.inSourceOrder.map { $0.text(in: sources, .english) } }
}
