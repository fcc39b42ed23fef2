import FrontMatter
import ICalendar
import Source

extension Schedule {
  /// The word that says that a place is still to be found.
  static let toBeConfirmed = FieldName(
    "to-be-confirmed", fr: "à confirmer", also: ["te bevestigen"])

  /// The venue that a session names; without a name, the city's only one.
  mutating func venue(_ name: Located<String>?, at place: SourceRange) -> VenueChoice {
    let names = city.venues.map(\.key).joined(separator: ", ")
    guard let name else {
      if city.venues.count == 1 { return .venue(city.venues[0]) }
      report.add(
        .venueMissing, at: SourceRange(place.path, place.bytes.lowerBound..<place.bytes.lowerBound),
        Message(
          fr: "cette rencontre ne dit pas son lieu, et la ville en a \(city.venues.count)",
          en: "this session does not say its venue, and the city has \(city.venues.count)"),
        help: Message { words in
          let name = SessionFields.venue.name[words]
          let (open, venues) = (Self.toBeConfirmed[words], CityFields.venues.name[words])
          return names.isEmpty
            ? Message(
              fr: "ajoutez « \(name): \(open) », ou décrivez le lieu sous « \(venues): »",
              en: "add ‘\(name): \(open)’, or describe the venue under ‘\(venues):’")
            : Message(
              fr: "ajoutez « \(name): … » avec l’un de ses lieux: \(names)",
              en: "add ‘\(name): …’ with one of its venues: \(names)")
        })
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
        fr: "« \(name.value) » n’est pas un lieu de cette ville",
        en: "‘\(name.value)’ is not one of this city’s venues"),
      help: near.map { Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?") }
        ?? Message { words in
          let venues = CityFields.venues.name[words]
          return names.isEmpty
            ? Message(
              fr: "décrivez-le sous « \(venues): »", en: "describe it under ‘\(venues):’")
            : Message(fr: "lieux connus: \(names)", en: "known venues: \(names)")
        })
    return .toBeConfirmed
  }

  /// The sessions as planned, by start; withdrawn ones are gone.
  mutating func sessions() -> [Session] {
    let sessions = plans.filter { !$0.isWithdrawn }.compactMap { session($0) }
    return sessions.sorted { ($0.start, $0.stem) < ($1.start, $1.stem) }
  }

  /// A second session of one day must carry an `id:`, and a third another one.
  ///
  /// Two rules that meet on several days are reported once. A twin is planned no further; where
  /// subscribers know one of the two, that one stays. To be called when all entries are planned,
  /// before any change.
  mutating func removeTwins() {
    // Where the sessions of a day stand among those that stay.
    var byDay: [LocalDate: [Int]] = [:]
    var reported: Set<SourceRange> = []
    let planned = plans
    plans = []
    for plan in planned {
      let day = plan.announced.value
      guard let index = byDay[day]?.first(where: { plans[$0].id?.value == plan.id?.value }) else {
        byDay[day, default: []].append(plans.count)
        plans.append(plan)
        continue
      }
      var (first, second) = (plans[index], plan)
      if !isPublished(first), isPublished(second) {
        (first, second) = (second, first)
        plans[index] = first
      }
      if reported.insert(second.announced.range).inserted { reportTwin(second, of: first) }
    }
  }

  /// Whether subscribers know the session at this time of its day.
  private func isPublished(_ plan: Plan) -> Bool {
    let identity = SessionIdentity(
      city: city.id, announced: plan.announced.value, id: plan.id?.value)
    guard let domain = known.lock.calendarDomain,
      let line = known.lock.sessions[identity.uid(domain: domain)]
    else { return false }
    let (day, time) = (plan.announced.value, plan.announcedTime)
    return line.start == LocalDateTime(day, time.start) && line.end == LocalDateTime(day, time.end)
  }

  private mutating func reportTwin(_ plan: Plan, of first: Plan) {
    let day = plan.announced.value
    let place = Diagnostic.Note(
      isPublished(first)
        ? Message(
          fr: "celle-ci est déjà publiée: laissez-la telle quelle",
          en: "this one is published already: leave it as it is")
        : Message(fr: "la première est ici", en: "the first is here"),
      at: first.announced.range)
    if let id = plan.id {
      report.add(
        .sessionTwice, at: id.range,
        Message(
          fr: "deux rencontres du \(day.french) ont l’id « \(id.value) »",
          en: "two sessions of \(day.english) have the id ‘\(id.value)’"),
        help: Message(fr: "donnez ici un autre mot", en: "give another word here"),
        notes: [place])
    } else {
      report.add(
        .sessionNeedsID, at: plan.announced.range,
        Message(
          fr: "une autre rencontre a déjà lieu le \(day.french) dans cette ville",
          en: "another session already takes place on \(day.english) in this city"),
        help: Message { words in
          let line = "\(SessionFields.id.name[words]): " + (words == .french ? "soir" : "evening")
          return Message(
            fr: "si c’est bien une deuxième rencontre, ajoutez-lui ici un mot qui la distingue:"
              + " « \(line) »",
            en: "if it is indeed a second session, add a word here that sets it apart: ‘\(line)’")
        },
        notes: [place])
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
      case .gap(_, let from, let to):
        let amount =
          to.secondNumber - from.secondNumber == 3600
          ? Message(fr: " d’une heure", en: " one hour") : Message("")
        report.add(
          .timeInGap, at: place,
          Message(
            fr: "le \(date.french), l’heure avance\(amount.french): \(clock.french) n’existe pas",
            en: "on \(date.english), the clocks go forward\(amount.english): \(clock.english) "
              + "does not exist"),
          help: realTimes(near: time, on: date, by: to.secondNumber - from.secondNumber))
        return false
      case .overlap(let first, let second):
        report.add(
          .timeInOverlap, at: place,
          Message(
            fr: "le \(date.french), l’heure recule: \(clock.french) a lieu deux fois",
            en: "on \(date.english), the clocks go back: \(clock.english) comes twice"),
          help: realTimes(
            near: time, on: date, by: second.secondsSince1970 - first.secondsSince1970))
        return false
      }
    }
    return true
  }

  /// The times to propose on a day when the clock is changed: what is not on it once goes as many
  /// seconds earlier, or later, as it is changed by.
  private func realTimes(
    near time: TimeRange, on date: LocalDate, by change: Int
  ) -> Message {
    func isReal(_ time: LocalTime) -> Bool {
      if case .unique = zone.resolve(LocalDateTime(date, time)) { return true }
      return false
    }
    func moved(_ time: LocalTime, by seconds: Int) -> LocalTime? {
      isReal(time) ? time : LocalTime(secondOfDay: time.secondOfDay + seconds)
    }
    let proposals = [-change, change].compactMap { seconds -> TimeRange? in
      guard let start = moved(time.start, by: seconds), let end = moved(time.end, by: seconds),
        start < end, isReal(start), isReal(end)
      else { return nil }
      return TimeRange(start: start, end: end)
    }
    guard !proposals.isEmpty else {
      return Message(fr: "choisissez une autre heure", en: "choose another time")
    }
    return Message { words in
      let times = (words == .french ? ReadingWords.french : .english).times
      return .write(proposals.map { times($0.start, $0.end) })
    }
  }
}
