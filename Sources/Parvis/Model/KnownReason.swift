import FrontMatter

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
