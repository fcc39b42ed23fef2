import ICalendar

/// How one session is announced in one language.
struct AnnouncedSession {
  private let session: Session
  private let city: City
  private let site: Site
  private let language: Language
  private let title: String
  /// The address of its page, in the language or else the first that has one.
  private let address: String?

  init(_ session: Session, _ city: City, _ site: Site, _ language: Language) {
    self.session = session
    self.city = city
    self.site = site
    self.language = language
    title = language.table.title(
      site.program.name[language] ?? "", site.title(of: city, language))
    address = site.routes.languageShown(of: city.key, to: language)
      .flatMap { site.routes.session(session, city, $0) }.map(site.routes.absolute)
  }

  /// The texts.
  var announcement: Announcement {
    let fitting = Detail.allCases.lazy.map { short($0) }
      .first { $0.unicodeScalars.count <= Announcement.shortLength }
    return Announcement(
      language: language.tag, languageName: language.name,
      short: fitting ?? short(.least),
      subject: headed(table.slot(title, table.date(session.start.date))), body: body)
  }

  private var table: LanguageTable { language.table }
  private var words: FeedWords { table.words }

  /// What the short text leaves out so that the rest fits, from nothing on.
  private enum Detail: Int, CaseIterable {
    case all, noNote, noWelcome, noAddress, least
  }

  private func short(_ detail: Detail) -> String {
    func unless(_ left: Detail, _ text: String?) -> String? {
      detail.rawValue >= left.rawValue ? nil : text
    }
    let sentences = [sentence, unless(.least, change), unless(.least, reason)]
    // Nobody needs the way to where nothing takes place.
    let whole = session.isHeld ? unless(.noAddress, place) : nil
    return [
      headed(title), sentences.compactMap { $0 }.joined(separator: " "),
      unless(.noNote, session.note?[language]),
      unless(.least, whole ?? venueName),
      unless(.noWelcome, welcome), address,
    ].compactMap { $0 }.joined(separator: "\n")
  }

  private var body: String {
    let facts = [
      table.labelled(words.labels.venue, place), access, spokenLanguages, contact,
    ].compactMap { $0 }
    return [
      [sentence, change, reason].compactMap { $0 }.joined(separator: " "),
      session.note?[language], facts.joined(separator: "\n"), welcome, next,
      address.map { words.calendar.checkBeforeLeaving + "\n" + $0 },
    ].compactMap { $0 }.joined(separator: "\n\n")
  }
}

// MARK: - What changed

extension AnnouncedSession {
  /// A title after the word that says what is new.
  private func headed(_ title: String) -> String {
    let moved = session.moved
    let label: String? =
      switch session.status {
      case .cancelled: words.status.cancelledPrefix
      case .postponed: words.status.postponedPrefix
      case .confirmed where moved.map { $0.start.date != session.start.date } == true:
        words.announcement.newDate
      case .confirmed where hasOtherTimes: words.status.newTime
      case .confirmed where moved?.venueChanged == true: words.status.newVenue
      case .confirmed: nil
      }
    return label.map { table.labelled($0, title) } ?? title
  }

  private var hasOtherTimes: Bool {
    session.moved.map { $0.start != session.start || $0.end != session.end } ?? false
  }

  /// Whether and when it takes place.
  private var sentence: String {
    let slot = table.inSentence(session.start.date, session.start.time, session.endTime)
    let phrase =
      switch session.status {
      case .confirmed: words.announcement.invitation
      case .cancelled: words.announcement.cancelled
      case .postponed: words.announcement.postponed
      }
    return phrase.with(slot).asSentence
  }

  /// What was announced before; nil where nothing changed, or it does not take place.
  private var change: String? {
    guard session.isHeld, let moved = session.moved else { return nil }
    var sentences: [String] = []
    if hasOtherTimes {
      let slot = table.inSentence(moved.start.date, moved.start.time, moved.endTime)
      sentences.append(words.announcement.before.with(slot).asSentence)
    }
    if moved.venueChanged {
      let before = moved.venue?.name[language] ?? words.calendar.venueToBeConfirmed
      sentences.append(table.venueBefore(before))
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private var reason: String? {
    table.reason(session.status, language)
      .map { table.labelled(words.labels.reason, $0).asSentence }
  }

  /// The city's next session that takes place, where this one does not.
  private var next: String? {
    guard !session.isHeld,
      let next = city.sessions.first(where: {
        $0.isHeld && !$0.isPast(at: site.now(in: $0.timeZone))
      })
    else { return nil }
    return table.labelled(
      words.announcement.next, table.slot(next.start.date, next.start.time, next.endTime))
  }
}

// MARK: - What stays

extension AnnouncedSession {
  private var venueName: String {
    session.venue.map { $0.name[language] ?? $0.key } ?? words.calendar.venueToBeConfirmed
  }

  /// Name and postal address in one line.
  private var place: String {
    [venueName, session.venue?.address[language].map(postalAddress)].compactMap { $0 }
      .joined(separator: ", ")
  }

  private var welcome: String? {
    session.isHeld ? words.calendar.freeWithoutAppointment.asSentence : nil
  }

  private var access: String? {
    session.isHeld ? session.venue.flatMap { table.accessLine($0.access) } : nil
  }

  private var spokenLanguages: String? {
    session.isHeld ? table.spokenLanguagesLine(session.languages) : nil
  }

  private var contact: String? {
    let organizer = [city.organizer?[language]].compactMap(\.self)
    return table.contactLine(organizer + table.ways(to: site.contact(of: city)))
  }
}
