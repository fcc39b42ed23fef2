public import Source

extension Diagnostic.Kind {
  static let unclosedTag = error(
    "template.unclosed-tag",
    fr: "Une balise commence et ne finit pas.",
    en: "A tag begins and does not end.")
  static let emptyTag = error(
    "template.empty-tag",
    fr: "Une balise ne contient aucun nom.",
    en: "A tag holds no name.")
  static let badName = error(
    "template.bad-name",
    fr: "Le contenu d’une balise n’est pas un nom.",
    en: "What a tag holds is not a name.")
  static let badDelimiters = error(
    "template.bad-delimiters",
    fr: "Un changement de délimiteurs n’en donne pas deux.",
    en: "A change of delimiters does not give two of them.")
  static let unclosed = error(
    "template.unclosed",
    fr: "Une section, un bloc ou un parent n’est jamais fermé.",
    en: "A section, block or parent is never closed.")
  static let mismatchedClose = error(
    "template.mismatched-close",
    fr: "Une balise de fermeture ne correspond pas à ce qui est ouvert.",
    en: "A closing tag does not fit what is open.")
  static let unknownName = error(
    "template.unknown-name",
    fr: "Un nom n’existe pas à cet endroit.",
    en: "A name does not exist in this place.")
  static let unknownTemplate = error(
    "template.unknown-template",
    fr: "Un gabarit qui est appelé n’existe pas.",
    en: "A template that is called does not exist.")
  static let unknownPhrase = error(
    "template.unknown-phrase",
    fr: "Un texte qui est nommé manque dans le fichier des textes.",
    en: "A phrase that is named is missing in the file of phrases.")
  static let unknownBlock = error(
    "template.unknown-block",
    fr: "Un bloc est donné à un parent qui n’en a pas de ce nom.",
    en: "A block is given to a parent that has none of this name.")
  static let blockTwice = error(
    "template.block-twice",
    fr: "Un bloc est donné deux fois au même parent.",
    en: "A block is given to a parent twice.")
  static let outsideBlock = error(
    "template.outside-block",
    fr: "Quelque chose se trouve dans un parent hors de ses blocs et serait perdu.",
    en: "Something stands in a parent outside its blocks and would be lost.")
  static let notPrintable = error(
    "template.not-printable",
    fr: "Une balise imprime une liste, un groupe de valeurs ou une valeur oui-non.",
    en: "A tag prints a list, a record or a flag.")
  static let notHTML = error(
    "template.not-html",
    fr: "Une balise imprime sans échappement ce qui n’est pas du HTML.",
    en: "A tag prints unescaped what is not HTML.")
  static let escapedHTML = error(
    "template.escaped-html",
    fr: "Une balise imprime du HTML comme si c’était du texte.",
    en: "A tag prints HTML as if it were text.")
  static let notATemplateName = error(
    "template.not-a-template-name",
    fr: "Un nom dynamique désigne une valeur qui n’est pas un nom de gabarit.",
    en: "A dynamic name refers to a value that is not the name of a template.")
  static let phraseTag = error(
    "template.phrase-tag",
    fr: "Un texte du fichier des textes contient une balise qui n’y est pas permise.",
    en: "A phrase holds a tag that is not allowed there.")
  static let phraseUse = error(
    "template.phrase-use",
    fr: "Un texte du fichier des textes est employé autrement que par {{t.nom}}.",
    en: "A phrase is used in another way than by {{t.name}}.")
  static let endless = error(
    "template.endless",
    fr: "Un gabarit s’appelle lui-même sans fin.",
    en: "A template calls itself without end.")
  static let tooDeep = error(
    "template.too-deep",
    fr: "Sections, blocs et gabarits sont emboîtés trop profondément.",
    en: "Sections, blocks and templates are nested too deeply.")
  static let tooLarge = error(
    "template.too-large",
    fr: "Un gabarit en appelle tant d’autres que la page n’aurait pas de mesure.",
    en: "A template calls so many others that the page would be out of bounds.")

  /// Every kind that this module finds.
  public static let templateKinds: [Diagnostic.Kind] = [
    unclosedTag, emptyTag, badName, badDelimiters, unclosed, mismatchedClose, unknownName,
    unknownTemplate, unknownPhrase, unknownBlock, blockTwice, outsideBlock, notPrintable, notHTML,
    escapedHTML, notATemplateName, phraseTag, phraseUse, endless, tooDeep, tooLarge,
  ]
}
