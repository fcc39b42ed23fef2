/// A page that staff ask for, to be filled in by them.
public struct NewPage: Sendable {
  /// Where it goes, and which fields it has.
  public enum Kind: Sendable, CaseIterable {
    /// An ordinary page, or one of a section.
    case page
    /// A city, with its venues and sessions.
    case city
    /// A news item of today.
    case news
  }

  /// What it is.
  public let kind: Kind
  /// Its title, one text or one per language; for a page also its file: `programme/partenaires`.
  public let title: String

  /// Makes a request.
  public init(_ kind: Kind, titled title: String) {
    self.kind = kind
    self.title = title
  }
}
