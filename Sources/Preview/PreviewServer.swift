public import Parvis
public import Source

/// What the preview needs from the world, beside the network.
public struct PreviewSources: Sendable {
  /// Reads `content/` and `themes/`; what is as it was in an earlier tree need not be read again.
  public var load: @Sendable (SourceTree, inout Report) throws(FileError) -> SourceTree
  /// A number that is another one once one of their files has changed.
  public var fingerprint: @Sendable () -> Int
  /// What a publish would be built with, now; the preview itself adds the drafts.
  public var options: @Sendable () -> BuildOptions

  /// Names the three.
  public init(
    load: @escaping @Sendable (SourceTree, inout Report) throws(FileError) -> SourceTree,
    fingerprint: @escaping @Sendable () -> Int, options: @escaping @Sendable () -> BuildOptions
  ) {
    self.load = load
    self.fingerprint = fingerprint
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
    // Pages left open by an earlier run shall not take this one’s editions for theirs.
    var site = PreviewSite(edition: .random(in: 1...1 << 40), language: language)
    var last: BuildResult?
    var watch = FileWatch()
    watch.start(with: sources.fingerprint())
    var isCurrent = await rebuild(&site, &last, isFirstTry: true)
    let address = "http://127.0.0.1:\(listener.port)"
    tell(
      .listening(
        home: address + (site.outline?.homes.first?.address ?? "/"),
        both: address + OwnPage.both.path))

    let clock = ContinuousClock()
    var nextLook = clock.now
    while !Task.isCancelled {
      if clock.now >= nextLook {
        let start = clock.now
        let changed = watch.hasSettled(sources.fingerprint())
        nextLook = clock.now + watch.pause(after: clock.now - start)
        if changed || !isCurrent {
          isCurrent = await rebuild(&site, &last, isFirstTry: isCurrent)
          if !isCurrent { nextLook = clock.now + .seconds(1) }
        }
      }
      let wait = max(.zero, nextLook - clock.now)
      connections.serve(for: Int(wait / .milliseconds(1)) + 1, site: site)
      await Task.yield()
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
  /// Of the last build it takes over what is the same.
  ///
  /// - Returns: false where the disk refuses, as it does while the program has no descriptor left.
  private func rebuild(
    _ site: inout PreviewSite, _ last: inout BuildResult?, isFirstTry: Bool
  ) async -> Bool {
    let clock = ContinuousClock()
    let start = clock.now
    do throws(FileError) {
      let fingerprint = sources.fingerprint()
      var found = Report()
      let tree = try sources.load(last?.sources ?? SourceTree(), &found)
      var options = sources.options()
      options.drafts = true
      options.isOnDemand = true
      if let last { options.readings = last.readings }
      var nothing = MemorySink()
      let result = try await build(tree, options, found: found, into: &nothing)
      last = result
      if result.report.hasErrors {
        try? await clock.sleep(for: FileWatch.doubt)
        // Then the next look says when it is written to the end.
        guard sources.fingerprint() == fingerprint else { return true }
      }
      site.show(result)
      if let unpublished = result.outline?.unpublished, !unpublished.isEmpty {
        options.drafts = false
        options.checksOnly = true
        options.readings = result.readings
        site.review(try await build(tree, options, found: found, into: &nothing))
      } else {
        site.review(result)
      }
      tell(.built(result, clock.now - start))
      return true
    } catch {
      if isFirstTry { tell(.unreadable(error)) }
      return false
    }
  }
}
