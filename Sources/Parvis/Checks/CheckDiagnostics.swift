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

  /// The kinds that checks find.
  static let checkKinds: [Diagnostic.Kind] = [
    brokenLink, brokenAnchor, missingPicture, venueWithoutAccess,
  ]
}
