import Source

extension Diagnostic.Kind {
  static let sessionWithoutDate = error(
    "session.no-date",
    fr: "Une rencontre n’a ni date ni règle.", en: "A session has neither date nor rule.")
  static let sessionWithTwoDates = error(
    "session.two-dates",
    fr: "Une rencontre a une date et une règle, ou deux règles.",
    en: "A session has a date and a rule, or two rules.")
  static let ruleWithoutStart = error(
    "session.no-start",
    fr: "Une règle ne dit pas à partir de quand elle vaut.",
    en: "A rule does not say from when on it holds.")
  static let ruleWithoutEnd = error(
    "session.no-end",
    fr: "Une règle ne dit pas jusqu’à quand elle vaut.",
    en: "A rule does not say until when it holds.")
  static let ruleBoundedTwice = error(
    "session.two-ends",
    fr: "Une règle a deux fins.", en: "A rule has two ends.")
  static let ruleEndsBeforeStart = error(
    "session.ends-before-start",
    fr: "Une règle finit avant de commencer.", en: "A rule ends before it begins.")
  static let badRule = error(
    "session.bad-rule",
    fr: "Une règle RRULE n’est pas valide.", en: "An RRULE is not valid.")
  static let ruleTooLong = error(
    "session.rule-too-long",
    fr: "Une règle dépasse cinq ans ou mille rencontres.",
    en: "A rule goes beyond five years or a thousand sessions.")
  static let ruleWithoutSessions = error(
    "session.rule-without-dates",
    fr: "Une règle ne donne aucune date.", en: "A rule gives no date.")
  static let noSuchSession = error(
    "session.no-such-session",
    fr: "Une exception ou un changement ne touche aucune rencontre.",
    en: "An exception or a change hits no session.")
  static let changeAmbiguous = error(
    "session.which-session",
    fr: "Un changement peut désigner plusieurs rencontres.",
    en: "A change may mean several sessions.")
  static let changedTwice = error(
    "session.changed-twice",
    fr: "Deux changements nomment la même rencontre par le même jour.",
    en: "Two changes name the same session by the same day.")
  static let changeOfNothing = error(
    "session.changes-nothing",
    fr: "Un changement ne dit pas ce qui change.", en: "A change does not say what changes.")
  static let venueMissing = error(
    "session.no-venue",
    fr: "Une rencontre ne dit pas son lieu, et la ville n’en a pas un seul.",
    en: "A session does not say its venue, and the city does not have just one.")
  static let unknownVenue = error(
    "session.unknown-venue",
    fr: "Le lieu d’une rencontre n’est pas un lieu de la ville.",
    en: "A session’s venue is not a venue of the city.")
  static let sessionTwice = error(
    "session.twice",
    fr: "Deux rencontres d’un même jour ont le même id.",
    en: "Two sessions of one day have the same id.")
  static let sessionNeedsID = error(
    "session.needs-id",
    fr: "La deuxième rencontre d’un même jour n’a pas d’id.",
    en: "The second session of one day has no id.")
  static let timeInGap = error(
    "session.time-in-gap",
    fr: "L’heure n’existe pas ce jour-là: l’horloge avance.",
    en: "The time does not exist on that day: the clock goes forward.")
  static let timeInOverlap = error(
    "session.time-in-overlap",
    fr: "L’heure a lieu deux fois ce jour-là: l’horloge recule.",
    en: "The time comes twice on that day: the clock goes back.")

  /// The kinds that planning sessions finds.
  static let sessionKinds: [Diagnostic.Kind] = [
    sessionWithoutDate, sessionWithTwoDates, ruleWithoutStart, ruleWithoutEnd, ruleBoundedTwice,
    ruleEndsBeforeStart, badRule, ruleTooLong, ruleWithoutSessions, noSuchSession,
    changeAmbiguous, changedTwice, changeOfNothing, venueMissing, unknownVenue, sessionTwice,
    sessionNeedsID,
    timeInGap, timeInOverlap,
  ]
}
