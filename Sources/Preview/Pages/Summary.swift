import Parvis
import Source

/// What a build found or would change, in as few words as the corner of a page has room for.
enum Summary {
  /// `2 erreurs`, `1 avertissement`; nothing of what there is none of.
  static func of(_ report: Report) -> [Message] {
    let diagnostics = report.inSourceOrder
    let errors = diagnostics.count { $0.kind.severity == .error }
    let warnings = diagnostics.count - errors
    return [
      count(errors, fr: ("erreur", "erreurs"), en: ("error", "errors")),
      count(
        warnings, fr: ("avertissement", "avertissements"), en: ("warning", "warnings")),
    ].compactMap(\.self)
  }

  /// `1 rencontre annulée`, `2 rencontres déplacées`: what subscribers would be told.
  static func of(_ changes: [SessionChange]) -> [Message] {
    let order: [SessionChange.Kind] = [
      .cancelled, .postponed, .moved, .time, .venue, .announced, .text, .withdrawn,
    ]
    return order.compactMap { kind in
      let words = words(for: kind)
      return count(
        changes.count { $0.kind == kind },
        fr: ("rencontre " + words.fr.0, "rencontres " + words.fr.1),
        en: ("session " + words.en, "sessions " + words.en))
    }
  }

  private static func words(for kind: SessionChange.Kind) -> (fr: (String, String), en: String) {
    switch kind {
    case .announced: (("nouvelle", "nouvelles"), "announced")
    case .cancelled: (("annulée", "annulées"), "cancelled")
    case .postponed: (("reportée", "reportées"), "postponed")
    case .moved: (("déplacée", "déplacées"), "moved")
    case .time: (("à une autre heure", "à une autre heure"), "at another time")
    case .venue: (("dans un autre lieu", "dans un autre lieu"), "at another venue")
    case .text: (("au texte modifié", "au texte modifié"), "with other words")
    case .withdrawn: (("retirée", "retirées"), "withdrawn")
    }
  }

  /// A number with its noun; nil for none.
  static func count(
    _ number: Int, fr french: (String, String), en english: (String, String)
  ) -> Message? {
    guard number > 0 else { return nil }
    return Message(
      fr: "\(number) \(number < 2 ? french.0 : french.1)",
      en: "\(number) \(number == 1 ? english.0 : english.1)")
  }
}
