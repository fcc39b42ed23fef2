/// Facts of a session that take a line of their own, each after its name; nil where there is
/// nothing to say.
extension LanguageTable {
  /// What a place offers: `Accessibilité : entrée sans marche et stationnement`.
  func accessLine(_ facts: [AccessFact]) -> String? {
    facts.isEmpty ? nil : labelled(words.labels.accessibility, list(accessWords(facts)))
  }

  /// The words for what a place offers, in the order of the facts.
  func accessWords(_ facts: [AccessFact]) -> [String] {
    facts.map { words.accessibility[$0] }
  }

  /// `Langues parlées : français et anglais`.
  func spokenLanguagesLine(_ tags: [String]) -> String? {
    spokenLanguages(tags).map { labelled(words.labels.spokenLanguages, $0) }
  }

  /// Whom to ask and how: `Contact : Police de l’Exemple, 450 555-0123`.
  func contactLine(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : labelled(words.labels.contact, parts.joined(separator: ", "))
  }

  /// Telephone and e-mail, whichever there is.
  func ways(to contact: Contact?) -> [String] {
    [contact?.phone.map { phone($0) }, contact?.email].compactMap(\.self)
  }
}
