public import Source

/// What may be wrong with the text itself, in the order in which the parser meets it.
extension Diagnostic.Kind {
  static let unclosedHeader = error(
    "front-matter.unclosed-header",
    fr: "L’en-tête d’un fichier n’a pas de ligne « --- » qui le termine.",
    en: "A file’s header has no line ‘---’ that ends it.")
  static let headerMark = error(
    "front-matter.header-mark",
    fr: "Une ligne « --- » de l’en-tête est mal écrite ou mal placée.",
    en: "A line ‘---’ of the header is miswritten or misplaced.")
  static let textTooLarge = error(
    "front-matter.too-large",
    fr: "Un en-tête dépasse 1 Mio.",
    en: "A header is over 1 MiB.")
  static let forbiddenCharacter = error(
    "front-matter.character",
    fr: "Un caractère de commande invisible se trouve dans le texte.",
    en: "An invisible control character stands in the text.")
  static let directive = error(
    "front-matter.directive",
    fr: "Une ligne commence par « % » et n’est pas un champ.",
    en: "A line begins with ‘%’ and is not a field.")
  static let secondDocument = error(
    "front-matter.second-document",
    fr: "Une ligne « --- » ou « ... » se trouve parmi les champs.",
    en: "A line ‘---’ or ‘...’ stands among the fields.")
  static let anchor = error(
    "front-matter.anchor",
    fr: "Un texte commence par « & » sans être entre guillemets.",
    en: "A text begins with ‘&’ and is not in quotes.")
  static let alias = error(
    "front-matter.alias",
    fr: "Un texte commence par « * » sans être entre guillemets.",
    en: "A text begins with ‘*’ and is not in quotes.")
  static let tag = error(
    "front-matter.tag",
    fr: "Un texte commence par « ! » sans être entre guillemets.",
    en: "A text begins with ‘!’ and is not in quotes.")
  static let mergeKey = error(
    "front-matter.merge-key",
    fr: "Les champs d’un autre endroit (« << ») ne peuvent pas être copiés.",
    en: "The fields of another place (‘<<’) cannot be copied.")
  static let complexKey = error(
    "front-matter.complex-key",
    fr: "Le nom d’un champ est une liste, des champs, ou commence par « ? ».",
    en: "A field’s name is a list, fields, or begins with ‘? ’.")
  static let emptyKey = error(
    "front-matter.empty-key",
    fr: "Rien n’est écrit devant le deux-points.",
    en: "Nothing is written before the colon.")
  static let longKey = error(
    "front-matter.long-key",
    fr: "Le nom d’un champ est trop long.",
    en: "A field’s name is too long.")
  static let duplicateKey = error(
    "front-matter.duplicate-key",
    fr: "Le même nom est écrit deux fois.",
    en: "The same name is written twice.")
  static let tab = error(
    "front-matter.tab",
    fr: "Une ligne commence par une tabulation.",
    en: "A line begins with a tab.")
  static let indentation = error(
    "front-matter.indentation",
    fr: "Une ligne n’est pas alignée avec les autres.",
    en: "A line is not aligned with the others.")
  static let tooDeep = error(
    "front-matter.too-deep",
    fr: "Des listes et des champs sont emboîtés trop profondément.",
    en: "Lists and fields are nested too deeply.")
  static let missingColon = error(
    "front-matter.missing-colon",
    fr: "Une ligne n’a pas de deux-points après le nom du champ.",
    en: "A line has no colon behind the field’s name.")
  static let missingSpace = error(
    "front-matter.missing-space",
    fr: "Il manque une espace après le deux-points.",
    en: "A space is missing behind the colon.")
  static let misplacedItem = error(
    "front-matter.misplaced-item",
    fr: "Un élément de liste se trouve où un champ ou un texte est attendu.",
    en: "A list item stands where a field or a text is expected.")
  static let misplacedField = error(
    "front-matter.misplaced-field",
    fr: "Une ligne parmi des éléments de liste ne commence pas par un tiret.",
    en: "A line among list items does not begin with a hyphen.")
  static let unclosedQuote = error(
    "front-matter.unclosed-quote",
    fr: "Un guillemet ouvert n’est pas fermé.",
    en: "An opened quote is not closed.")
  static let textAfterValue = error(
    "front-matter.text-after-value",
    fr: "Du texte suit un guillemet fermant, une liste ou des champs.",
    en: "Text follows a closing quote, a list or fields.")
  static let escape = error(
    "front-matter.escape",
    fr: "Une barre oblique inverse entre guillemets doubles n’a pas de sens.",
    en: "A backslash between double quotes has no meaning.")
  static let reservedSign = error(
    "front-matter.reserved-sign",
    fr: "Une valeur commence par un signe réservé.",
    en: "A value begins with a reserved sign.")
  static let blockHeader = error(
    "front-matter.block-header",
    fr: "Du texte suit « | » ou « > » sur la même ligne.",
    en: "Text follows ‘|’ or ‘>’ on the same line.")
  static let unclosedBracket = error(
    "front-matter.unclosed-bracket",
    fr: "Un crochet ou une accolade n’est pas fermé.",
    en: "A bracket or brace is not closed.")
  static let strayBracket = error(
    "front-matter.stray-bracket",
    fr: "Un crochet ou une accolade ferme ce qui n’est pas ouvert.",
    en: "A bracket or brace closes what is not open.")
  static let comma = error(
    "front-matter.comma",
    fr: "Il manque une virgule entre crochets ou accolades, ou il y en a une de trop.",
    en: "A comma is missing inside brackets or braces, or there is one too many.")
  static let colon = error(
    "front-matter.colon",
    fr: "Un texte sur plusieurs lignes contient un deux-points suivi d’une espace.",
    en: "A text over several lines holds a colon followed by a space.")
  static let hash = error(
    "front-matter.hash",
    fr: "Un « # » collé au texte qui le suit ferait perdre la fin de la ligne.",
    en: "A ‘#’ joined to the text behind it would lose the end of the line.")
}

/// What may be wrong with the fields that the text holds.
extension Diagnostic.Kind {
  static let unknownField = error(
    "front-matter.unknown-field",
    fr: "Un champ n’existe pas à cet endroit.", en: "A field does not exist in this place.")
  static let fieldTwice = error(
    "front-matter.field-twice",
    fr: "Un champ est donné deux fois, peut-être sous deux noms.",
    en: "A field is given twice, perhaps under two names.")
  static let missingField = error(
    "front-matter.missing-field",
    fr: "Un champ obligatoire manque.", en: "A required field is missing.")
  static let missingValueKind = error(
    "front-matter.missing-value",
    fr: "Un champ est là, mais rien n’y est écrit.",
    en: "A field is there, but nothing stands in it.")
  static let wrongShapeKind = error(
    "front-matter.wrong-shape",
    fr: "Un champ attend un texte, une liste ou des champs, et contient autre chose.",
    en: "A field expects a text, a list or fields, and holds something else.")
  static let notAFlag = error(
    "front-matter.not-a-flag",
    fr: "Un champ attend oui ou non.", en: "A field expects yes or no.")
  static let notAnInteger = error(
    "front-matter.not-an-integer",
    fr: "Un champ attend un nombre entier.", en: "A field expects a whole number.")
  static let notAChoice = error(
    "front-matter.not-a-choice",
    fr: "Un champ attend un mot d’une liste.", en: "A field expects one of a list of words.")

  /// Every kind that this module finds.
  public static let frontMatterKinds: [Diagnostic.Kind] = [
    unclosedHeader, headerMark, textTooLarge, forbiddenCharacter, directive, secondDocument, anchor,
    alias, tag, mergeKey, complexKey, emptyKey, longKey, duplicateKey, tab, indentation, tooDeep,
    missingColon, missingSpace, misplacedItem, misplacedField, unclosedQuote, textAfterValue,
    escape, reservedSign, blockHeader, unclosedBracket, strayBracket, comma, colon, hash,
    unknownField, fieldTwice, missingField, missingValueKind, wrongShapeKind, notAFlag,
    notAnInteger, notAChoice,
  ]
}
