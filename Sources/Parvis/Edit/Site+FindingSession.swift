import FrontMatter
import ICalendar
import Source

extension Site {
  /// The session of a city that a day means: the one first announced for it, or held on it now.
  ///
  /// - Throws: where there is none, with the nearest ones, or several, with what tells them apart.
  func session(of city: City, on day: LocalDate, id: String?) throws(Refusal) -> Session {
    let found = city.sessions.filter { $0.announced == day || $0.start.date == day }
    let fitting = found.filter { session in
      id.map { id in
        session.id.map { $0.nameKey == id.nameKey } ?? ChangeFields.noID.matches(id)
      } ?? true
    }
    if let session = fitting.first, fitting.count == 1 { return session }
    if found.isEmpty { throw none(in: city, on: day) }
    throw Refusal(
      fitting.isEmpty
        ? Message(
          fr: "aucune rencontre du \(day.french) n’a l’id « \(id ?? "") »",
          en: "no session of \(day.english) has the id ‘\(id ?? "")’")
        : Message(
          fr: "\(fitting.count) rencontres répondent à la date du \(day.french)",
          en: "\(fitting.count) sessions answer to the date \(day.english)"),
      help: distinction(of: fitting.isEmpty ? found : fitting, on: day))
  }

  /// How many of the nearest sessions are named.
  private static let namedSessions = 3

  private func none(in city: City, on day: LocalDate) -> Refusal {
    let title = title(of: city, program.defaultLanguage)
    let nearest = Set(city.sessions.map(\.start.date)).sorted {
      (abs($0.dayNumber - day.dayNumber), $0) < (abs($1.dayNumber - day.dayNumber), $1)
    }.prefix(Self.namedSessions).sorted()
    return Refusal(
      Message(
        fr: "aucune rencontre n’est prévue à \(title) le \(day.french)",
        en: "no session is planned in \(title) on \(day.english)"),
      help: nearest.isEmpty
        ? Message(
          fr: "cette ville n’a aucune rencontre", en: "this city has no session")
        : Message(
          fr: "les plus proches: " + nearest.map(\.french).joined(separator: "; "),
          en: "the nearest: " + nearest.map(\.english).joined(separator: "; ")))
  }

  /// What to write to mean one of several sessions: their ids, or their other days.
  private func distinction(of sessions: [Session], on day: LocalDate) -> Message {
    let ids = sessions.map { Message($0.id ?? "") }
    if Set(ids).count == ids.count {
      func list(_ language: MessageLanguage) -> String {
        sessions.map { session in
          let id = session.id ?? ChangeFields.noID.message[language]
          return "--id \(id) (\(summary(session).time[language]))"
        }.joined(separator: ", ")
      }
      return Message(fr: "ajoutez " + list(.french), en: "add " + list(.english))
    }
    let days = sessions.map { $0.announced == day ? $0.start.date : $0.announced }
    return Message(
      fr: "nommez-la par son autre jour: " + days.map(\.french).joined(separator: "; "),
      en: "name it by its other day: " + days.map(\.english).joined(separator: "; "))
  }
}
