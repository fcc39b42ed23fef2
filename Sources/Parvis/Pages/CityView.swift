import ICalendar
import Source

/// A city as one page shows it.
struct CityModel: Sendable {
  let screen: Screen
  let city: City

  /// The site, lent.
  var site: Site {
    _read { yield screen.shared.value }
  }

  var language: Language { screen.language }

  /// The sessions that are still to come, cancelled or not.
  private var upcomingSessions: some Sequence<Session> {
    let now = site.now(in: city.timeZone)
    return city.sessions.lazy.filter { !$0.isPast(at: now) }
  }

  /// How many are still to come.
  var upcomingCount: Int {
    upcomingSessions.reduce(0) { count, _ in count + 1 }
  }

  /// The next one.
  var next: SessionModel? {
    upcomingSessions.first { _ in true }.map(model)
  }

  /// Those still to come, in their order, former dates included.
  var upcoming: [SessionModel] {
    screen.withFormer(upcomingSessions.map(model)) {
      $0.city.id == city.id && !$0.isPast
    }
  }

  /// Those that are over, latest first.
  var past: [SessionModel] {
    let now = site.now(in: city.timeZone)
    return city.sessions.filter { $0.isPast(at: now) }.reversed().map(model)
  }

  /// The next one that is held, where the next one of all is not.
  var nextHeld: SessionModel? {
    guard let next = upcomingSessions.first(where: { _ in true }), !next.isHeld else { return nil }
    return upcomingSessions.first(where: \.isHeld).map(model)
  }

  /// How often and when it still holds sessions, each rule once.
  var rhythms: [String] {
    let today = site.now(in: city.timeZone).date
    var said: Set<String> = []
    return city.rhythms.filter { $0.last >= today }.map { language.table.rhythm($0) }
      .filter { said.insert($0).inserted }
  }

  private func model(_ session: Session) -> SessionModel {
    SessionModel(shared: screen.shared, session: session, city: city, language: language)
  }
}

/// A city.
let cityView = View<CityModel>([
  .text("name", fr: "Son nom.", en: "Its name.") { $0.site.title(of: $0.city, $0.language) },
  .text("href", fr: "L’adresse de sa page.", en: "Its page’s address.") { model in
    model.site.target(model.city.key, in: model.language).map { model.site.routes.href($0.path) }
  },
  .text(
    "link-lang", fr: "La langue de sa page, si elle n’est pas celle de la page.",
    en: "The language of its page, where it is not the page’s."
  ) { model in
    model.site.target(model.city.key, in: model.language)
      .flatMap { $0.language == model.language ? nil : $0.language.tag }
  },
  .text("organizer", fr: "Qui invite.", en: "Who invites.") { $0.city.organizer?[$0.language] },
  .record("contact", of: contactView, fr: "À qui poser ses questions.", en: "Whom to ask.") {
    model in model.city.contact.map { ContactModel(contact: $0, language: model.language) }
  },
  .record("next", of: sessionView, fr: "La prochaine rencontre.", en: "The next session.") {
    $0.next
  },
  .record(
    "next-held", of: sessionView,
    fr: "La prochaine qui a lieu, si la prochaine rencontre est annulée ou reportée.",
    en: "The next one that is held, where the next session is cancelled or postponed."
  ) {
    $0.nextHeld
  },
  .texts(
    "rhythms", fr: "Ses règles en mots, comme « Le premier mercredi de chaque mois… ».",
    en: "Its rules in words, as ‘The first Wednesday of each month…’."
  ) {
    $0.rhythms
  },
  .text(
    "count", fr: "Combien de rencontres sont à venir, en mots.",
    en: "How many sessions are to come, in words."
  ) {
    $0.language.table.count($0.upcomingCount, \.session)
  },
  .record(
    "feed", of: feedView, fr: "Son calendrier; rien si elle n’a jamais eu de rencontre.",
    en: "Its calendar; nothing where it never had a session."
  ) {
    model in
    model.city.sessions.isEmpty
      ? nil
      : FeedModel(shared: model.screen.shared, city: model.city, language: model.language)
  },
])

/// A number to dial in an emergency as a sentence of the page tells it.
struct EmergencyModel: Sendable {
  let separator: String
  let number: String
}

/// A number to dial in an emergency.
let emergencyView = View<EmergencyModel>([
  .text("number", fr: "Le numéro.", en: "The number.") { $0.number },
  .text(
    "separator", fr: "Ce qui précède, s’il y en a plusieurs: rien, puis « ou le ».",
    en: "What stands before it, where there are several: nothing, then ‘or’."
  ) {
    $0.separator
  },
])

/// A contact as one page shows it.
struct ContactModel: Sendable {
  let contact: Contact
  let language: Language
}

/// Whom to ask.
let contactView = View<ContactModel>([
  .text("phone", fr: "Le téléphone, comme on l’écrit.", en: "The telephone, as it is written.") {
    model in model.contact.phone.map { model.language.table.phone($0) }
  },
  .text("phone-href", fr: "Le lien tel: du téléphone.", en: "The telephone’s tel: link.") {
    $0.contact.phone.map(\.link)
  },
  .text("email", fr: "Le courriel.", en: "The e-mail address.") { $0.contact.email },
  .text("hours", fr: "Quand quelqu’un répond.", en: "When somebody answers.") {
    $0.contact.hours?[$0.language]
  },
  .text("url", fr: "Une page à leur sujet.", en: "A page about them.") { $0.contact.url },
])
