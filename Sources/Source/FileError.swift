/// The disk refused: no fault of the content, hence no ``Diagnostic``.
///
/// Exit code 74.
public struct FileError: Error, Sendable {
  /// What was being done.
  public enum Action: Sendable {
    /// Reading a file or listing a folder.
    case read
    /// Writing, renaming or removing a file.
    case write
  }

  /// What was being done.
  public let action: Action
  /// The path as the system knows it.
  public let path: String
  /// Why: the system's own words, or ours.
  public let reason: Message

  /// Makes an error of the system, whose words are in the system's language: `No space left on
  /// device`.
  public init(_ action: Action, path: String, reason: String) {
    self.init(action, path: path, reason: Message(reason))
  }

  /// Makes an error that has words of our own.
  public init(_ action: Action, path: String, reason: Message) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// The error as one line.
  public var message: Message {
    switch action {
    case .read:
      Message(
        fr: "impossible de lire \(path): \(reason.french)",
        en: "cannot read \(path): \(reason.english)")
    case .write:
      Message(
        fr: "impossible d’écrire \(path): \(reason.french)",
        en: "cannot write \(path): \(reason.english)")
    }
  }
}
