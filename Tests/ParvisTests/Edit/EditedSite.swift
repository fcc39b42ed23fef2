import Foundation
import Parvis
import Source

/// A site of one city, Amos, whose file is edited.
enum EditedSite {
  static let path = "content/cities/amos.fr.md"

  /// The defaults of the cases, with a city's file and what else is given.
  static func sources(_ city: String, _ others: [String: String] = [:]) -> SourceTree {
    var texts = SiteCase.defaults.merging(others, uniquingKeysWith: { $1 })
    texts["content/cities/amos.en.md"] = "---\ntitle: Amos\n---\n"
    texts[path] = city
    return SourceTree(texts)
  }

  static func propose(
    _ outcome: ChangeRequest.Outcome, _ date: String, id: String? = nil, city: String = "amos",
    on sources: SourceTree
  ) async throws -> ChangeAnswer {
    let request = ChangeRequest(city: city, date: date, id: id, outcome: outcome)
    return try await proposeChange(request, on: sources, BuildOptions.at())
  }
}

extension ChangeAnswer {
  var proposed: ProposedChange? {
    if case .proposed(let change) = self { change } else { nil }
  }

  var refusal: Refusal? {
    if case .refused(let refusal) = self { refusal } else { nil }
  }

  var isAlready: Bool {
    if case .already = self { true } else { false }
  }
}

extension ChangeRequest.Outcome {
  /// A move whose parts may be left out.
  static func move(
    to date: String? = nil, time: String? = nil, venue: String? = nil, note: String? = nil
  ) -> ChangeRequest.Outcome {
    .move(ChangeRequest.Move(date: date, time: time, venue: venue, note: note))
  }
}
