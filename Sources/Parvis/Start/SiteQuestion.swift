public import Source

/// What a new site asks of whoever starts it; its raw value is the name of the option.
public enum SiteQuestion: String, Sendable, CaseIterable {
  /// The program’s name.
  case name
  /// Who publishes the site.
  case organization
  /// The site’s public address.
  case url
  /// Where to write to.
  case email
  /// Where to call.
  case phone
  /// The first city.
  case city
  /// The time zone of all sessions.
  case timezone

  /// What is asked, with an example of an answer.
  public var prompt: Message {
    switch self {
    case .name:
      Message(
        fr: "Le nom du programme; pour chaque langue: {fr: …, en: …}",
        en: "The program’s name; for each language: {fr: …, en: …}")
    case .organization:
      Message(
        fr: "Qui publie le site: « Ville d’Amos »; pour chaque langue: {fr: …, en: …}",
        en: "Who publishes the site: ‘City of Amos’; for each language: {fr: …, en: …}")
    case .url:
      Message(
        fr: "L’adresse publique du site: https://cafe.example.org",
        en: "The site’s public address: https://cafe.example.org")
    case .email:
      Message(fr: "Le courriel du programme", en: "The program’s e-mail address")
    case .phone:
      Message(
        fr: "Le téléphone du programme, avec son pays: +1 450 555-0100",
        en: "The program’s telephone, with its country: +1 450 555-0100")
    case .city:
      Message(
        fr: "La première ville; pour chaque langue: {fr: …, en: …}",
        en: "The first city; for each language: {fr: …, en: …}")
    case .timezone:
      Message(fr: "Le fuseau horaire: America/Toronto", en: "The time zone: America/Toronto")
    }
  }
}
