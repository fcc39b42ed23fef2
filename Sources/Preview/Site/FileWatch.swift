/// Tells when files have changed and are written to the end.
///
/// It only compares what it is given: numbers that differ once something is different on disk.
struct FileWatch {
  /// How long files must stay the same to count as written.
  static let settling = Duration.milliseconds(5)
  /// How long to look out for the rest of a file before saying that it is wrong: an editor empties
  /// a file and then fills it, and a busy machine takes its time between the two.
  static let doubt = Duration.milliseconds(100)
  /// How often to look where nothing happens.
  static let interval = Duration.milliseconds(30)

  private var known: Int?
  private var last: Int?

  /// Takes what the files are like now for known.
  mutating func start(with fingerprint: Int) {
    (known, last) = (fingerprint, fingerprint)
  }

  /// Notes what the files are like; true where they are new and as they were a moment ago.
  mutating func hasSettled(_ fingerprint: Int) -> Bool {
    defer { last = fingerprint }
    guard fingerprint != known, fingerprint == last else { return false }
    known = fingerprint
    return true
  }

  /// When to look again, after a look that took some time: a site so large that looking is slow
  /// does not keep the processor busy with it.
  func pause(after cost: Duration) -> Duration {
    last == known ? max(Self.interval, cost * 3) : Self.settling
  }
}
