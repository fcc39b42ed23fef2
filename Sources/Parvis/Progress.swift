/// How far a build is, for whoever waits for it.
public struct Progress: Sendable, Hashable {
  /// What it is doing.
  public enum Stage: Sendable {
    /// Understanding the content.
    case reading
    /// Looking for what is wrong.
    case checking
    /// Making the files and handing them over.
    case writing
  }

  /// What it is doing.
  public let stage: Stage
  /// How many files are made.
  public var done = 0
  /// How many there will be; 0 before that is known.
  public var total = 0

  init(_ stage: Stage, done: Int = 0, total: Int = 0) {
    self.stage = stage
    self.done = done
    self.total = total
  }
}
