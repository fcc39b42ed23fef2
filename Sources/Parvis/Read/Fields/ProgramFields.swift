import FrontMatter
import Source

/// What `program.yml` says, as its author wrote it.
struct ProgramFields: Sendable {
  let name: Located<LocalizedText>?
  let languages: Located<[Located<Language>]>?
  let url: Located<WebURL>?
  let timezone: Located<String>?
  let theme: Located<String>?
  let organization: Located<LocalizedText>?
  let contact: Located<ContactFields>?
  let emergency: Located<[Located<String>]>?
  let social: Located<[Named<WebURL>]>?
  let calendarDomain: Located<DomainName>?
  let untranslated: Located<UntranslatedPolicy>?
  let root: Located<RootPolicy>?
  let posters: Located<[Located<String>]>?

  init(_ reader: inout FieldReader) {
    name = reader.required(Self.name)
    languages = reader.required(Self.languages)
    url = reader.required(Self.url)
    timezone = reader.required(Self.timezone)
    theme = reader.optional(Self.theme)
    organization = reader.required(Self.organization)
    contact = reader.optional(CityFields.contact)
    emergency = reader.optional(Self.emergency)
    social = reader.optional(Self.social)
    calendarDomain = reader.optional(Self.calendarDomain)
    untranslated = reader.optional(Self.untranslated)
    root = reader.optional(Self.root)
    posters = reader.optional(Self.posters)
  }

  static let name = Field(
    FieldName("name", fr: "nom"), .localizedText,
    manual: Message(fr: "Le nom du programme.", en: "The program’s name."))
  static let languages = Field(
    FieldName("languages", fr: "langues"),
    .list(of: .programLanguage(among: LanguageTable.all.map(\.tag))),
    manual: Message(
      fr: "Les langues du site, la première est celle par défaut.",
      en: "The site’s languages, the first is the default."))
  static let url = Field(
    FieldName("url", fr: "adresse du site", also: ["lien"]), .siteURL,
    manual: Message(
      fr: "L’adresse publique du site, avec son chemin s’il en a un.",
      en: "The site’s public address, with its path if it has one."))
  static let timezone = Field(
    FieldName("timezone", fr: "fuseau"), .timeZoneName,
    manual: Message(fr: "Le fuseau horaire du programme.", en: "The program’s time zone."))
  static let theme = Field(
    FieldName("theme", fr: "thème"), .identifier,
    manual: Message(
      fr: "Le dossier du thème; sans ce champ, « parvis ».",
      en: "The theme’s folder; without this field, «parvis»."))
  static let organization = Field(
    FieldName("organization", fr: "organisme"), .localizedText,
    manual: Message(fr: "Qui publie le site.", en: "Who publishes the site."))
  static let emergency = Field(
    FieldName("emergency", fr: "urgence"), .list(of: .emergencyNumber),
    manual: Message(
      fr: "Les numéros d’urgence, montrés à part du contact.",
      en: "The emergency numbers, shown apart from the contact."))
  static let social = Field(
    FieldName("social", fr: "réseaux"), .named(.url),
    manual: Message(
      fr: "Les pages du programme sur des réseaux, en simples liens.",
      en: "The program’s pages on social networks, as plain links."))
  static let calendarDomain = Field(
    FieldName("calendar-domain", fr: "domaine des calendriers"), .domain,
    manual: Message(
      fr: "Le domaine dans l’identité de chaque rencontre. Il ne change jamais.",
      en: "The domain in the identity of every session. It never changes."))
  static let untranslated = Field(
    FieldName("untranslated", fr: "sans traduction"),
    .choice(UntranslatedPolicy.allCases.map { ($0.name, $0) }),
    manual: Message(
      fr: "Ce que veut dire une page sans traduction: bloquer, lien ou omettre.",
      en: "What a page without its translation means: fail, link or omit."))
  static let root = Field(
    FieldName("root", fr: "racine"), .choice(RootPolicy.allCases.map { ($0.name, $0) }),
    manual: Message(
      fr: "Ce qui se trouve à l’adresse du site: la langue par défaut, ou un choix.",
      en: "What stands at the site’s address: the default language, or a choice."))

  static let posters = Field(
    FieldName("posters", fr: "affiches"), .list(of: .languageSubtag(among: LanguageTable.subtags)),
    manual: Message(
      fr:
        "Les langues des affiches. Une seule: il n’y a d’affiches qu’en cette langue. Plusieurs: chaque affiche les porte toutes, à égalité. Sans ce champ, chaque langue du site a ses affiches, en elle seule.",
      en:
        "The languages of posters. One: there are posters in that language only. Several: every poster carries all of them, equal. Without this field each language of the site has its posters, in itself alone."
    ))

  static let all: [FieldDeclaration] = [
    Self.name.declaration, Self.languages.declaration, Self.url.declaration,
    Self.timezone.declaration,
    Self.theme.declaration, Self.organization.declaration, CityFields.contact.declaration,
    Self.emergency.declaration, Self.social.declaration, Self.calendarDomain.declaration,
    Self.untranslated.declaration, Self.root.declaration, Self.posters.declaration,
  ]
}

/// What a page without its translation means.
enum UntranslatedPolicy: String, Sendable, CaseIterable {
  /// An error.
  case fail
  /// The original is shown in lists and behind the language link, marked with its language.
  case link
  /// The page is absent in that language.
  case omit

  var name: FieldName {
    switch self {
    case .fail: FieldName(rawValue, fr: "bloquer")
    case .link: FieldName(rawValue, fr: "lien")
    case .omit: FieldName(rawValue, fr: "omettre")
    }
  }
}

/// What stands at the site's own address.
enum RootPolicy: String, Sendable, CaseIterable {
  /// The home page of the default language.
  case defaultLanguage = "default-language"
  /// A choice of languages, every one under its own prefix.
  case chooser

  var name: FieldName {
    switch self {
    case .defaultLanguage: FieldName(rawValue, fr: "langue par défaut")
    case .chooser: FieldName(rawValue, fr: "choix")
    }
  }
}
