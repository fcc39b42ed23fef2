import FrontMatter
import ICalendar
public import Source

/// A session that staff ask for, each part in any form that the content accepts.
public struct NewSession: Sendable {
  /// The city’s identifier, title or address.
  public let city: String
  /// Its day: `jeudi 4 mars 2027`.
  public let date: String
  /// Its times: `9 h à 11 h`.
  public let time: String
  /// The short name of its venue, or that it is to be confirmed; nil where the city has just one.
  public let venue: String?
  /// The word that tells it from another one of the same day.
  public let id: String?
  /// One text, or `{fr: …, en: …}`.
  public let note: String?

  /// Makes a request.
  public init(
    city: String, date: String, time: String, venue: String?, id: String?, note: String?
  ) {
    self.city = city
    self.date = date
    self.time = time
    self.venue = venue
    self.id = id
    self.note = note
  }
}

/// Works out the edit that adds a session, and checks the whole site as it would be.
///
/// It goes behind the last entry under `sessions:`, or where the city has a spreadsheet, behind its
/// last row. Nothing is written. Costs two checks of the site.
/// - Parameters:
///   - request: the session.
///   - sources: `content/` and `themes/` as they are.
///   - options: what a build needs from the world.
///   - found: what is already wrong with the sources.
/// - Returns: the edit, or why there is none.
/// - Throws: where a time zone cannot be read.
public func proposeSession(
  _ request: NewSession, on sources: SourceTree, _ options: BuildOptions,
  found: Report = Report()
) async throws(FileError) -> ChangeAnswer {
  let target: CityToEdit
  switch try await CityToEdit.find(request.city, in: sources, options, found: found) {
  case .found(let city): target = city
  case .nothing(let answer): return answer
  }
  let (before, site, city, page) = (target.before, target.site, target.city, target.file)
  let header = CityHeader(page, otherwise: site.messageLanguage)
  let session: WrittenSession
  let edit: (file: SourceFile, edits: [ContentEdit])
  do throws(Refusal) {
    session = try WrittenSession(
      request, in: city, on: site, header?.spelling ?? site.messageLanguage)
    if let table = sources.sessionTable(ofCity: city.key.stem) {
      guard let editor = TableEditor(table) else { return .unreadable(before) }
      edit = (table, [try editor.edit(adding: session)])
    } else {
      guard let edits = header?.edits(adding: session) else {
        throw .byHand(page.path, CityFields.sessions.name)
      }
      edit = (page, edits)
    }
  } catch {
    return .refused(error)
  }
  let edited = edit.file.applying(edit.edits)
  let after = try await check([edited], in: sources, options, found: found, besides: before)
  let identity = SessionIdentity(city: city.id, announced: session.day, id: session.id)
  let uid = identity.uid(domain: site.calendarDomain)
  return .proposed(
    ProposedChange(
      uid: uid, edits: edit.edits, file: edit.file, edited: edited, result: after,
      otherErrors: before.report.errorCount, effect: announcement(of: uid, in: after),
      notes: [request.note.flatMap(site.noteOnOneLanguage)].compactMap { $0 }))
}

/// What subscribers will see of a new session.
private func announcement(of uid: String, in result: BuildResult) -> Message {
  result.changes.first { $0.uid == uid }?.message
    ?? Message(fr: "rien de nouveau dans les calendriers", en: "nothing new in the calendars")
}

extension CityHeader {
  /// The edits that add a session; nil where the list is one that must be edited by hand.
  fileprivate func edits(adding session: WrittenSession) -> [ContentEdit]? {
    var editor = HeaderEditor(file)
    let fields = session.fields.map {
      HeaderEditor.Written(name: $0.name.message[spelling], value: $0.value)
    }
    guard let sessions = entry(CityFields.sessions.name) else {
      editor.addList(
        named: CityFields.sessions.name.message[spelling], fields,
        behind: entry(CityFields.venues.name), in: record)
      return editor.edits
    }
    switch sessions.value {
    case .sequence(let items, _) where !items.isEmpty || editor.isFlow(sessions.value):
      editor.append(fields, toList: sessions.value)
    case .scalar(let scalar) where scalar.range.bytes.isEmpty:
      editor.fill(sessions, with: fields)
    default: return nil
    }
    return editor.edits
  }
}
