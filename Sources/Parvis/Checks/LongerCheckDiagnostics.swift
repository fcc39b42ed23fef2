import Source

extension Diagnostic.Kind {
  static let heavyPicture = warning(
    "image.heavy",
    fr: "Une image pèse plus de 300 Ko.", en: "A picture weighs more than 300 KB.")
  static let widePicture = warning(
    "image.too-wide",
    fr: "Une image est bien plus large qu’une page ne la montre.",
    en: "A picture is far wider than any page shows it.")
  static let pictureSaysPlace = warning(
    "image.place",
    fr: "Une image contient l’endroit où elle a été prise.",
    en: "A picture holds the place where it was taken.")
  static let staleTranslation = warning(
    "translation.stale",
    fr: "L’original d’une page a changé depuis que sa traduction a été mise à jour.",
    en: "A page’s original has changed since its translation was brought up to date.")
  static let factsInText = warning(
    "translation.facts-in-text",
    fr: "Le texte d’une traduction ne dit pas les mêmes dates, heures, nombres ou adresses.",
    en: "A translation’s text does not say the same dates, times, numbers or addresses.")
  static let longSentence = warning(
    "text.long-sentence",
    fr: "Une phrase a plus de 35 mots.", en: "A sentence has more than 35 words.")
  static let nothingToCome = warning(
    "city.nothing-to-come",
    fr: "Une ville qui a tenu des rencontres n’en a plus à venir.",
    en: "A city that has held sessions has none to come.")
  static let exampleAddress = warning(
    "program.example-address",
    fr: "L’adresse du site est une adresse d’exemple.",
    en: "The site’s address is one for examples.")
  static let oldTimeZones = warning(
    "program.old-time-zones",
    fr: "Les fuseaux horaires de la machine ont plus d’un an.",
    en: "The machine’s time zones are more than a year old.")

  /// The kinds that only the longer checks of `parvis check` find.
  static let longerCheckKinds: [Diagnostic.Kind] = [
    heavyPicture, widePicture, pictureSaysPlace, staleTranslation, factsInText, longSentence,
    nothingToCome, exampleAddress, oldTimeZones,
  ]
}
