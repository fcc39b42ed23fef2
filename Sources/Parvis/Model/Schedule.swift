import FrontMatter
import ICalendar
import Source

/// Turns what a city's file and spreadsheet say into sessions.
///
///     {every: first Wednesday, from: 2027-01-01, until: 2027-06-30, …}   six sessions
///     changes: [{date: 2027-04-07, moved-to: 2027-04-14}]                one of them a week later
struct Schedule {
  /// What all sessions of the city share.
  let city: City
  let languages: [Language]
  let zone: TimeZoneRules
  /// What is known beside the content.
  let known: Known
  var report = Report()
  var plans: [Plan] = []
  /// The rules in words that make any session.
  private(set) var rhythms: [Rhythm] = []
  /// Whether some entry could not be read: then a day without a session is not reported.
  private(set) var isIncomplete: Bool

  /// The day of the build, and what subscribers have seen.
  struct Known: Sendable {
    let today: LocalDate
    let lock: Lock
  }

  /// A session on its way: what was announced, and what became of it.
  struct Plan {
    let announced: Located<LocalDate>
    let id: Located<String>?
    let announcedTime: TimeRange
    let announcedVenue: VenueChoice
    var date: LocalDate
    var time: TimeRange
    var venue: VenueChoice
    var status = Session.Status.confirmed
    var note: Localized<String>?
    let languages: [String]
    var isWithdrawn = false
    /// Where the present date or time stands, for what is wrong with it.
    var place: SourceRange
    /// The entries under `changes:` that name it, in their order.
    var changes: [SourceRange] = []
    /// The days by which they name it, in the same order.
    var changedDays: [Located<LocalDate>] = []
  }

  /// A venue as a session names it.
  enum VenueChoice: Sendable {
    case venue(Venue)
    case toBeConfirmed

    var venue: Venue? {
      if case .venue(let venue) = self { return venue }
      return nil
    }
  }

  init(
    _ city: City, languages: [Language], zone: TimeZoneRules, known: Known,
    isIncomplete: Bool = false
  ) {
    self.known = known
    self.isIncomplete = isIncomplete
    self.city = city
    self.languages = languages
    self.zone = zone
  }

  /// Plans the sessions of one entry.
  mutating func plan(_ entry: Located<SessionFields>) {
    let fields = entry.value
    guard let time = fields.time, !fields.isUnreadable else {
      isIncomplete = true
      return
    }
    let venue = venue(fields.venue, at: entry.range)
    let note = fields.note.map { $0.value.resolved(for: languages, &report) }
    let days = days(of: entry)
    // An entry without days is an error of its own; what hangs on them is not another one.
    if days.isEmpty { isIncomplete = true }
    var own = days.map { day in
      Plan(
        announced: day, id: fields.id, announcedTime: time.value, announcedVenue: venue,
        date: day.value, time: time.value, venue: venue, note: note,
        languages: fields.languages?.value.map(\.value) ?? [],
        // The time of a rule is right on all of its other days.
        place: fields.date == nil ? day.range : time.range)
    }
    for exception in fields.except?.value ?? [] {
      switch exception.value {
      case .skip(let day):
        if let index = own.firstIndex(where: { $0.announced.value == day.value }) {
          own.remove(at: index)
        } else {
          reportMiss(of: day, among: own)
        }
      case .change(let change):
        if let index = own.firstIndex(where: { $0.announced.value == change.date.value }) {
          own[index] = applied(change, to: own[index])
        } else {
          reportMiss(of: change.date, among: own)
        }
      }
    }
    if let recurrence = fields.every?.value, let last = own.last {
      rhythms.append(
        Rhythm(recurrence: recurrence, time: time.value, last: last.announced.value))
    }
    if let only = own.first, own.count == 1, fields.date != nil {
      own[0] = applied(fields.outcome, to: only)
    }
    plans += own
  }

  /// Applies an entry under `changes:` to the session that it names.
  mutating func change(_ entry: Located<ChangeFields>) {
    let change = entry.value
    let day = change.date.value
    func fits(_ plan: Plan) -> Bool {
      guard let id = change.id?.value else { return true }
      return plan.id.map { $0.value == id } ?? ChangeFields.noID.matches(id)
    }
    var found = plans.indices.filter { plans[$0].announced.value == day && fits(plans[$0]) }
    if found.isEmpty {
      found = plans.indices.filter { plans[$0].date == day && fits(plans[$0]) }
    }
    guard let index = found.first else { return reportMiss(of: change.date, among: plans) }
    guard found.count == 1 else {
      let ids = found.compactMap { plans[$0].id?.value }
      let none = ChangeFields.noID
      let hasPlain = ids.count < found.count
      return report.add(
        .changeAmbiguous, at: change.date.range,
        Message(
          fr: "\(found.count) rencontres ont lieu le \(day.french)",
          en: "\(found.count) sessions take place on \(day.english)"),
        help: Message { words in
          Message(
            fr: "ajoutez « id: \(ids.first ?? "…") » au changement"
              + (hasPlain ? ", ou « id: \(none[words]) » pour celle qui n’en a pas" : ""),
            en: "add ‘id: \(ids.first ?? "…")’ to the change"
              + (hasPlain ? ", or ‘id: \(none[words])’ for the one that has none" : ""))
        })
    }
    // A session that an earlier entry moved may be named by its new day; by the same day twice, one
    // of two entries would be lost.
    if let first = plans[index].changedDays.first(where: { $0.value == day }) {
      return reportSecondChange(at: change.date, first)
    }
    plans[index] = applied(change, to: plans[index])
    plans[index].changes.append(entry.range)
    plans[index].changedDays.append(change.date)
  }

  private mutating func reportSecondChange(
    at date: Located<LocalDate>, _ first: Located<LocalDate>
  ) {
    report.add(
      .changedTwice, at: date.range,
      Message(
        fr: "la rencontre du \(date.value.french) a déjà un changement",
        en: "the session of \(date.value.english) already has a change"),
      help: Message(
        fr: "gardez-en un seul, qui dit tout ce qui change, et effacez l’autre",
        en: "keep one of them, which says all that changes, and delete the other"),
      notes: [
        Diagnostic.Note(
          Message(fr: "le premier est ici", en: "the first is here"), at: first.range)
      ])
  }

  private mutating func applied(_ change: ChangeFields, to plan: Plan) -> Plan {
    var plan = plan
    if let time = change.time {
      plan.time = time.value
      plan.place = time.range
    }
    if let venue = change.venue { plan.venue = self.venue(venue, at: venue.range) }
    if let note = change.note { plan.note = note.value.resolved(for: languages, &report) }
    let outcome = change.outcome
    plan = applied(outcome, to: plan)
    let said: [Any?] = [
      change.time, change.venue, change.note, outcome.movedTo, outcome.cancelled,
      outcome.postponed, outcome.withdrawn,
    ]
    if said.allSatisfy({ $0 == nil }), !change.isUnreadable {
      report.add(
        .changeOfNothing, at: change.date.range,
        Message(fr: "ce changement ne change rien", en: "this change changes nothing"),
        help: Message { words in
          let cancelled = OutcomeFields.cancelled.name[words] + ": " + FieldSchema.yes[words]
          let moved = OutcomeFields.movedTo.name[words]
          return Message(
            fr: "ajoutez par exemple « \(cancelled) » ou « \(moved): … »",
            en: "add for example ‘\(cancelled)’ or ‘\(moved): …’")
        })
    }
    return plan
  }

  private mutating func applied(_ outcome: OutcomeFields, to plan: Plan) -> Plan {
    var plan = plan
    if let move = outcome.movedTo {
      if let date = move.value.date {
        plan.date = date.value
        plan.place = date.range
      }
      if let time = move.value.time {
        plan.time = time.value
        plan.place = time.range
      }
      if let venue = move.value.venue { plan.venue = self.venue(venue, at: venue.range) }
      if let note = move.value.note { plan.note = note.value.resolved(for: languages, &report) }
    }
    if let reason = outcome.postponed?.value { plan.status = .postponed(explain(reason)) }
    if let reason = outcome.cancelled?.value { plan.status = .cancelled(explain(reason)) }
    if outcome.withdrawn?.value == true { plan.isWithdrawn = true }
    return plan
  }

  private mutating func explain(_ reason: Reason) -> Session.Status.Explanation? {
    switch reason {
    case .none: nil
    case .known(let reason): .known(reason)
    case .text(let text): .text(text.resolved(for: languages, missing: .isWarning, &report))
    }
  }
}
