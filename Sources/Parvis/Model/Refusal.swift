public import Source

/// A request that cannot be met as it was made: what is wrong with it, and what to ask instead.
public struct Refusal: Error, Sendable, Hashable {
  /// What is wrong with the request.
  public let message: Message
  /// What to write instead.
  public let help: Message?

  init(_ message: Message, help: Message? = nil) {
    self.message = message
    self.help = help
  }

  /// The mistake of a value that was read like one of the content.
  init(_ diagnostic: Diagnostic) {
    self.init(diagnostic.message, help: diagnostic.help)
  }
}
