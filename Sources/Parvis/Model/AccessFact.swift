import FrontMatter

/// A fact about a place that decides whether some people can come.
enum AccessFact: String, Sendable, Hashable, CaseIterable {
  case stepFree = "step-free"
  case accessibleToilet = "accessible-toilet"
  case parking
  case transit
  case hearingLoop = "hearing-loop"
  case quiet

  /// The words that stand for it in content files.
  var name: FieldName {
    switch self {
    case .stepFree: FieldName(rawValue, fr: "sans marche")
    case .accessibleToilet: FieldName(rawValue, fr: "toilette accessible")
    case .parking: FieldName(rawValue, fr: "stationnement")
    case .transit: FieldName(rawValue, fr: "transport en commun")
    case .hearingLoop: FieldName(rawValue, fr: "boucle auditive")
    case .quiet: FieldName(rawValue, fr: "endroit calme")
    }
  }
}
