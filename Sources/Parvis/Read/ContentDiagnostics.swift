import Source

extension Diagnostic.Kind {
  static let unknownFile = error(
    "content.unknown-file",
    fr: "Un fichier de content/ n’est ni une page, ni une image, ni rien que Parvis connaisse.",
    en: "A file of content/ is no page, no picture, nothing that Parvis knows.")
  static let badStem = error(
    "content.bad-name",
    fr: "Le nom d’un fichier ou d’un dossier contient des caractères qui ne conviennent pas.",
    en: "The name of a file or folder contains characters that do not fit.")
  static let badAddress = error(
    "content.bad-address",
    fr: "Le nom d’une image ou d’un document ne peut pas servir d’adresse.",
    en: "The name of a picture or document cannot be an address.")
  static let unknownSuffix = error(
    "content.unknown-language",
    fr: "Un fichier porte une langue que le programme n’a pas.",
    en: "A file carries a language that the program does not have.")
  static let missingSuffix = error(
    "content.no-language",
    fr: "Un fichier ne dit pas sa langue, et le programme en a plusieurs.",
    en: "A file does not say its language, and the program has several.")
  static let pageTwice = error(
    "content.page-twice",
    fr: "Deux fichiers sont la même page dans la même langue.",
    en: "Two files are the same page in the same language.")
  static let noOriginal = error(
    "content.no-original",
    fr: "Une traduction n’a pas d’original dans la langue par défaut.",
    en: "A translation has no original in the default language.")
  static let noSection = error(
    "content.no-section",
    fr: "Un dossier contient des pages, mais pas de page « index ».",
    en: "A folder holds pages, but no page «index».")
  static let noHeader = error(
    "content.no-header",
    fr: "Une page ne commence pas par ses champs entre deux lignes « --- ».",
    en: "A page does not begin with its fields between two lines «---».")
  static let noHome = error(
    "content.no-home",
    fr: "Il manque la page d’accueil, index.",
    en: "The home page, index, is missing.")
  static let noProgram = error(
    "program.missing",
    fr: "Il manque content/program.yml, les réglages du programme.",
    en: "The program’s settings, content/program.yml, are missing.")
  static let languageTwice = error(
    "program.language-twice",
    fr: "Deux langues du programme ont la même racine, comme fr-CA et fr-FR.",
    en: "Two languages of the program share their root, such as fr-CA and fr-FR.")
  static let unknownPosterLanguage = error(
    "program.poster-language",
    fr: "Les affiches sont demandées dans une langue que le programme n’a pas.",
    en: "Posters are asked for in a language that the program does not have.")
  static let unknownZone = error(
    "program.unknown-zone",
    fr: "Un fuseau horaire n’existe pas.", en: "A time zone does not exist.")
  static let unknownTextLanguage = error(
    "language.unknown",
    fr: "Un texte est donné dans une langue que le programme n’a pas.",
    en: "A text is given in a language that the program does not have.")
  static let textMissing = error(
    "language.text-missing",
    fr: "Un texte donné par langue manque dans une langue du programme.",
    en: "A text given per language is missing in a language of the program.")
  static let reasonMissing = warning(
    "language.reason-missing",
    fr:
      "La raison d’une annulation ou d’un report manque dans une langue; la rencontre est annulée quand même.",
    en:
      "The reason of a cancellation or postponement is missing in a language; the session is cancelled all the same."
  )
  static let factDiffers = error(
    "translation.fact-differs",
    fr: "Une traduction répète un fait, mais autrement que l’original.",
    en: "A translation repeats a fact, but not as the original has it.")
  static let translationMissing = error(
    "translation.missing",
    fr: "Une page n’est pas traduite.", en: "A page is not translated.")
  static let translationUnwanted = error(
    "translation.unwanted",
    fr: "Une page qui dit n’être que dans une langue a aussi une traduction.",
    en: "A page that says that it is in one language only has a translation too.")
  static let dateAsReason = error(
    "session.date-as-reason",
    fr: "Une date se trouve à la place de la raison d’une annulation.",
    en: "A date stands in the place of a cancellation’s reason.")
  static let flagAndWords = error(
    "session.flag-and-words",
    fr: "Un oui est suivi d’autres mots, là où une raison est attendue.",
    en: "Other words follow a yes where a reason is expected.")

  /// The kinds of the stages that read content.
  static let contentKinds: [Diagnostic.Kind] = [
    unknownFile, badStem, badAddress, unknownSuffix, missingSuffix, pageTwice, noOriginal,
    noSection, noHeader, noHome, noProgram, languageTwice, unknownPosterLanguage, unknownZone,
    unknownTextLanguage, textMissing, reasonMissing, factDiffers, translationMissing,
    translationUnwanted,
    dateAsReason, flagAndWords,
  ]
}
