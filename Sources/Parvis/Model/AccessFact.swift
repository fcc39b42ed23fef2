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

/// A reason for a cancellation that every language has words for.
enum KnownReason: String, Sendable, Hashable, CaseIterable {
  case weather
  case unforeseen
  case venueClosed = "venue-closed"
  case training

  /// The words that stand for it in content files.
  var name: FieldName {
    switch self {
    case .weather: FieldName(rawValue, fr: "météo")
    case .unforeseen: FieldName(rawValue, fr: "imprévu")
    case .venueClosed: FieldName(rawValue, fr: "lieu fermé")
    case .training: FieldName(rawValue, fr: "formation")
    }
  }
}
