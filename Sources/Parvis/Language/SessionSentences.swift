import ICalendar

extension LanguageTable {
  /// Why a session is not held, or nil where nobody said.
  func reason(_ status: Session.Status, _ language: Language) -> String? {
    switch status {
    case .confirmed, .cancelled(nil), .postponed(nil): nil
    case .cancelled(.known(let reason)?), .postponed(.known(let reason)?): words.reasons[reason]
    case .cancelled(.text(let text)?), .postponed(.text(let text)?): text[language]
    }
  }

  /// `Rencontre annulée : météo.`, or nil where it is held.
  func statusSentence(_ status: Session.Status, _ language: Language) -> String? {
    switch status {
    case .confirmed: nil
    case .cancelled: cancellation(reason: reason(status, language))
    case .postponed: postponement(reason: reason(status, language))
    }
  }

  /// What was announced before a move: day, times, place, whichever changed; nil where nothing did.
  func moveSentence(_ session: Session, _ language: Language) -> String? {
    guard let moved = session.moved else { return nil }
    var sentences: [String] = []
    if moved.start.date != session.start.date {
      sentences.append(movedFrom(moved.start.date))
    }
    if moved.start.time != session.start.time || moved.end.time != session.end.time {
      sentences.append(timeBefore(moved.start.time, moved.endTime))
    }
    if moved.venueChanged {
      let before = moved.venue?.name[language] ?? words.calendar.venueToBeConfirmed
      sentences.append(venueBefore(before))
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}

extension ReasonWords {
  /// The words for a reason.
  subscript(_ reason: KnownReason) -> String {
    switch reason {
    case .weather: weather
    case .unforeseen: unforeseen
    case .venueClosed: venueClosed
    case .training: training
    }
  }
}

extension AccessibilityWords {
  /// The words for what a place offers.
  subscript(_ fact: AccessFact) -> String {
    switch fact {
    case .stepFree: stepFree
    case .accessibleToilet: accessibleToilet
    case .parking: parking
    case .transit: transit
    case .hearingLoop: hearingLoop
    case .quiet: quiet
    }
  }
}
