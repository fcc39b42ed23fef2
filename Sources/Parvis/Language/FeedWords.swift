/// Every fixed word that reaches feeds or data, or that Swift puts into a page.
///
/// Words that only a theme shows stand in its `strings`. Small letters at the beginning unless a
/// line always begins so; no colon, no full stop except in whole sentences: the locale adds them.
/// A locale takes its language's words and replaces those in which it differs.
struct FeedWords: Sendable {
  var counted: CountedNouns
  var status: StatusWords
  var changes: ChangeWords
  var reasons: ReasonWords
  var accessibility: AccessibilityWords
  var labels: LabelWords
  var calendar: CalendarFeedWords
  var body: BodyWords
  var poster: PosterWords
  var announcement: AnnouncementWords
  var addresses: AddressWords
  /// Names of the languages spoken at a session by BCP 47 tag, sign languages too.
  var spokenLanguages: [String: String]

  /// The same words but one: `toilette` in Québec, `toilettes` in France.
  func with(_ word: WritableKeyPath<FeedWords, String>, _ text: String) -> FeedWords {
    var words = self
    words[keyPath: word] = text
    return words
  }
}

/// What is counted: in lists, in descriptions.
struct CountedNouns: Sendable {
  var session: CountedNoun
}

/// What a session is, beside its date.
struct StatusWords: Sendable {
  var cancelled: String
  /// Put off without a new date.
  var postponed: String
  /// Held on another day than first announced.
  var moved: String
  var newTime: String
  var newVenue: String
  /// Before the title in a calendar, in capitals: some clients show nothing else (RFC 5545 has no
  /// display rule for STATUS:CANCELLED).
  var cancelledPrefix: String
  var postponedPrefix: String
}

/// Sentences that say what has changed, for descriptions in calendars.
struct ChangeWords: Sendable {
  /// Without the reason and without the full stop, as are the next three.
  var cancelled: String
  var postponed: String
  /// Around the date first announced.
  var movedFrom: Phrase
  /// Around the present date, where the old one is still listed.
  var movedTo: Phrase
  /// Around the times announced before.
  var timeBefore: Phrase
  /// Around the venue announced before.
  var venueBefore: Phrase
}

/// The reasons that need no translation.
struct ReasonWords: Sendable {
  var weather: String
  var unforeseen: String
  var venueClosed: String
  var training: String
}

/// What a venue offers.
struct AccessibilityWords: Sendable {
  var stepFree: String
  var accessibleToilet: String
  var parking: String
  var transit: String
  var hearingLoop: String
  var quiet: String
}

/// Names of facts, before a colon.
struct LabelWords: Sendable {
  var venue: String
  var accessibility: String
  var spokenLanguages: String
  var contact: String
  var reason: String
  var news: String
}

/// What calendars say of themselves and of each session.
struct CalendarFeedWords: Sendable {
  /// What sort of event a session is: CATEGORIES.
  var category: String
  var allSessions: String
  /// Where a list of sessions is empty, as a sentence.
  var noSessions: String
  /// What the link to a calendar says.
  var subscribe: String
  /// What the calendar holds and that it keeps itself up to date: DESCRIPTION.
  var description: String
  /// Cost and registration, as a sentence.
  var freeWithoutAppointment: String
  var venueToBeConfirmed: String
  /// Before the address of the session's page.
  var checkBeforeLeaving: String
}

/// What Swift adds to the text of a page.
struct BodyWords: Sendable {
  var notes: String
  /// Before a note's number: where its link back leads.
  var backToText: String
  /// Before a task, with its colon.
  var taskDone, taskToDo: String
  /// Before a table's number.
  var table: String
  var homePage: String
  /// The headings of pages that no content file has.
  var pastSessions, siteMap, notFound: String
}

/// What a printed sheet says.
///
/// One may speak several languages, and a theme's strings know only that of the page. No word of it
/// is untrue a week later, as « prochaine » would be.
struct PosterWords: Sendable {
  /// What the page is, before what it announces.
  var title: String
  /// Around a day.
  var printed: Phrase
  /// Around the day on which the dates last changed.
  var dated: Phrase
  /// Before the address that the code holds, for who cannot see it.
  var code: String
  /// Sentences, without their full stop, beside the code: where changes are told, and that there
  /// are more dates than the sheet has room for, or none on it.
  var check, otherDates, noDates: String
  /// Over what is no longer to come.
  var past: String
}

/// The fixed parts of addresses, in slug form.
struct AddressWords: Sendable {
  var past: String
  var poster: String
  var search: String
}
