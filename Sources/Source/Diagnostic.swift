/// A problem in the authors' text, with the place to fix it.
public struct Diagnostic: Error, Sendable, Hashable {
  /// Whether the site can be published all the same.
  public enum Severity: String, Sendable {
    /// The site would say something false, or lose something: it is not built.
    case error
    /// Worth a look; the site is built.
    case warning
  }

  /// One sort of problem: its stable id, and what the manual says of it.
  ///
  /// Every kind is a `static let` in the module that finds it and stands in that module's
  /// catalogue, from which `docs/diagnostics.*.md` is made.
  public struct Kind: Sendable, Hashable {
    /// Area and problem: `session.weekday`.
    ///
    /// Never renamed, for scripts and people rely on it.
    public let id: String
    /// How serious it is.
    public let severity: Severity
    /// What the manual says: one sentence with its full stop.
    public let summary: Message

    /// Declares an error.
    public static func error(_ id: String, fr french: String, en english: String) -> Kind {
      Kind(id: id, severity: .error, summary: Message(fr: french, en: english))
    }

    /// Declares a warning.
    public static func warning(_ id: String, fr french: String, en english: String) -> Kind {
      Kind(id: id, severity: .warning, summary: Message(fr: french, en: english))
    }
  }

  /// Another place that the reader must see to understand the problem.
  public struct Note: Sendable, Hashable {
    /// What stands there.
    public let message: Message
    /// Where.
    public let range: SourceRange

    /// Makes a note.
    public init(_ message: Message, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }

  /// What sort of problem it is.
  public let kind: Kind
  /// Where, or nil only where there is no file to point at.
  public let range: SourceRange?
  /// What was read and what is wrong with it.
  public let message: Message
  /// What to write instead.
  public let help: Message?
  /// Other places that belong to the problem, such as the first of two equal names.
  public let notes: [Note]

  /// Makes a diagnostic.
  public init(
    _ kind: Kind, at range: SourceRange?, _ message: Message, help: Message? = nil,
    notes: [Note] = []
  ) {
    self.kind = kind
    self.range = range
    self.message = message
    self.help = help
    self.notes = notes
  }

  /// The same beside a file whose words are in one language.
  public func quoting(_ words: MessageLanguage) -> Diagnostic {
    Diagnostic(
      kind, at: range, message.quoting(words), help: help?.quoting(words),
      notes: notes.map { Note($0.message.quoting(words), at: $0.range) })
  }
}
