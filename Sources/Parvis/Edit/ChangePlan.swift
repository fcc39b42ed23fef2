import FrontMatter
import ICalendar
import Source

/// A request understood on a site: which session, and which fields it is to get.
struct ChangePlan {
  let city: City
  let session: Session
  var wanted = WantedFields()
  var notes: [Message] = []
  private let site: Site
  private let spelling: MessageLanguage

  /// Understands what shall become of a session.
  init(
    _ outcome: ChangeRequest.Outcome, of session: Session, in city: City, on site: Site,
    spelling: MessageLanguage
  ) throws(Refusal) {
    self.city = city
    self.session = session
    self.site = site
    self.spelling = spelling
    switch outcome {
    case .cancel(let reason):
      wanted.status = (OutcomeFields.cancelled.name, try value(ofReason: reason))
    case .postpone(let reason):
      wanted.status = (OutcomeFields.postponed.name, try value(ofReason: reason))
    case .move(let move):
      try read(move)
    }
    if let date = wanted.date, date < site.today {
      notes.append(
        Message(
          fr: "attention: le nouveau jour, \(date.french), est passé",
          en: "warning: the new day, \(date.english), is over"))
    } else if session.isPast(at: site.now(in: session.timeZone)) {
      notes.append(
        Message(fr: "attention: cette rencontre est passée", en: "warning: this session is over"))
    }
  }

  // MARK: Values

  /// A flag, one of the reasons that every language knows, or a text.
  private mutating func value(ofReason text: String?) throws(Refusal) -> WrittenValue {
    let yes = WrittenValue.text(Message(fr: "oui", en: "yes")[spelling])
    guard let text = text?.trimmed, !text.isEmpty else { return yes }
    if text.hasPrefix("{") { return try .localized(text) }
    switch try OutcomeFields.cancelled.type.asked(text) {
    case .known(let reason): return .text(reason.name.message[spelling])
    case .some(Reason.none): return yes
    case .text:
      noteOneLanguage(text)
      return try .localized(text)
    case nil:
      throw Refusal(
        Message(
          fr: "« \(text) » n’est pas une raison", en: "‘\(text)’ is not a reason"),
        help: Message(
          fr: "omettez --reason, ou écrivez météo, imprévu, lieu fermé, formation ou un texte",
          en: "leave --reason out, or write weather, unforeseen, venue-closed, training or a text"
        ))
    }
  }

  private mutating func read(_ move: ChangeRequest.Move) throws(Refusal) {
    if let text = move.date { wanted.date = try site.day(text) }
    if let time = move.time {
      let text = try WrittenValue.line(time)
      _ = try FieldType<TimeRange>.timeRange.asked(text)
      wanted.others.append((SessionFields.time.name, .text(text)))
    }
    if let name = move.venue?.trimmed {
      wanted.others.append(
        (SessionFields.venue.name, .text(try site.venue(named: name, in: city, spelling))))
    }
    if let text = move.note?.trimmed {
      noteOneLanguage(text)
      wanted.others.append((SessionFields.note.name, try .localized(text)))
    }
    if wanted.date == nil, wanted.others.isEmpty {
      throw Refusal(
        Message(fr: "rien n’est dit de ce qui change", en: "nothing says what changes"),
        help: Message(
          fr: "donnez --to, --time, --venue ou --note", en: "give --to, --time, --venue or --note"))
    }
    if wanted.date == nil, !session.isHeld {
      throw Refusal(
        Message(
          fr: "cette rencontre n’a pas lieu: elle n’a ni heure ni lieu à changer",
          en: "this session is not held: it has no time or place to change"),
        help: Message(fr: "donnez aussi son jour: --to", en: "give its day too: --to"))
    }
  }

  private mutating func noteOneLanguage(_ text: String) {
    if let note = site.noteOnOneLanguage(text) { notes.append(note) }
  }

  // MARK: What the session is

  /// What to say where the session already is as it shall be.
  var already: Message? {
    let name = site.summary(session)
    func say(_ french: String, _ english: String) -> Message {
      Message(
        fr: "\(name.cityName.french), \(name.day.french): \(french)",
        en: "\(name.cityName.english), \(name.day.english): \(english)")
    }
    switch (wanted.status?.name, session.status) {
    case (OutcomeFields.cancelled.name?, .cancelled):
      return say("cette rencontre est déjà annulée", "this session is already cancelled")
    case (OutcomeFields.postponed.name?, .postponed):
      return say("cette rencontre est déjà reportée", "this session is already postponed")
    case (nil, .confirmed) where wanted.others.isEmpty && wanted.date == session.start.date:
      return say("cette rencontre a déjà lieu ce jour-là", "this session already is on that day")
    default: return nil
    }
  }

  /// Whether the session of an edited site is what was asked for, as far as a day and a status go.
  func isFulfilled(in edited: Site?) -> Bool {
    guard
      let now = edited?.city(city.id)?.sessions.first(where: { $0.identity == session.identity })
    else { return false }
    switch (wanted.status?.name, now.status) {
    case (OutcomeFields.cancelled.name?, .cancelled), (OutcomeFields.postponed.name?, .postponed):
      return now.start == session.start
    case (nil, .confirmed): return now.start.date == wanted.date ?? session.start.date
    default: return false
    }
  }
}
