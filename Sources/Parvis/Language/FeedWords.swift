/// Every fixed word that reaches feeds or data, or that Swift puts into a page.
///
/// Words that only a theme shows stand in its `strings`. Small letters at the beginning unless a
/// line always begins so; no colon, no full stop except in whole sentences: the locale adds them.
struct FeedWords: Sendable {
  var counted: CountedNouns
  var status: StatusWords
  var changes: ChangeWords
  var reasons: ReasonWords
  var accessibility: AccessibilityWords
  var labels: LabelWords
  var calendar: CalendarFeedWords
  var body: BodyWords
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

/// What is counted in lists and search results.
struct CountedNouns: Sendable {
  let session, pastSession: CountedNoun
  var city: CountedNoun
  let venue: CountedNoun
  let language: CountedNoun
  let newsItem: CountedNoun
  let page: CountedNoun
  let result: CountedNoun
}

/// What a session is, beside its date.
struct StatusWords: Sendable {
  let confirmed: String
  var cancelled: String
  /// Put off without a new date.
  let postponed: String
  /// Held on another day than first announced.
  let moved: String
  let newTime: String
  let newVenue: String
  let past: String
  /// Before the title in a calendar, in capitals: some clients show nothing else (RFC 5545 has no
  /// display rule for STATUS:CANCELLED).
  var cancelledPrefix: String
  let postponedPrefix: String
}

/// Sentences that say what has changed, for descriptions in calendars.
struct ChangeWords: Sendable {
  /// Without the reason and without the full stop, as are the next three.
  var cancelled: String
  let postponed: String
  /// Around the date first announced.
  let movedFrom: Phrase
  /// Around the times announced before.
  let timeBefore: Phrase
  /// Around the venue announced before.
  let venueBefore: Phrase
}

/// The reasons that need no translation.
struct ReasonWords: Sendable {
  let weather: String
  let unforeseen: String
  let venueClosed: String
  let training: String
}

/// What a venue offers.
struct AccessibilityWords: Sendable {
  let stepFree: String
  var accessibleToilet: String
  var parking: String
  var transit: String
  let hearingLoop: String
  let quiet: String
}

/// Names of facts, before a colon or as a column's title.
struct LabelWords: Sendable {
  let date: String
  let time: String
  var city: String
  let venue: String
  let address: String
  let accessibility: String
  let spokenLanguages: String
  let organizer: String
  let contact: String
  let phone: String
  let email: String
  let hours: String
  let emergency: String
  let reason: String
  let note: String
  let status: String
  var news: String
  let source: String
  var lastUpdated: String
}

/// What calendars say of themselves and of each session.
struct CalendarFeedWords: Sendable {
  /// What sort of event a session is: CATEGORIES.
  let category: String
  let allSessions: String
  /// What the calendar holds and that it keeps itself up to date: DESCRIPTION.
  let description: String
  let free: String
  /// Cost and registration, as a sentence.
  let freeWithoutAppointment: String
  let venueToBeConfirmed: String
  /// Before the address of the session's page.
  let checkBeforeLeaving: String
}

/// What Swift adds to the text of a page.
struct BodyWords: Sendable {
  let notes: String
  /// Before a note's number: where its link back leads.
  let backToText: String
  /// Before a task, with its colon.
  let taskDone, taskToDo: String
  /// Before a table's number.
  let table: String
  /// Around a language's name: what a link to an untranslated page is marked with.
  let inLanguage: Phrase
  let externalSite: String
  let homePage: String
}

/// The fixed parts of addresses, in slug form.
struct AddressWords: Sendable {
  let past: String
  let poster: String
  let search: String
}
