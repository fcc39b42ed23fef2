/// Why a value cannot be written, or why what stands in a line is no value of its type.
public enum ValueError: Error, Sendable, Hashable {
  /// The text is not what the type asks for; `type` as RFC 5545 names it, `text` as read.
  case malformed(type: String, text: String)
  /// The property does not take this type of value; the types it takes, as RFC 5545 names them.
  case type(allowed: [String])
  /// The text is not among those the property takes.
  case notAllowed(String, allowed: [String])
  /// A control character: no client agrees with another on what it does.
  case controlCharacter(Unicode.Scalar)
  /// A character that turns the direction of the text around it, and so can make it read otherwise.
  case directionalControl(Unicode.Scalar)
  /// A number or a date outside the range of its type; the value and the range.
  case outOfRange(Int, allowed: ClosedRange<Int>)
  /// A list without an element.
  case empty
  /// Moments of several forms in one list, or a period whose ends have two forms.
  case mixedForms
  /// A period that does not end after its start.
  case backwards
  /// A rule that says nothing sensible.
  case recurrence(RecurrenceError)
}
