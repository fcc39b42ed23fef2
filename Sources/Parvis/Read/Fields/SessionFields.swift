import FrontMatter
import ICalendar
import Source

/// One entry under `sessions:`: a single session, or a rule that makes many.
struct SessionFields: Sendable, Equatable {
  let date: Located<LocalDate>?
  let every: Located<RecurrenceWords>?
  let rule: Located<String>?
  let from: Located<LocalDate>?
  let until: Located<LocalDate>?
  let count: Located<Int>?
  let except: Located<[Located<ExceptionFields>]>?
  let time: Located<TimeRange>?
  let venue: Located<String>?
  let note: Located<LocalizedText>?
  let languages: Located<[Located<String>]>?
  let id: Located<String>?
  let outcome: OutcomeFields
  /// Whether a field that says when or for how long could not be read.
  let isUnreadable: Bool

  init(_ reader: inout FieldReader) {
    date = reader.optional(Self.date)
    every = reader.optional(Self.every)
    rule = reader.optional(Self.rule)
    from = reader.optional(Self.from)
    until = reader.optional(Self.until)
    count = reader.optional(Self.count)
    except = reader.optional(Self.except)
    time = reader.required(Self.time)
    venue = reader.optional(Self.venue)
    note = reader.optional(Self.note)
    languages = reader.optional(Self.languages)
    id = reader.optional(Self.id)
    outcome = OutcomeFields(&reader)
    isUnreadable =
      time == nil || reader.failed(Self.date, date) || reader.failed(Self.every, every)
      || reader.failed(Self.rule, rule) || reader.failed(Self.from, from)
      || reader.failed(Self.until, until) || reader.failed(Self.count, count)
      || reader.failed(Self.id, id)
  }

  static let date = Field(
    FieldName("date", fr: "date"), .date,
    manual: Message(fr: "Le jour de la rencontre.", en: "The day of the session."))
  static let every = Field(
    FieldName("every", fr: "répétition", also: ["chaque"]), .recurrence,
    manual: Message(
      fr: "La règle, en mots: « premier mercredi », « tous les jeudis », « un jeudi sur deux ».",
      en: "The rule, in words: «first Wednesday», «every Thursday», «every other Thursday»."))
  static let rule = Field(
    FieldName("rrule", fr: "règle"), .text,
    manual: Message(
      fr: "Une règle RRULE de la RFC 5545, pour ce que les mots ne disent pas.",
      en: "An RRULE of RFC 5545, for what words do not say."))
  static let from = Field(
    FieldName("from", fr: "à partir du"), .date,
    manual: Message(
      fr: "Le premier jour où la règle vaut.", en: "The first day on which the rule holds."))
  static let until = Field(
    FieldName("until", fr: "jusqu’au"), .date,
    manual: Message(
      fr: "Le dernier jour où la règle vaut, inclus.",
      en: "The last day on which the rule holds, inclusive."))
  static let count = Field(
    FieldName("count", fr: "fois"), .integer(in: 1...1000),
    manual: Message(
      fr: "Combien de fois, exceptions comprises.", en: "How many times, exceptions counted."))
  static let except = Field(
    FieldName("except", fr: "sauf"), .list(of: .exception),
    manual: Message(
      fr: "Les jours que la règle saute; ils ne sont jamais annoncés.",
      en: "The days that the rule skips; they are never announced."))
  static let time = Field(
    FieldName("time", fr: "heure"), .timeRange,
    manual: Message(
      fr: "De quelle heure à quelle heure, à l’heure du lieu.",
      en: "From when to when, in local time."))
  static let venue = Field(
    FieldName("venue", fr: "lieu"), .text,
    manual: Message(
      fr:
        "Le nom court d’un lieu de la ville, ou « à confirmer ». Inutile quand la ville n’a qu’un lieu.",
      en:
        "The short name of a place of the city, or «to-be-confirmed». Not needed where the city has one place."
    ))
  static let note = Field(
    FieldName("note", fr: "précision"), .localizedText,
    manual: Message(
      fr: "Une phrase à ajouter: la salle, le thème.", en: "A sentence to add: the room, the topic."
    ))
  static let languages = Field(
    FieldName("languages", fr: "langues"),
    .list(of: .languageSubtag(among: LanguageTable.spokenSubtags)),
    manual: Message(fr: "Les langues parlées sur place.", en: "The languages spoken there."))
  static let id = Field(
    FieldName("id", fr: "id"), .identifier,
    manual: Message(
      fr: "Un mot court, pour la deuxième rencontre d’un même jour: « soir ».",
      en: "A short word, for the second session of one day: «evening»."))
  static let all: [FieldDeclaration] =
    [
      Self.date.declaration, Self.every.declaration, Self.rule.declaration, Self.from.declaration,
      Self.until.declaration,
      Self.count.declaration, Self.except.declaration, Self.time.declaration,
      Self.venue.declaration,
      Self.note.declaration, Self.languages.declaration, Self.id.declaration,
    ] + OutcomeFields.all
}

/// What becomes of a session after it was announced: the same words wherever a session is named.
struct OutcomeFields: Sendable, Equatable {
  let movedTo: Located<MoveFields>?
  let cancelled: Located<Reason?>?
  let postponed: Located<Reason?>?
  let withdrawn: Located<Bool>?
  /// Whether one of them could not be read.
  let isUnreadable: Bool

  init(_ reader: inout FieldReader) {
    movedTo = reader.optional(Self.movedTo)
    cancelled = reader.optional(Self.cancelled)
    postponed = reader.optional(Self.postponed)
    withdrawn = reader.optional(Self.withdrawn)
    isUnreadable =
      reader.failed(Self.movedTo, movedTo) || reader.failed(Self.cancelled, cancelled)
      || reader.failed(Self.postponed, postponed) || reader.failed(Self.withdrawn, withdrawn)
  }

  /// What ``movedTo`` is best called where the new day is an earlier one.
  static let movedEarlier = Message(fr: "devancée au", en: "moved-to")
  // What the types of the other fields propose; through the fields they would wait for each other.
  static let movedToName = FieldName(
    "moved-to", fr: "reportée au", also: ["déplacée au", movedEarlier.french])
  private static let cancelledName = FieldName("cancelled", fr: "annulée")
  private static let postponedName = FieldName("postponed", fr: "reportée")
  static let movedTo = Field(
    movedToName, .move,
    manual: Message(
      fr: "Le nouveau jour, ou {date: …, heure: …, lieu: …, précision: …}.",
      en: "The new day, or {date: …, time: …, venue: …, note: …}."))
  static let cancelled = Field(
    cancelledName, .reason(of: cancelledName),
    manual: Message(
      fr: "Oui, ou la raison: météo, imprévu, lieu fermé, formation, ou un texte.",
      en: "Yes, or the reason: weather, unforeseen, venue-closed, training, or a text."))
  static let postponed = Field(
    postponedName, .reason(of: postponedName),
    manual: Message(
      fr: "Oui, ou la raison; la nouvelle date n’est pas encore connue.",
      en: "Yes, or the reason; the new date is not yet known."))
  static let withdrawn = Field(
    FieldName("withdrawn", fr: "retirée"), .flag,
    manual: Message(
      fr: "La rencontre n’a jamais été publique; elle disparaît sans trace.",
      en: "The session was never public; it goes without a trace."))
  static let all = [
    Self.movedTo.declaration, Self.cancelled.declaration, Self.postponed.declaration,
    Self.withdrawn.declaration,
  ]
}

/// One entry under `changes:`: which session, and what becomes of it.
struct ChangeFields: Sendable, Equatable {
  let date: Located<LocalDate>
  let id: Located<String>?
  let time: Located<TimeRange>?
  let venue: Located<String>?
  let note: Located<LocalizedText>?
  let outcome: OutcomeFields
  /// Whether a field that says what changes could not be read.
  let isUnreadable: Bool

  init?(_ reader: inout FieldReader) {
    let date = reader.required(Self.date)
    id = reader.optional(SessionFields.id)
    time = reader.optional(SessionFields.time)
    venue = reader.optional(SessionFields.venue)
    note = reader.optional(SessionFields.note)
    outcome = OutcomeFields(&reader)
    isUnreadable =
      outcome.isUnreadable || reader.failed(SessionFields.id, id)
      || reader.failed(SessionFields.time, time) || reader.failed(SessionFields.venue, venue)
      || reader.failed(SessionFields.note, note)
    guard let date else { return nil }
    self.date = date
  }

  static let date = Field(
    FieldName("date", fr: "date"), .date,
    manual: Message(
      fr: "Le jour annoncé d’abord, ou celui que les citoyens voient maintenant.",
      en: "The day first announced, or the one that citizens see now."))
  /// The `id:` that means the session of a day that has none, beside others that have one.
  static let noID = FieldName("none", fr: "aucun", also: ["geen"])
  static let all =
    [
      Self.date.declaration, SessionFields.id.declaration, SessionFields.time.declaration,
      SessionFields.venue.declaration, SessionFields.note.declaration,
    ] + OutcomeFields.all
}
