import ICalendar

/// What the description of a changed session says first.
extension LanguageTable {
  /// That a session is cancelled: `Rencontre annulée : météo.`.
  func cancellation(reason: String? = nil) -> String {
    because(words.changes.cancelled, reason)
  }

  /// That it has no date any more: `Rencontre reportée à une date à venir : météo.`.
  func postponement(reason: String? = nil) -> String {
    because(words.changes.postponed, reason)
  }

  /// The day first announced: `Déplacée du mercredi 6 janvier 2027.`.
  func movedFrom(_ date: LocalDate) -> String {
    words.changes.movedFrom.with(self.date(date)).asSentence
  }

  /// The present day: `Déplacée au mercredi 13 janvier 2027.`.
  func movedTo(_ date: LocalDate) -> String {
    words.changes.movedTo.with(self.date(date)).asSentence
  }

  /// The times announced before: `Nouvel horaire, auparavant de 9 h à 11 h.`.
  func timeBefore(_ start: LocalTime, _ end: LocalTime) -> String {
    words.changes.timeBefore.with(timeRange(start, end)).asSentence
  }

  /// The venue announced before: `Nouveau lieu, auparavant Café de l’Exemple.`.
  func venueBefore(_ name: String) -> String {
    words.changes.venueBefore.with(name).asSentence
  }

  /// The languages' names, `français et anglais`, or nil where there are none or a tag has no name
  /// in this locale.
  func spokenLanguages(_ tags: [String]) -> String? {
    let names = tags.compactMap { words.spokenLanguages[$0] }
    return names.isEmpty || names.count < tags.count ? nil : list(names)
  }

  private func because(_ sentence: String, _ reason: String?) -> String {
    (reason.map { labelled(sentence, $0) } ?? sentence).asSentence
  }
}
