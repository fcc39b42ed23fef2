import ICalendar
import Source

extension RecurrenceError {
  /// The error in words, to stand behind a colon.
  var message: Message {
    switch self {
    case .malformed(let text):
      Message(
        fr: "« \(text) » n’est pas de la forme NOM=valeur", en: "‘\(text)’ is not NAME=value")
    case .unknownPart(let part):
      Message(fr: "\(part) n’existe pas", en: "there is no \(part)")
    case .repeatedPart(let part):
      Message(fr: "\(part) est donné deux fois", en: "\(part) is given twice")
    case .missingFrequency:
      Message(fr: "il manque FREQ=…", en: "FREQ=… is missing")
    case .value(let part, let value, let allowed):
      Message(
        fr: "\(part) ne peut pas valoir \(value); permis: \(allowed)",
        en: "\(part) cannot be \(value); allowed: \(allowed)")
    case .contradiction(let part, let other):
      Message(
        fr: "\(part) ne va pas avec \(other)", en: "\(part) does not go with \(other)")
    case .missingPart(let part, let other):
      Message(fr: "\(other) a besoin de \(part)", en: "\(other) needs \(part)")
    case .untilForm:
      Message(
        fr: "UNTIL est un jour, comme UNTIL=20270630", en: "UNTIL is a day, such as UNTIL=20270630")
    case .timeOfWholeDay(let part):
      Message(
        fr: "\(part) donne une heure; écrivez-la dans « heure »",
        en: "\(part) gives a time; write it under ‘time’")
    case .tooSparse(let count):
      Message(
        fr: "aucune date parmi les \(count) premières possibilités",
        en: "no date among the first \(count) possibilities")
    }
  }
}
