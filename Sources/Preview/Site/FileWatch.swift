import Source

/// Tells when files have changed and are written to the end.
///
/// It only compares what it is given: what is different on disk from what was read.
struct FileWatch {
  /// How long files must stay the same to count as written.
  static let settling = Duration.milliseconds(5)
  /// How long to look out for the rest of a file before saying that it is wrong: an editor empties
  /// a file and then fills it, and a busy machine takes its time between the two.
  static let doubt = Duration.milliseconds(100)
  /// How often to look where nothing happens and the system does not tell either.
  static let interval = Duration.milliseconds(20)
  /// How often to look where it does, for it is silent of the disks of other machines.
  static let restingInterval = Duration.milliseconds(100)

  /// What was different a moment ago.
  private(set) var last = DiskChanges()

  /// Notes what is different now; true where something is, and the same as a moment ago.
  mutating func hasSettled(_ changes: DiskChanges) -> Bool {
    defer { last = changes }
    return !changes.isEmpty && changes == last
  }

  /// When to look again, after a look that took some time: a site so large that looking is slow
  /// does not keep the processor busy with it.
  func pause(after cost: Duration, hasNotices: Bool) -> Duration {
    guard last.isEmpty else { return Self.settling }
    return hasNotices ? max(Self.restingInterval, cost * 20) : max(Self.interval, cost * 3)
  }
}
