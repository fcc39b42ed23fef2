import FrontMatter
import ICalendar
import Source

extension Schedule {
  /// The word that says that a place is still to be found.
  static let toBeConfirmed = FieldName(
    "to-be-confirmed", fr: "à confirmer", also: ["te bevestigen"])

  /// The venue that a session names; without a name, the city's only one.
  mutating func venue(_ name: Located<String>?, at place: SourceRange) -> VenueChoice {
    let known = city.venues.map(\.key).joined(separator: ", ")
    guard let name else {
      if city.venues.count == 1 { return .venue(city.venues[0]) }
      report.add(
        .venueMissing, at: SourceRange(place.path, place.bytes.lowerBound..<place.bytes.lowerBound),
        Message(
          fr: "cette rencontre ne dit pas son lieu, et la ville en a \(city.venues.count)",
          en: "this session does not say its venue, and the city has \(city.venues.count)"),
        help: known.isEmpty
          ? Message(
            fr: "ajoutez « lieu: à confirmer », ou décrivez le lieu sous « lieux: »",
            en: "add ‘venue: to-be-confirmed’, or describe the venue under ‘venues:’")
          : Message(
            fr: "ajoutez « lieu: … » avec l’un de ses lieux: \(known)",
            en: "add ‘venue: …’ with one of its venues: \(known)"))
      return .toBeConfirmed
    }
    if Self.toBeConfirmed.matches(name.value) { return .toBeConfirmed }
    if let venue = city.venues.first(where: { $0.key.nameKey == name.value.nameKey }) {
      return .venue(venue)
    }
    let near = nearestName(to: name.value, among: city.venues.map(\.key))
    report.add(
      .unknownVenue, at: name.range,
      Message(
        fr: "le lieu « \(name.value) » n’est pas dans cette ville",
        en: "the venue ‘\(name.value)’ is not in this city"),
      help: near.map { Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?") }
        ?? Message(
          fr: known.isEmpty ? "décrivez-le sous « lieux: »" : "lieux connus: \(known)",
          en: known.isEmpty ? "describe it under ‘venues:’" : "known venues: \(known)"))
    return .toBeConfirmed
  }

  /// The sessions as planned, by start; withdrawn ones are gone.
  mutating func sessions() -> [Session] {
    let sessions = plans.filter { !$0.isWithdrawn }.compactMap { session($0) }
    return sessions.sorted { ($0.start, $0.stem) < ($1.start, $1.stem) }
  }

  /// A second session of one day must carry an `id:`, and a third another one.
  ///
  /// Two rules that meet on several days are reported once. A twin is planned no further. To be
  /// called when all entries are planned, before any change.
  mutating func removeTwins() {
    var first: [LocalDate: [Plan]] = [:]
    var reported: Set<SourceRange> = []
    let planned = plans
    plans = []
    for plan in planned {
      let day = plan.announced.value
      guard let twin = first[day]?.first(where: { $0.id?.value == plan.id?.value }) else {
        first[day, default: []].append(plan)
        plans.append(plan)
        continue
      }
      if reported.insert(plan.announced.range).inserted {
        let place = Diagnostic.Note(
          Message(fr: "la première est ici", en: "the first is here"), at: twin.announced.range)
        if let id = plan.id {
          report.add(
            .sessionTwice, at: id.range,
            Message(
              fr: "deux rencontres du \(day.french) ont l’id « \(id.value) »",
              en: "two sessions of \(day.english) have the id ‘\(id.value)’"),
            help: Message(fr: "donnez un autre mot à l’une", en: "give one another word"),
            notes: [place])
        } else {
          report.add(
            .sessionNeedsID, at: plan.announced.range,
            Message(
              fr: "une autre rencontre a déjà lieu le \(day.french) dans cette ville",
              en: "another session already takes place on \(day.english) in this city"),
            help: Message(
              fr: "si c’est une deuxième rencontre, ajoutez un mot qui la distingue: « id: soir »",
              en: "if it is a second session, add a word that sets it apart: ‘id: evening’"),
            notes: [place])
        }
      }
    }
  }

  private mutating func session(_ plan: Plan) -> Session? {
    guard isOnTheClock(plan.date, plan.time, at: plan.place) else { return nil }
    let start = LocalDateTime(plan.date, plan.time.start)
    let end = LocalDateTime(plan.date, plan.time.end)
    let before = LocalDateTime(plan.announced.value, plan.announcedTime.start)
    let beforeEnd = LocalDateTime(plan.announced.value, plan.announcedTime.end)
    let venueChanged = plan.venue.venue?.key != plan.announcedVenue.venue?.key
    let moved =
      start != before || end != beforeEnd || venueChanged
      ? Session.Move(
        start: before, end: beforeEnd, venue: venueChanged ? plan.announcedVenue.venue : nil,
        venueChanged: venueChanged)
      : nil
    return Session(
      city: city.id, announced: plan.announced.value, id: plan.id?.value, start: start, end: end,
      timeZone: city.timeZone, venue: plan.venue.venue, status: plan.status, moved: moved,
      note: plan.note, languages: plan.languages, range: plan.announced.range,
      changes: plan.changes)
  }

  /// Whether both ends are shown by the local clock exactly once; else that is reported.
  private mutating func isOnTheClock(
    _ date: LocalDate, _ time: TimeRange, at place: SourceRange
  ) -> Bool {
    for clock in [time.start, time.end] {
      switch zone.resolve(LocalDateTime(date, clock)) {
      case .unique: continue
      case .gap:
        report.add(
          .timeInGap, at: place,
          Message(
            fr: "le \(date.french), l’heure avance et \(clock.french) n’existe pas",
            en: "on \(date.english) the clock goes forward and \(clock.english) does not exist"),
          help: Message(fr: "choisissez une autre heure", en: "choose another time"))
        return false
      case .overlap:
        report.add(
          .timeInOverlap, at: place,
          Message(
            fr: "le \(date.french), l’heure recule et \(clock.french) a lieu deux fois",
            en: "on \(date.english) the clock goes back and \(clock.english) comes twice"),
          help: Message(fr: "choisissez une autre heure", en: "choose another time"))
        return false
      }
    }
    return true
  }
}
