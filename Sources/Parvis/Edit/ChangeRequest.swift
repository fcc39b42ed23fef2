public import Source

/// What staff ask for: which session, and what shall become of it.
public struct ChangeRequest: Sendable {
  /// What shall become of a session.
  public enum Outcome: Sendable {
    /// It will not take place; why, as content files say it.
    case cancel(reason: String?)
    /// It has no date any more; why, as content files say it.
    case postpone(reason: String?)
    /// Another day, time or place.
    case move(Move)
  }

  /// Where a session is moved to: what is nil stays.
  public struct Move: Sendable {
    /// The new day, in any form that the content accepts.
    public var date: String?
    /// The new times: `18 h à 20 h`.
    public var time: String?
    /// The short name of the new venue, or that it is to be confirmed.
    public var venue: String?
    /// One text, or `{fr: …, en: …}`.
    public var note: String?

    /// Makes a move.
    public init(date: String?, time: String?, venue: String?, note: String?) {
      self.date = date
      self.time = time
      self.venue = venue
      self.note = note
    }
  }

  /// The city's identifier, title or address.
  public let city: String
  /// The day first announced or the present one, in any form that the content accepts.
  public let date: String
  /// The word that tells sessions of one day apart; `none` for the one without.
  public let id: String?
  /// What shall become of it.
  public let outcome: Outcome

  /// Makes a request.
  public init(city: String, date: String, id: String?, outcome: Outcome) {
    self.city = city
    self.date = date
    self.id = id
    self.outcome = outcome
  }
}

/// What Parvis answers to a request.
public enum ChangeAnswer: Sendable {
  /// It cannot be met as it was made.
  case refused(Refusal)
  /// The content has errors without which the session might have been found.
  case unreadable(BuildResult)
  /// The session already is as it shall be; where that is said.
  case already(Message, at: SourceRange, in: BuildResult)
  /// An edit that does it, with what comes of it.
  case proposed(ProposedChange)
}

/// An edit of one file that does what was asked for, not yet written.
public struct ProposedChange: Sendable {
  /// The session's identity.
  public let uid: String
  /// What is replaced, in the file as it is.
  public let edits: [ContentEdit]
  /// The file as it is.
  public let file: SourceFile
  /// The file as it would be.
  public let edited: SourceFile
  /// A check of the whole site as it would be; its report holds only what is new.
  public let result: BuildResult
  /// How many errors the site has already: until they are mended it cannot be published.
  public let otherErrors: Int
  /// What subscribers will see.
  public let effect: Message
  /// What whoever asked should know.
  public let notes: [Message]

  /// The change line by line, for people.
  public var diff: ContentDiff { ContentDiff(from: file.inUTF8, to: edited.inUTF8) }

  /// Whether it may be written: it makes no error.
  public var isSound: Bool { !result.report.hasErrors }
}
