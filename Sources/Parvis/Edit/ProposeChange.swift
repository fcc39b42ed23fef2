import FrontMatter
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
  let target: CityToEdit
  switch try await CityToEdit.find(request.city, in: sources, options, found: found) {
  case .found(let city): target = city
  case .nothing(let answer): return answer
  }
  let (before, site, city, file) = (target.before, target.site, target.city, target.file)
  guard let header = CityHeader(file, otherwise: site.messageLanguage) else {
    return .refused(.byHand(file.path, CityFields.changes.name))
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
  guard let edits = entries.edits(for: plan.wanted) else {
    return .refused(.byHand(file.path, CityFields.changes.name))
  }
  let edited = file.applying(edits)
  let after = try await check([edited], in: sources, options, found: found, besides: before)
  guard after.report.hasErrors || plan.isFulfilled(in: after.site) else {
    return .refused(.byHand(file.path, CityFields.changes.name))
  }
  let uid = plan.session.uid(domain: site.calendarDomain)
  return .proposed(
    ProposedChange(
      uid: uid, edits: edits, file: file, edited: edited, result: after,
      otherErrors: before.report.errorCount, effect: effect(of: uid, in: after), notes: plan.notes))
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
