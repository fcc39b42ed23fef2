import ICalendar
public import Source

/// Works out the edit that does what is asked for, and checks the whole site as it would be.
///
/// Nothing is written. Costs two checks of the site.
/// - Parameters:
///   - request: which session, and what shall become of it.
///   - sources: `content/` and `themes/` as they are.
///   - options: what a build needs from the world.
///   - found: what is already wrong with the sources.
/// - Returns: the edit, or why there is none.
/// - Throws: where a time zone cannot be read.
public func proposeChange(
  _ request: ChangeRequest, on sources: SourceTree, _ options: BuildOptions,
  found: Report = Report()
) async throws(FileError) -> ChangeAnswer {
  var options = options
  options.checksOnly = true
  var sink = MemorySink()
  let before = try await build(sources, options, found: found, into: &sink)
  guard let site = before.site else { return .unreadable(before) }
  let city: City
  do throws(Refusal) {
    city = try site.city(named: request.city)
  } catch {
    return before.report.hasErrors ? .unreadable(before) : .refused(error)
  }
  guard let path = site.pages[city.key]?.versions[site.program.defaultLanguage]?.path,
    let file = sources[path]
  else { return .unreadable(before) }
  guard let header = CityHeader(file, otherwise: site.messageLanguage) else {
    return .refused(byHand(path))
  }
  let plan: ChangePlan
  do throws(Refusal) {
    let day = try site.day(request.date)
    let session: Session
    do throws(Refusal) {
      session = try site.session(of: city, on: day, id: request.id)
    } catch {
      if city.isIncomplete { return .unreadable(before) }
      throw error
    }
    plan = try ChangePlan(
      request.outcome, of: session, in: city, on: site, spelling: header.spelling)
  } catch {
    return .refused(error)
  }
  if let already = plan.already {
    return .already(already, at: plan.session.changes.last ?? plan.session.range, in: before)
  }
  let needsID = city.sessions.contains {
    $0.announced == plan.session.announced && $0.id != plan.session.id
  }
  var entries = ChangeEntries(header, plan.session, needsID: needsID)
  if plan.wanted.status == nil, !plan.session.isHeld, !entries.sayStatus {
    return .refused(statusElsewhere(plan.session, before.sources))
  }
  guard let edits = entries.edits(for: plan.wanted) else { return .refused(byHand(path)) }
  let edited = file.applying(edits)
  var tree = sources
  tree.insert(edited)
  var after = try await build(tree, options, found: found, into: &sink)
  let otherErrors = before.report.diagnostics.count { $0.kind.severity == .error }
  after.report = after.report.without(before.report)
  guard after.report.hasErrors || plan.isFulfilled(in: after.site) else {
    return .refused(byHand(path))
  }
  let uid = plan.session.uid(domain: site.calendarDomain)
  return .proposed(
    ProposedChange(
      uid: uid, edits: edits, file: file, edited: edited, result: after,
      otherErrors: otherErrors, effect: effect(of: uid, in: after), notes: plan.notes))
}

/// What subscribers will see of a session.
private func effect(of uid: String, in result: BuildResult) -> Message {
  switch result.changes.first(where: { $0.uid == uid }) {
  case let change? where change.kind != .announced: change.message
  case _?:
    Message(
      fr: "cette rencontre n’est pas encore publiée: elle paraîtra déjà ainsi",
      en: "this session is not published yet: it will appear like this at once")
  case nil:
    Message(fr: "rien de nouveau dans les calendriers", en: "nothing new in the calendars")
  }
}

/// The refusal to edit what is written in a way that only a person understands.
private func byHand(_ path: String) -> Refusal {
  Refusal(
    Message(
      fr: "l’en-tête de \(path) est écrit d’une façon que cette commande ne sait pas modifier",
      en: "the header of \(path) is written in a way that this command cannot edit"),
    help: Message(
      fr: "écrivez vous-même une entrée sous « changements: »",
      en: "write an entry under ‘changes:’ yourself"))
}

/// The refusal to move a session that is cancelled where it is announced.
private func statusElsewhere(_ session: Session, _ sources: SourceTree) -> Refusal {
  let line = sources[session.range.path]?.position(of: session.range.bytes.lowerBound).line
  let place = session.range.path + (line.map { ":\($0)" } ?? "")
  return Refusal(
    Message(
      fr: "cette rencontre est annulée ou reportée là où elle est annoncée, à \(place)",
      en: "this session is cancelled or postponed where it is announced, at \(place)"),
    help: Message(
      fr: "effacez-y d’abord « annulée » ou « reportée »",
      en: "delete ‘cancelled’ or ‘postponed’ there first"))
}

extension Site {
  /// The language of field names in a file that has none.
  fileprivate var messageLanguage: MessageLanguage {
    MessageLanguage(rawValue: program.defaultLanguage.subtag) ?? .english
  }
}

extension Report {
  /// What another report does not say, wherever it stands: an edit moves what follows it.
  fileprivate func without(_ other: Report) -> Report {
    struct Said: Hashable {
      let kind: Diagnostic.Kind
      let path: String?
      let message: Message
      init(_ diagnostic: Diagnostic) {
        kind = diagnostic.kind
        path = diagnostic.range?.path
        message = diagnostic.message
      }
    }
    var known: [Said: Int] = [:]
    for diagnostic in other.diagnostics { known[Said(diagnostic), default: 0] += 1 }
    var rest = Report()
    for diagnostic in diagnostics {
      if let count = known[Said(diagnostic)], count > 0 {
        known[Said(diagnostic)] = count - 1
      } else {
        rest.add(diagnostic)
      }
    }
    return rest
  }
}
