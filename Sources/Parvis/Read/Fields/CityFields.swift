import FrontMatter
import Source

/// The facts of a city, beside those of its page.
struct CityFields: Sendable {
  let organizer: Located<LocalizedText>?
  let contact: Located<ContactFields>?
  let timezone: Located<String>?
  let id: Located<String>?
  let languages: Located<[Located<String>]>?
  let venues: Located<[Named<VenueFields>]>?
  let sessions: Located<[Located<SessionFields>]>?
  let changes: Located<[Located<ChangeFields>]>?

  init(_ reader: inout FieldReader) {
    organizer = reader.optional(Self.organizer)
    contact = reader.optional(Self.contact)
    timezone = reader.optional(Self.timezone)
    id = reader.optional(Self.id)
    languages = reader.optional(SessionFields.languages)
    venues = reader.optional(Self.venues)
    sessions = reader.optional(Self.sessions)
    changes = reader.optional(Self.changes)
  }

  static let organizer = Field(
    FieldName("organizer", fr: "organisé par"), .localizedText,
    manual: Message(fr: "Qui invite.", en: "Who invites."))
  static let contact = Field(
    FieldName("contact", fr: "contact"), .record(ContactFields.all) { ContactFields(&$0) },
    manual: Message(fr: "À qui poser ses questions.", en: "Whom to ask."))
  static let timezone = Field(
    FieldName("timezone", fr: "fuseau"), .timeZoneName,
    manual: Message(
      fr: "Le fuseau horaire de la ville, s’il n’est pas celui du programme.",
      en: "The city’s time zone, where it is not the program’s."))
  static let id = Field(
    FieldName("id", fr: "id"), .identifier,
    manual: Message(
      fr:
        "Le nom de la ville dans les calendriers. Il ne change jamais: quand le fichier est renommé, écrivez ici son ancien nom.",
      en:
        "The city’s name in calendars. It never changes: when the file is renamed, write its old name here."
    ))
  static let venues = Field(
    FieldName("venues", fr: "lieux"), .named(.record(VenueFields.all) { VenueFields(&$0) }),
    manual: Message(
      fr: "Les lieux des rencontres, chacun sous un nom court.",
      en: "The places of the sessions, each under a short name."))
  static let sessions = Field(
    FieldName("sessions", fr: "rencontres"),
    .list(of: .record(SessionFields.all) { SessionFields(&$0) }),
    manual: Message(fr: "Les rencontres de la ville.", en: "The city’s sessions."))
  static let changes = Field(
    FieldName("changes", fr: "changements"),
    .list(of: .record(ChangeFields.all) { ChangeFields(&$0) }),
    manual: Message(
      fr: "Ce qui change après l’annonce: annulations, déplacements, reports.",
      en: "What changes after the announcement: cancellations, moves, postponements."))
  static let all: [FieldDeclaration] = [
    Self.organizer.declaration, Self.contact.declaration, Self.timezone.declaration,
    Self.id.declaration,
    SessionFields.languages.declaration, Self.venues.declaration, Self.sessions.declaration,
    Self.changes.declaration,
  ]
}

/// A place where sessions are held.
struct VenueFields: Sendable, Equatable {
  /// Nil only where that is reported.
  let name: Located<LocalizedText>?
  let address: Located<LocalizedText>?
  let coordinates: Located<Coordinates>?
  let accessibility: Located<[Located<AccessFact>]>?
  /// Whether it says something of its accessibility, be it in a field that is misspelt.
  let saysAccess: Bool
  let url: Located<WebURL>?
  let note: Located<LocalizedText>?

  init(_ reader: inout FieldReader) {
    name = reader.required(Self.name)
    address = reader.required(Self.address)
    coordinates = reader.optional(Self.coordinates)
    accessibility = reader.optional(Self.accessibility)
    saysAccess = reader.has(Self.accessibility) || reader.isPresumed(Self.accessibility)
    url = reader.optional(Self.url)
    note = reader.optional(SessionFields.note)
  }

  static let name = Field(
    FieldName("name", fr: "nom"), .localizedText,
    manual: Message(fr: "Le nom du lieu.", en: "The place’s name."))
  static let address = Field(
    FieldName("address", fr: "adresse"), .localizedText,
    manual: Message(
      fr: "L’adresse postale sur une ligne, imprimée telle quelle.",
      en: "The postal address on one line, printed as written."))
  static let coordinates = Field(
    FieldName("geo", fr: "gps", also: ["géo"]), .coordinates,
    manual: Message(
      fr: "La latitude et la longitude en degrés décimaux.",
      en: "Latitude and longitude in decimal degrees."))
  static let accessibility = Field(
    FieldName("accessibility", fr: "accessibilité", also: ["access", "accès"]),
    .list(of: .choice(AccessFact.allCases.map { ($0.name, $0) })),
    manual: Message(
      fr: "Ce que le lieu offre à qui en a besoin.", en: "What the place has for those who need it."
    ))
  static let url = Field(
    FieldName("url", fr: "lien"), .url,
    manual: Message(fr: "Le site web du lieu.", en: "The place’s website."))
  static let all = [
    Self.name.declaration, Self.address.declaration, Self.coordinates.declaration,
    Self.accessibility.declaration,
    Self.url.declaration, SessionFields.note.declaration,
  ]
}
