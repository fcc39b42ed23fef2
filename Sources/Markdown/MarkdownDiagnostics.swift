public import Source

extension Diagnostic.Kind {
  // The gate: what costs too much is not parsed at all.

  /// A body over the size that is parsed.
  public static let bodyTooLong = error(
    "markdown.body-too-long",
    fr: "Un texte dépasse la taille permise.",
    en: "A text is over the size that is allowed.")
  /// A line over the length that is parsed.
  public static let lineTooLong = error(
    "markdown.line-too-long",
    fr: "Une ligne dépasse la longueur permise.",
    en: "A line is over the length that is allowed.")
  /// A word without any space over the length that is parsed.
  public static let wordTooLong = error(
    "markdown.word-too-long",
    fr: "Une suite de caractères sans espace dépasse la longueur permise.",
    en: "Characters without a space are over the length that is allowed.")
  /// A paragraph over the number of lines that is parsed.
  public static let paragraphTooLong = error(
    "markdown.paragraph-too-long",
    fr: "Trop de lignes se suivent sans ligne vide.",
    en: "Too many lines follow one another without an empty one.")
  /// Quotes and lists nested over the depth that is parsed.
  public static let nestedTooDeeply = error(
    "markdown.nested-too-deeply",
    fr: "Des citations ou des listes sont emboîtées trop profondément.",
    en: "Quotes or lists are nested too deeply.")
  /// A table over the number of columns that is parsed.
  public static let tooManyColumns = error(
    "markdown.too-many-columns",
    fr: "Un tableau a trop de colonnes.",
    en: "A table has too many columns.")
  /// Tables over the number of cells that is parsed.
  public static let tooManyCells = error(
    "markdown.too-many-cells",
    fr: "Les tableaux d’une page ont trop de cellules.",
    en: "The tables of a page have too many cells.")
  /// One of the signs that cost more the more of them there are.
  public static let tooManySigns = error(
    "markdown.too-many-signs",
    fr: "Un caractère qui ouvre ou ferme quelque chose est répété trop souvent.",
    en: "A character that opens or closes something is repeated too often.")
  /// Link definitions that would be copied too often.
  public static let definitionTooLong = error(
    "markdown.definition-too-long",
    fr: "Une définition de lien est trop longue pour le nombre de liens.",
    en: "A link definition is too long for the number of links.")
  /// A NUL.
  public static let nul = error(
    "markdown.nul",
    fr: "Un texte contient le caractère nul.",
    en: "A text holds the NUL character.")

  // Headings.

  /// `#`, the level of the page's title.
  public static let headingIsTitle = error(
    "markdown.heading-level-1",
    fr: "Un intertitre est de premier niveau, celui du titre de la page.",
    en: "A heading is of the first level, which is the page title’s.")
  /// `##`, then `####`.
  public static let headingSkipsLevel = error(
    "markdown.heading-skips-level",
    fr: "Un intertitre saute un niveau.",
    en: "A heading skips a level.")
  /// A heading without words.
  public static let headingEmpty = error(
    "markdown.heading-empty",
    fr: "Un intertitre est vide.",
    en: "A heading is empty.")

  // Links and pictures.

  /// A link whose scheme is not allowed.
  public static let linkScheme = error(
    "markdown.link-scheme",
    fr: "Un lien commence par autre chose que http:, https:, mailto: ou tel:.",
    en: "A link begins with something other than http:, https:, mailto: or tel:.")
  /// A link with a character that browsers drop or read as another.
  public static let linkCharacter = error(
    "markdown.link-character",
    fr: "Un lien contient un caractère qu’une adresse ne peut pas contenir.",
    en: "A link holds a character that no address may hold.")
  /// A link to nowhere.
  public static let linkEmpty = error(
    "markdown.link-empty",
    fr: "Un lien n’a pas d’adresse.",
    en: "A link has no address.")
  /// A link without words.
  public static let linkWithoutText = error(
    "markdown.link-without-text",
    fr: "Un lien n’a pas de texte.",
    en: "A link has no text.")
  /// A picture on another site.
  public static let imageElsewhere = error(
    "markdown.image-elsewhere",
    fr: "Une image se trouve sur un autre site.",
    en: "A picture is on another site.")
  /// A picture without a description.
  public static let imageWithoutDescription = error(
    "markdown.image-without-description",
    fr: "Une image n’a pas de description.",
    en: "A picture has no description.")

  // Raw HTML.

  /// An element that is not allowed.
  public static let rawHTML = error(
    "markdown.html",
    fr: "Un texte contient du HTML qui n’est pas permis.",
    en: "A text holds HTML that is not allowed.")
  /// An attribute that is not allowed, or that is missing.
  public static let htmlAttribute = error(
    "markdown.html-attribute",
    fr: "Une balise permise a un attribut qui ne l’est pas, ou il lui en manque un.",
    en: "A tag that is allowed has an attribute that is not, or lacks one.")
  /// An allowed element that is not closed, or closed without being open.
  public static let htmlUnbalanced = error(
    "markdown.html-unbalanced",
    fr: "Une balise permise n’est pas fermée, ou est fermée sans être ouverte.",
    en: "A tag that is allowed is not closed, or is closed without being open.")
  /// Words on the line of a comment, which would not be published.
  public static let textBesideComment = error(
    "markdown.text-beside-comment",
    fr: "Du texte suit un commentaire sur la même ligne.",
    en: "Text follows a comment on the same line.")

  // Footnotes.

  /// A reference to a footnote that is not there.
  public static let footnoteMissing = error(
    "markdown.footnote-missing",
    fr: "Un appel de note n’a pas de note.",
    en: "A footnote reference has no note.")
  /// A footnote that nothing refers to: it would not be published.
  public static let footnoteUnused = error(
    "markdown.footnote-unused",
    fr: "Une note n’est appelée nulle part.",
    en: "No reference leads to a footnote.")

  /// Every kind that this module finds.
  public static let markdownKinds: [Diagnostic.Kind] = [
    bodyTooLong, lineTooLong, wordTooLong, paragraphTooLong, nestedTooDeeply, tooManyColumns,
    tooManyCells, tooManySigns, definitionTooLong, nul, headingIsTitle, headingSkipsLevel,
    headingEmpty, linkScheme, linkCharacter, linkEmpty, linkWithoutText, imageElsewhere,
    imageWithoutDescription, rawHTML, htmlAttribute, htmlUnbalanced, textBesideComment,
    footnoteMissing, footnoteUnused,
  ]
}
