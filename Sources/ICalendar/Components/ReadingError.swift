/// Something in a feed that RFC 5545 does not allow, with its place.
public struct ReadingError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Problem: Sendable, Hashable {
    /// The feed has more octets than are read.
    case tooLarge(limit: Int)
    /// There are more problems than are listed; the rest of the feed was not read.
    case tooManyProblems(limit: Int)
    /// The feed begins with a byte order mark, on which many clients fail.
    case byteOrderMark
    /// The physical line does not end with CRLF.
    case bareLineEnd
    /// An empty line.
    case emptyLine
    /// The physical or logical line is no UTF-8.
    case notUTF8
    /// A control character other than the tab.
    case controlCharacter(UInt8)
    /// No name where one should stand.
    case noName
    /// No colon between name and value.
    case noColon
    /// A parameter without its `=`.
    case parameterWithoutValue(String)
    /// A parameter that the property has already.
    case repeatedParameter(String)
    /// More parameters than a property has.
    case tooManyParameters(limit: Int)
    /// A quoted parameter value without its second quote.
    case openQuote
    /// A quote inside a parameter value that does not begin with one.
    case quoteInValue
    /// A property outside of any component.
    case outsideComponent(String)
    /// A property after a component inside the same one.
    case propertyAfterComponent(String)
    /// An END that closes nothing, or another component than the one that is open.
    case unmatchedEnd(String, open: String?)
    /// A component that the feed does not close.
    case openComponent(String)
    /// Components are nested deeper than this.
    case nesting(limit: Int)
    /// The value is none of the property's type; it is kept as it stands.
    case value(property: String, ValueError)
  }

  /// The physical line, from 1.
  public let line: Int
  /// The octet in the physical line, from 1.
  public let column: Int
  /// What is wrong.
  public let problem: Problem
}
