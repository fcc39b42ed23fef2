import Source

extension Diagnostic.Kind {
  static let brokenLink = error(
    "link.broken",
    fr: "Un lien ne mène nulle part.", en: "A link leads nowhere.")
  static let brokenAnchor = error(
    "link.no-heading",
    fr: "Un lien vise un titre que la page n’a pas.",
    en: "A link aims at a heading that the page does not have.")
  static let missingPicture = error(
    "image.missing",
    fr: "Une image n’existe pas.", en: "A picture does not exist.")
  static let venueWithoutAccess = warning(
    "venue.no-access-facts",
    fr: "Un lieu ne dit rien de son accessibilité.",
    en: "A venue says nothing about its accessibility.")
  static let venueInOtherZone = warning(
    "venue.other-zone",
    fr: "Le seul lieu d’une ville est loin du fuseau horaire de celle-ci.",
    en: "The only venue of a city is far from the city’s time zone.")
  static let venueFarAway = warning(
    "venue.far-away",
    fr: "Un lieu est à plus de 50 km des autres lieux de sa ville.",
    en: "A venue lies more than 50 km from the other venues of its city.")

  static let sessionGone = error(
    "session.gone",
    fr: "Une rencontre à venir qui a été publiée n’est plus dans le contenu.",
    en: "A session still to come that was published is no longer in the content.")
  static let sessionCorrected = warning(
    "session.corrected",
    fr: "Une rencontre publiée depuis moins d’un jour disparaît.",
    en: "A session that was published less than a day ago disappears.")

  static let sessionInPast = warning(
    "session.in-past",
    fr: "Une nouvelle rencontre est déjà passée.", en: "A new session is past already.")
  static let sessionFarAhead = warning(
    "session.far-ahead",
    fr: "Une rencontre est dans plus de deux ans.",
    en: "A session is more than two years ahead.")
  static let sessionAtNight = warning(
    "session.at-night",
    fr: "Une rencontre commence avant 6 h ou finit après 22 h.",
    en: "A session begins before 6 a.m. or ends after 10 p.m.")
  static let venueTwice = warning(
    "session.same-venue",
    fr: "Deux rencontres ont lieu au même endroit en même temps.",
    en: "Two sessions are held in the same place at the same time.")

  static let calendarDomainChanged = error(
    "lock.calendar-domain",
    fr: "Le domaine des calendriers a changé depuis la première construction.",
    en: "The calendar domain has changed since the first build.")

  static let undatedNews = warning(
    "news.no-date",
    fr: "Une nouvelle n’a pas de date.", en: "A news item has no date.")

  /// The kinds that checks find.
  static let checkKinds: [Diagnostic.Kind] = [
    brokenLink, brokenAnchor, missingPicture, venueWithoutAccess, venueFarAway, venueInOtherZone,
    sessionGone, sessionCorrected, sessionInPast, sessionFarAhead, sessionAtNight, venueTwice,
    calendarDomainChanged, undatedNews,
  ]
}
