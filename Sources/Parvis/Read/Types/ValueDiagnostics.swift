import Source

extension Diagnostic.Kind {
  static let dateForm = error(
    "date.form", fr: "Une date est écrite d’une façon inconnue.",
    en: "A date is written in an unknown way.")
  static let dateISO = error(
    "date.iso", fr: "Une date qui commence par l’année n’a pas la forme 2026-12-03.",
    en: "A date that begins with the year does not have the form 2026-12-03.")
  static let dateAmbiguous = error(
    "date.ambiguous", fr: "Une date en chiffres peut se lire de deux façons.",
    en: "A date in digits can be read in two ways.")
  static let dateWithoutDay = error(
    "date.no-day", fr: "Une date n’a pas de jour.", en: "A date has no day.")
  static let dateWithoutYear = error(
    "date.no-year", fr: "Une date n’a pas d’année.", en: "A date has no year.")
  static let dateShortYear = error(
    "date.short-year", fr: "L’année d’une date n’a pas quatre chiffres.",
    en: "The year of a date does not have four digits.")
  static let noSuchDay = error(
    "date.no-such-day", fr: "Un jour n’existe pas dans le calendrier.",
    en: "A day does not exist in the calendar.")
  static let unknownMonth = error(
    "date.unknown-month", fr: "Un mois n’est pas reconnu.", en: "A month is not recognized.")
  static let unknownWeekday = error(
    "date.unknown-weekday", fr: "Un jour de la semaine n’est pas reconnu.",
    en: "A day of the week is not recognized.")
  static let timeInDate = error(
    "date.time", fr: "Une heure se trouve dans une date.", en: "A time stands in a date.")
  static let dateTrailing = error(
    "date.trailing", fr: "Des mots suivent une date.", en: "Words follow a date.")
  static let wrongWeekday = error(
    "session.weekday", fr: "Le jour de la semaine ne va pas avec la date.",
    en: "The day of the week does not match the date.")

  static let timeForm = error(
    "time.form", fr: "Des heures sont écrites d’une façon inconnue.",
    en: "Times are written in an unknown way.")
  static let timeWithoutEnd = error(
    "time.no-end", fr: "L’heure de la fin manque.", en: "The time of the end is missing.")
  static let timeAmbiguous = error(
    "time.ambiguous", fr: "On ne sait pas si une heure est du matin ou du soir.",
    en: "Nobody can tell whether a time is in the morning or in the evening.")
  static let noSuchTime = error(
    "time.no-such-time", fr: "Aucune horloge n’affiche cette heure.",
    en: "No clock shows this time.")
  static let timeOrder = error(
    "time.order", fr: "La fin n’est pas après le début, le même jour.",
    en: "The end is not after the start, on the same day.")
  static let timeOffset = error(
    "time.offset", fr: "Une heure porte un décalage ou un fuseau.",
    en: "A time carries an offset or a zone.")

  static let notARecurrence = error(
    "value.recurrence", fr: "Une répétition n’est pas reconnue.",
    en: "A repetition is not recognized.")
  static let recurrenceAmbiguous = error(
    "value.recurrence-ambiguous", fr: "Une répétition peut se lire de deux façons.",
    en: "A repetition can be read in two ways.")
  static let notAPhone = error(
    "value.phone", fr: "Un numéro de téléphone n’est pas complet ou pas valable.",
    en: "A telephone number is not complete or not valid.")
  static let notAnEmail = error(
    "value.email", fr: "Une adresse de courriel n’est pas valable.",
    en: "An e-mail address is not valid.")
  static let notAnEmergencyNumber = error(
    "value.emergency", fr: "Un numéro d’urgence n’a pas de 2 à 4 chiffres.",
    en: "An emergency number does not have 2 to 4 digits.")
  static let notAURL = error(
    "value.url", fr: "Une adresse Web n’est pas valable.", en: "A Web address is not valid.")
  static let wrongScheme = error(
    "value.url-scheme", fr: "Une adresse Web ne commence pas par https:// ou http://.",
    en: "A Web address does not begin with https:// or http://.")
  static let notASiteURL = error(
    "value.site-url", fr: "L’adresse du site ne convient pas.",
    en: "The address of the site does not fit.")
  static let notADomain = error(
    "value.domain", fr: "Un nom de domaine n’est pas valable.", en: "A domain name is not valid.")
  static let notCoordinates = error(
    "value.coordinates", fr: "Des coordonnées ne sont pas valables.",
    en: "Coordinates are not valid.")
  static let notALanguage = error(
    "value.language", fr: "Une langue n’est pas connue.", en: "A language is not known.")
  static let notASlug = error(
    "value.slug",
    fr:
      "Une adresse de page contient autre chose que minuscules, chiffres et traits d’union.",
    en: "A page address holds something other than lowercase letters, digits and hyphens.")
  static let notAnIdentifier = error(
    "value.identifier", fr: "Un identifiant n’est pas un mot court.",
    en: "An identifier is not a short word.")
  static let notATimeZone = error(
    "value.time-zone", fr: "Un fuseau horaire n’a pas la forme Région/Ville.",
    en: "A time zone does not have the form Area/City.")
  static let notAPath = error(
    "value.path", fr: "Le chemin d’un fichier n’est pas valable.",
    en: "The path of a file is not valid.")
  static let notAColor = error(
    "value.color", fr: "Une couleur n’est pas en chiffres hexadécimaux.",
    en: "A colour is not in hexadecimal digits.")

  /// Every kind that reading a value may find.
  static let valueKinds: [Diagnostic.Kind] = [
    dateForm, dateISO, dateAmbiguous, dateWithoutDay, dateWithoutYear, dateShortYear, noSuchDay,
    unknownMonth, unknownWeekday, timeInDate, dateTrailing, wrongWeekday, timeForm,
    timeWithoutEnd, timeAmbiguous, noSuchTime, timeOrder, timeOffset, notARecurrence,
    recurrenceAmbiguous, notAPhone, notAnEmail, notAnEmergencyNumber, notAURL, wrongScheme,
    notASiteURL, notADomain, notCoordinates, notALanguage, notASlug, notAnIdentifier,
    notATimeZone, notAPath, notAColor,
  ]
}
