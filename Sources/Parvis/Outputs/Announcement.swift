import ICalendar
public import Source

/// What to tell people about one session in one language, ready to be pasted: a short text for
/// social media, and a mail.
public struct Announcement: Sendable, Hashable {
  /// The BCP 47 tag: `fr-CA`.
  public let language: String
  /// The language's name, for the person at the keyboard.
  public let languageName: Message
  /// At most ``shortLength`` characters wherever title, day and address leave the room; lines
  /// without a line feed at the end.
  public let short: String
  /// The mail's subject, one line.
  public let subject: String
  /// The mail's text, paragraphs with an empty line between them.
  public let body: String

  /// What the narrowest of the large networks takes, in Unicode scalars.
  public static let shortLength = 280
}

/// A session and its announcements.
public struct SessionAnnouncements: Sendable, Hashable {
  /// The session as commands list it.
  public let session: SessionSummary
  /// By the program's languages, in their order.
  public let texts: [Announcement]
}

extension BuildResult {
  /// What to tell people about a session, in each language.
  ///
  /// - Parameters:
  ///   - city: the city's identifier, title or address.
  ///   - date: the day first announced or the present one, in any form that the content accepts.
  ///   - id: the word that tells sessions of one day apart; `none` for the one without.
  ///   - language: one language only, `fr` or `fr-CA`; nil for all.
  /// - Returns: the texts; none unless only checks were asked for.
  /// - Throws: where there is no such session or language, or the session is over.
  public func announcements(
    of city: String, on date: String, id: String? = nil, in language: String? = nil
  ) throws(Refusal) -> SessionAnnouncements? {
    guard let site else { return nil }
    let city = try site.city(named: city)
    let session = try site.session(of: city, on: try site.day(date), id: id)
    guard !session.isPast(at: site.now(in: session.timeZone)) else {
      let day = session.start.date
      throw Refusal(
        Message(
          fr: "la rencontre du \(day.french) est passée",
          en: "the session of \(day.english) is over"),
        help: Message(
          fr: "« parvis sessions » montre celles qui viennent",
          en: "‘parvis sessions’ shows those to come"))
    }
    let languages = try site.spoken(as: language)
    return SessionAnnouncements(
      session: site.summary(session),
      texts: languages.map { AnnouncedSession(session, city, site, $0).announcement })
  }
}

extension Site {
  /// The language of a tag or of its primary subtag, or all of the program's.
  fileprivate func spoken(as name: String?) throws(Refusal) -> [Language] {
    guard let name else { return languages }
    let found = languages.filter {
      [$0.tag, $0.subtag].contains { $0.lowercased() == name.lowercased() }
    }
    guard found.isEmpty else { return found }
    let known = languages.map(\.subtag).joined(separator: ", ")
    throw Refusal(
      Message(
        fr: "le programme n’a pas la langue « \(name) »",
        en: "the program does not have the language ‘\(name)’"),
      help: Message(fr: "écrivez une de celles-ci: \(known)", en: "write one of these: \(known)"))
  }
}
