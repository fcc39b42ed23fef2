internal import ICalendar
public import Source

/// What a build needs from the world, beside the files.
public struct BuildOptions: Sendable {
  /// The moment for which lists are computed.
  public struct Moment: Sendable {
    private enum Kind {
      case local(LocalDateTime)
      case instant(Instant)
    }
    private let kind: Kind

    /// What the program’s clocks show: `2026-11-21T09:00`, or a day, which stands for its
    /// beginning; nil where the text is neither.
    public init?(local text: String) {
      guard let local = LocalDateTime(iso: text.contains("T") ? text : text + "T00:00") else {
        return nil
      }
      kind = .local(local)
    }

    /// Seconds since 1970-01-01 00:00 UTC.
    public init(secondsSince1970: Int) {
      kind = .instant(Instant(secondsSince1970: secondsSince1970))
    }

    func instant(in zone: TimeZoneRules) -> Instant {
      switch kind {
      case .instant(let instant): instant
      case .local(let local): zone.moment(local)
      }
    }
  }

  /// The moment for which lists are computed, and which stamps what changes.
  public var now: Moment
  /// The bytes of a zone’s TZif file, or nil where there is no such zone.
  public var zones: @Sendable (String) throws(FileError) -> [UInt8]?
  /// Whether a build that would change the lock is refused.
  public var locked = false
  /// The UIDs that the lock shall forget, for scripts; one that ends in `*` stands for all that
  /// begin like it.
  public var forget: [String] = []
  /// Whether drafts and pages still to be published are built; the lock stays as it is.
  public var drafts = false
  /// How many cores to use.
  public var width = 1
  /// Whether an earlier build left its output: then a missing lock is no new start.
  public var isRebuild = false
  /// Whether only to check: nothing is rendered, nothing reaches the sink.
  public var checksOnly = false
  /// Whether files are only made when somebody asks for them; nothing reaches the sink then.
  public var isOnDemand = false
  /// What an earlier build on demand read.
  public var readings = Readings()
  /// Whether to look for what takes longer too: what `parvis check` finds and a build does not.
  public var longerChecks = false
  /// The release of the tz database that ``zones`` reads, such as `2026a`, where it is known.
  public var zoneRelease: String?
  /// The time since the work began, for ``BuildResult/timings``.
  public var elapsed: @Sendable () -> Duration = { .zero }
  /// Hears how far the build is, from the task that builds; nil at its end.
  public var progress: @Sendable (Progress?) -> Void = { _ in }

  /// Makes options for a moment.
  public init(
    now: Moment, zones: @escaping @Sendable (String) throws(FileError) -> [UInt8]?
  ) {
    self.now = now
    self.zones = zones
  }
}

/// What came of a build.
public struct BuildResult: Sendable {
  /// Every diagnostic of the run.
  public var report = Report()
  /// The sources as they were understood, to print diagnostics with.
  public var sources: SourceTree
  /// HTML pages without redirects.
  public var pages = 0
  /// Distinct UIDs in the site.
  public var sessions = 0
  /// Calendars to subscribe to.
  public var feeds = 0
  /// What happened to the output's files.
  public var files = FileCounts()
  /// The sessions that subscribers will see as new or changed, by UID.
  public var changes: [SessionChange] = []
  /// Where things are in the site; nil where it could not be understood.
  public var outline: SiteOutline?
  /// When the site changes by itself; nil where it never does, or could not be understood.
  public var nextChange: NextChange?
  /// The files, of a build on demand without errors.
  public var filesOnDemand = FilesOnDemand()
  /// What was read, of a build on demand: the next one need not read it again.
  public var readings = Readings()
  /// The site itself, where only checks were asked for: commands want to know of its sessions.
  var site: Site?
  /// The stages in order, each with the time when it ended.
  public var timings: [(stage: String, end: Duration)] = []
}

/// Sources in, a site in the sink and a report out: the whole of Parvis on one screen.
///
/// It knows no disk of its own, no clock, no terminal. A build with errors hands over nothing.
///
/// - Parameters:
///   - sources: `content/` and `themes/`.
///   - options: what else the build needs from the world.
///   - found: what is already wrong with the sources.
///   - sink: receives the files.
/// - Returns: the report and what to say of the site.
/// - Throws: where a time zone cannot be read, or the sink cannot write.
public func build(
  _ sources: SourceTree, _ options: BuildOptions, found: Report = Report(),
  into sink: inout some Sink
) async throws(FileError) -> BuildResult {
  var result = BuildResult(sources: sources)
  result.report = found
  try await carryOut(sources, options, into: &sink, &result)
  result.report.quote { [sources = result.sources] path in sources[path]?.words }
  return result
}

/// The stages, one after the other, up to the one that cannot do without what is wrong.
private func carryOut(
  _ sources: SourceTree, _ options: BuildOptions, into sink: inout some Sink,
  _ result: inout BuildResult
) async throws(FileError) {
  func lap(_ stage: String) { result.timings.append((stage, options.elapsed())) }
  lap("load")
  options.progress(Progress(.reading))
  defer { options.progress(nil) }
  guard let program = Program.read(from: sources, into: &result.report) else { return }
  let theme = Theme.load(from: sources, program, into: &result.report)
  var lockReport = Report()
  let readLock = Lock.read(from: sources, options, into: &lockReport)
  result.report.add(lockReport)
  var lock = readLock
  for uid in options.forget { lock.forget(matching: uid, into: &result.report) }
  let content = await Content.read(from: sources, program, options, into: &result.report)
  if options.isOnDemand {
    result.readings = Readings(
      content.readings, lock: lockReport.diagnostics.isEmpty ? readLock : nil, sources[Lock.path])
  }
  for file in content.converted { result.sources.insert(file) }
  lap("read")
  guard
    let site = try Site.link(
      content, program, lock: lock, sources, options, into: &result.report)
  else { return }
  result.nextChange = site.nextChange
  result.outline = SiteOutline(site)
  if options.checksOnly { result.site = site }
  lap("link")
  options.progress(Progress(.checking))
  await Checks.run(on: site, theme, options, into: &result.report)
  lap("check")

  var events = await CalendarEvents(site, width: options.width)
  lap("events")
  var newLock = lock.updated(for: site, hashes: events.hashes, stamp: site.now)
  result.changes = newLock.changes(since: lock, on: site)
  // A field that cannot be read makes its venue another one; that is one mistake, not two.
  if !result.report.hasErrors {
    newLock.reportEditedVenues(since: lock, on: site, into: &result.report)
  }
  if !options.isOnDemand { newLock.recordPages(of: site) }
  newLock.compare(with: lock, sources, options, into: &result.report)
  lap("lock")
  guard let theme else { return }
  events.complete(with: newLock.sessions)
  let stamps = Stamps(lines: newLock.sessions, events: events)
  var plans = Outputs.plans(
    for: site.published(with: newLock), theme, stamps: stamps, into: &result.report)
  result.pages = plans.count { $0.kind == .page }
  result.feeds = plans.count { $0.kind == .feed }
  result.sessions = site.sessions.count
  guard !result.report.hasErrors, !options.checksOnly else { return }

  if options.isOnDemand {
    result.filesOnDemand = FilesOnDemand(plans)
    return
  }
  let lockBytes = newLock.bytes
  let keepsLock = !options.drafts && lockBytes != sources[Lock.path]?.bytes
  try sink.begin(paths: plans.map(\.path), lock: keepsLock ? lockBytes : nil)
  lap("plan")
  let digests = sink.keepsDigests
  var progress = Progress(.writing, total: plans.count)
  var due = Dictionary(grouping: plans, by: \.kind)
  plans = []
  for kind in Plan.Kind.allCases {
    // With the plans of all feeds their events are let go, which are as large as the feeds.
    for batch in (due.removeValue(forKey: kind) ?? []).batches {
      try sink.receive(
        await batch.parallelMap(width: options.width) { plan in
          Artifact(path: plan.path, bytes: plan.make(), digest: digests)
        })
      progress.done += batch.count
      options.progress(progress)
    }
    lap(kind.rawValue)
  }
  result.files = try sink.finish()
  lap("finish")
}

extension [Plan] {
  /// The plans that are carried out together: each large one alone, the others in runs of 64.
  fileprivate var batches: some Sequence<[Plan]> {
    let alone = filter(\.isLarge).lazy.map { [$0] }
    let runs = stride(from: 0, to: count, by: 64).lazy.map { start in
      self[start..<Swift.min(start + 64, count)].filter { !$0.isLarge }
    }
    return [AnySequence(alone), AnySequence(runs)].joined()
  }
}
