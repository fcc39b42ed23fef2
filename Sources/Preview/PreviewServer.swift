public import Parvis
public import Source

/// What the preview needs from the world, beside the network.
public struct PreviewSources: Sendable {
  /// Reads `content/` and `themes/` whole; what is as it was in an earlier tree need not be read
  /// again.
  public var load: @Sendable (SourceTree, inout Report) throws(FileError) -> SourceTree
  /// What a publish would be built with, now; the preview itself adds the drafts.
  public var options: @Sendable () -> BuildOptions

  /// Names the two.
  public init(
    load: @escaping @Sendable (SourceTree, inout Report) throws(FileError) -> SourceTree,
    options: @escaping @Sendable () -> BuildOptions
  ) {
    self.load = load
    self.options = options
  }
}

/// What happens in a preview, to be told to whoever started it.
public enum PreviewEvent: Sendable {
  /// The site can be looked at: the address of its home page, and that of both languages.
  case listening(home: String, both: String)
  /// The site was built, in so long a time; with errors it is not shown.
  case built(BuildResult, Duration)
  /// The files could not be read; it is tried again every second.
  case unreadable(FileError)
}

/// Why there is no preview.
public enum PreviewError: Error {
  /// Another program listens at the port.
  case portTaken(UInt16)
  /// The system refused, in its own words.
  case refused(String)
}

/// Shows a site on this machine while it is written: built in memory at every change, open pages
/// loaded anew.
///
/// It writes nothing, the lock neither. One thread does everything in turn: it waits for
/// requests, answers them, looks at the files. While it builds, requests wait, and so never get
/// what is no longer so.
public struct PreviewServer: Sendable {
  private let sources: PreviewSources
  private let port: UInt16
  private let language: MessageLanguage
  private let tell: @Sendable (PreviewEvent) -> Void

  /// Makes a preview that does not run yet.
  ///
  /// - Parameters:
  ///   - sources: what it needs from the world.
  ///   - port: of 127.0.0.1; 0 lets the system choose one.
  ///   - language: what the preview’s own words are in.
  ///   - tell: receives what happens, in order.
  public init(
    _ sources: PreviewSources, port: UInt16, language: MessageLanguage,
    tell: @escaping @Sendable (PreviewEvent) -> Void
  ) {
    self.sources = sources
    self.port = port
    self.language = language
    self.tell = tell
  }

  /// Runs until its task is cancelled.
  ///
  /// - Throws: where it cannot listen.
  public func run() async throws(PreviewError) {
    let listener = try listen()
    var connections = Connections(listener: listener)
    defer { connections.close() }
    var state = State(language: language)
    var watch = FileWatch()
    await rebuild(&state, DiskChanges())
    connections.wakeForFiles(in: state.tree.diskFolders)
    let address = "http://127.0.0.1:\(listener.port)"
    tell(
      .listening(
        home: address + (state.site.outline?.homes.first?.address ?? "/"),
        both: address + OwnPage.both.path))

    let clock = ContinuousClock()
    var nextLook = clock.now
    while !Task.isCancelled {
      if clock.now >= nextLook {
        let start = clock.now
        let changes = state.tree.diskChanges(besides: watch.last)
        let hasSettled = watch.hasSettled(changes)
        var pause = watch.pause(after: clock.now - start, hasNotices: connections.hasNotices)
        if hasSettled || !state.isCurrent {
          await rebuild(&state, changes)
          // Open pages hear of it before anything else is done, even before a save that came meanwhile.
          if connections.serve(for: 0, site: state.site) { pause = .zero }
          connections.wakeForFiles(in: state.tree.diskFolders)
          if !state.isCurrent { pause = .seconds(1) }
        }
        nextLook = clock.now + pause
      }
      let wait = max(.zero, nextLook - clock.now)
      let wasTouched = connections.serve(for: Int(wait / .milliseconds(1)) + 1, site: state.site)
      if wasTouched, watch.last.isEmpty { nextLook = clock.now }
      await Task.yield()
    }
  }

  /// What passes from one rebuild to the next.
  private struct State: Sendable {
    var site: PreviewSite
    /// The files as they were last read, and what was wrong with reading them.
    var tree = SourceTree()
    var found = Report()
    /// What was read of each page.
    var readings = Readings()
    /// False while the disk refuses, as it does while the program has no descriptor left.
    var isCurrent = true

    init(language: MessageLanguage) {
      // Pages left open by an earlier run shall not take this one’s editions for theirs.
      site = PreviewSite(edition: .random(in: 1...1 << 40), language: language)
    }
  }

  private func listen() throws(PreviewError) -> Socket {
    do throws(Socket.ListeningError) {
      return try .listening(at: port)
    } catch {
      switch error {
      case .portTaken: throw .portTaken(port)
      case .refused(let reason): throw .refused(reason)
      }
    }
  }

  /// Builds what there is now, drafts included; and where there are any, without them, to see what
  /// a publish would say.
  ///
  /// What is the same as before is neither read nor understood again.
  private func rebuild(_ state: inout State, _ changes: DiskChanges) async {
    let clock = ContinuousClock()
    let start = clock.now
    let former = state
    defer {
      // Letting go of ten thousand pages takes 20 ms: another thread has the time.
      Task.detached { withExtendedLifetime(former) {} }
    }
    do throws(FileError) {
      try read(&state, changes)
      var options = sources.options()
      options.drafts = true
      options.isOnDemand = true
      options.readings = state.readings
      var nothing = MemorySink()
      let result = try await build(state.tree, options, found: state.found, into: &nothing)
      state.readings = result.readings
      state.isCurrent = true
      if result.report.hasErrors {
        try? await clock.sleep(for: FileWatch.doubt)
        // Then the next look says when it is written to the end.
        guard state.tree.diskChanges().isEmpty else { return }
      }
      state.site.show(result)
      if let unpublished = result.outline?.unpublished, !unpublished.isEmpty {
        options.drafts = false
        options.checksOnly = true
        options.readings = result.readings
        state.site.review(
          try await build(state.tree, options, found: state.found, into: &nothing))
      } else {
        state.site.review(result)
      }
      tell(.built(result, clock.now - start))
    } catch {
      if state.isCurrent { tell(.unreadable(error)) }
      state.isCurrent = false
    }
  }

  /// Reads the files that have changed, or where names have, all of them.
  private func read(_ state: inout State, _ changes: DiskChanges) throws(FileError) {
    if !changes.isEmpty, let tree = try state.tree.rereading(changes) {
      state.tree = tree
    } else {
      var found = Report()
      state.tree = try sources.load(state.tree, &found)
      state.found = found
    }
  }
}
