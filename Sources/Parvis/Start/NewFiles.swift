public import Source

/// Files that are not there yet, and the site as it would be with them.
public struct NewFiles: Sendable {
  /// The files, in the order of their paths.
  public let files: [SourceFile]
  /// A check of the whole site with them; its report holds only what is new.
  public let result: BuildResult

  /// Whether they may be written: they make no error.
  public var isSound: Bool { !result.report.hasErrors }
}

/// What Parvis answers to whoever asks for new files.
public enum NewFilesAnswer: Sendable {
  /// They cannot be made as they were asked for.
  case refused(Refusal)
  /// The content has errors, without which they might be made.
  case unreadable(BuildResult)
  /// The files, not yet written.
  case proposed(NewFiles)
}
