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

  static let sessionGone = error(
    "session.gone",
    fr: "Une rencontre à venir qui a été publiée n’est plus dans le contenu.",
    en: "A session still to come that was published is no longer in the content.")
  static let sessionCorrected = warning(
    "session.corrected",
    fr: "Une rencontre publiée depuis moins d’un jour disparaît.",
    en: "A session that was published less than a day ago disappears.")

  /// The kinds that checks find.
  static let checkKinds: [Diagnostic.Kind] = [
    brokenLink, brokenAnchor, missingPicture, venueWithoutAccess, sessionGone, sessionCorrected,
  ]
}
