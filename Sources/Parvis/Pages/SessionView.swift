import ICalendar
import Source

/// A session as one page shows it.
struct SessionModel: Sendable {
  let shared: Shared<Site>
  /// The site, lent.
  var site: Site {
    _read { yield shared.value }
  }
  let session: Session
  let city: City
  let language: Language
  /// The slot that it was announced for, where a list shows that one beside the present one.
  var former: Session.Move?

  /// The slot that is shown.
  var start: LocalDateTime { former?.start ?? session.start }
  var end: LocalDateTime { former?.end ?? session.end }

  /// When that slot ends by the clock of its day, 24:00 included.
  var endTime: LocalTime { former?.endTime ?? session.endTime }

  /// Whether somebody who comes then finds it.
  var isHeld: Bool { former == nil && session.isHeld }

  /// How the page's language writes; lent, as ``Language/table`` is.
  var table: LanguageTable {
    _read { yield language.table }
  }

  /// A local time with its offset: `2027-04-07T09:00-04:00`.
  func machineTime(_ local: LocalDateTime) -> String {
    local.iso + site.offset(local, session.timeZone)
  }

  /// The city's page, where the language has or shows one.
  var cityTarget: (path: SitePath, language: Language)? {
    site.target(city.key, in: language)
  }

  var isPast: Bool { end <= site.now(in: session.timeZone) }

  /// What became of it, in a word: `Annulée`; nil while it is held as announced.
  var status: String? {
    if former != nil { return table.words.status.moved }
    return switch session.status {
    case .cancelled: table.words.status.cancelled
    case .postponed: table.words.status.postponed
    case .confirmed: session.moved.map(status)
    }
  }

  /// What a move changed: the day before the time, and that before the place.
  private func status(_ move: Session.Move) -> String {
    if move.start.date != session.start.date { return table.words.status.moved }
    return move.start != session.start || move.end != session.end
      ? table.words.status.newTime : table.words.status.newVenue
  }

  /// When what citizens see of it last changed, by the city's clock; nil where it never did.
  ///
  /// SEQUENCE rises and the stamp moves exactly then.
  var changed: (text: String, iso: String)? {
    guard let line = site.line(of: session), line.sequence > 0,
      let zone = site.zones[session.timeZone]
    else { return nil }
    let local = zone.local(line.stamp)
    let minute = local.adding(seconds: -local.time.second)
    return (
      table.dateWithoutWeekday(local.date) + " " + table.startTime(minute.time),
      minute.iso + site.utcOffset(zone.offset(at: line.stamp))
    )
  }

  var reason: String? { table.reason(session.status, language) }

  /// What changed and why, in sentences.
  var change: String? {
    let sentences = [
      former.map { _ in table.movedTo(session.start.date) },
      table.statusSentence(session.status, language),
      former == nil ? table.moveSentence(session, language) : nil,
    ]
    .compactMap { $0 }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}

/// A session.
let sessionView = View<SessionModel>([
  .text("href", fr: "L’adresse de sa page.", en: "Its page’s address.") { model in
    model.cityTarget.map { model.site.routes.href($0.path + model.session.stem + "/") }
  },
  .text("city", fr: "Le nom de la ville.", en: "The city’s name.") {
    $0.site.title(of: $0.city, $0.language)
  },
  .text("city-href", fr: "L’adresse de la page de la ville.", en: "The city page’s address.") {
    model in
    model.cityTarget.map { model.site.routes.href($0.path) }
  },
  .text(
    "link-lang", fr: "La langue de ces pages, si elle n’est pas celle de la page.",
    en: "The language of these pages, where it is not the page’s."
  ) { model in
    model.cityTarget.flatMap { $0.language == model.language ? nil : $0.language.tag }
  },
  .text("date", fr: "Le jour en toutes lettres.", en: "The day in full.") {
    $0.table.date($0.start.date)
  },
  .text("weekday", fr: "Le jour de la semaine.", en: "The day of the week.") {
    $0.table.weekday($0.start.date.weekday)
  },
  .text("day", fr: "Le quantième, comme « 1 ».", en: "The day of the month, as «1».") {
    String($0.start.date.day)
  },
  .text("month", fr: "Le mois, abrégé.", en: "The month, abbreviated.") {
    $0.table.dates.calendar.shortMonths[$0.start.date.month - 1]
  },
  .text("year", fr: "L’année.", en: "The year.") { String($0.start.date.year) },
  .text("time", fr: "De quelle heure à quelle heure.", en: "From when to when.") {
    $0.table.timeRange($0.start.time, $0.endTime)
  },
  .text("start", fr: "Le début, pour les machines.", en: "The start, for machines.") {
    $0.machineTime($0.start)
  },
  .text("end", fr: "La fin, pour les machines.", en: "The end, for machines.") {
    $0.machineTime($0.end)
  },
  .text(
    "status", fr: "Annulée, reportée, déplacée, ou rien.",
    en: "Cancelled, postponed, moved, or nothing."
  ) {
    $0.status
  },
  .flag("held", fr: "Si la rencontre a lieu.", en: "Whether the session is held.") {
    $0.isHeld
  },
  .flag("cancelled", fr: "Si elle est annulée.", en: "Whether it is cancelled.") {
    if case .cancelled = $0.session.status { return true }
    return false
  },
  .flag(
    "postponed", fr: "Si elle est reportée sans nouvelle date.",
    en: "Whether it is postponed without a new date."
  ) {
    if case .postponed = $0.session.status { return true }
    return false
  },
  .flag(
    "moved", fr: "Si sa date, son heure ou son lieu ont changé.",
    en: "Whether its date, time or place has changed."
  ) {
    $0.session.moved != nil
  },
  .flag(
    "former", fr: "Si c’est l’ancienne date d’une rencontre déplacée, qu’une liste montre encore.",
    en: "Whether it is the former date of a session that was moved, which a list still shows."
  ) {
    $0.former != nil
  },
  .flag("past", fr: "Si elle est passée.", en: "Whether it is over.") { $0.isPast },
  .record(
    "before", of: announcementView, fr: "Ce qui était annoncé d’abord, si cela a changé.",
    en: "What was announced first, where that has changed."
  ) {
    model in
    model.former == nil
      ? model.session.moved.map { AnnouncementModel(model: model, move: $0) } : nil
  },
  .text("reason", fr: "La raison, s’il y en a une.", en: "The reason, if there is one.") {
    $0.reason
  },
  .text("change", fr: "Ce qui a changé, en une phrase.", en: "What has changed, in a sentence.") {
    $0.change
  },
  .record(
    "changed", of: dateView,
    fr: "Quand ce qu’on en voit a changé pour la dernière fois; rien si cela n’a jamais changé.",
    en: "When what is seen of it last changed; nothing where it never did."
  ) {
    $0.changed.map { DateModel(text: $0.text, iso: $0.iso) }
  },
  .text("note", fr: "Une précision.", en: "A note.") { $0.session.note?[$0.language] },
  .text("languages", fr: "Les langues parlées, en mots.", en: "The languages spoken, in words.") {
    $0.table.spokenLanguages($0.session.languages)
  },
  .record(
    "venue", of: venueView, fr: "Le lieu; rien s’il est à confirmer.",
    en: "The place; nothing while it is to be confirmed."
  ) {
    model in
    let former = model.former.flatMap { $0.venueChanged ? $0.venue : model.session.venue }
    let venue = model.former == nil ? model.session.venue : former
    return venue.map { VenueModel(venue: $0, language: model.language) }
  },
  .text(
    "calendar", fr: "Le fichier de calendrier de cette rencontre.",
    en: "This session’s calendar file."
  ) {
    $0.site.routes.href($0.site.routes.event($0.session, $0.language))
  },
])

/// What was announced of a session before it was moved.
struct AnnouncementModel: Sendable {
  let model: SessionModel
  let move: Session.Move
}

/// The day, the time and the place as they were announced.
let announcementView = View<AnnouncementModel>([
  .text("date", fr: "Le jour d’avant, s’il a changé.", en: "The day before, where it has changed.")
  {
    $0.move.start.date == $0.model.session.start.date
      ? nil : $0.model.table.date($0.move.start.date)
  },
  .text(
    "time", fr: "L’horaire d’avant, s’il a changé.",
    en: "The times before, where they have changed."
  ) {
    $0.move.start.time == $0.model.session.start.time
      && $0.move.end.time == $0.model.session.end.time
      ? nil : $0.model.table.timeRange($0.move.start.time, $0.move.endTime)
  },
  .text("start", fr: "Le début d’avant, pour les machines.", en: "The start before, for machines.")
  {
    $0.model.machineTime($0.move.start)
  },
  .text(
    "venue", fr: "Le lieu d’avant, s’il a changé.", en: "The place before, where it has changed."
  ) {
    $0.move.venue?.name[$0.model.language]
  },
])

/// The sessions of a month, or another group, under a heading.
struct SessionGroup: Sendable {
  let title: String
  let sessions: [SessionModel]
}

/// A group of sessions.
let sessionGroupView = View<SessionGroup>([
  .text("title", fr: "Le mois et l’année.", en: "The month and the year.") { $0.title },
  .list("sessions", of: sessionView, fr: "Ses rencontres.", en: "Its sessions.") { $0.sessions },
])
