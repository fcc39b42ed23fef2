/// Why a recurrence rule says nothing sensible, or too much.
public enum RecurrenceError: Error, Sendable, Hashable {
  /// Not `NAME=value`; the text between two semicolons.
  case malformed(String)
  /// RFC 5545 §3.3.10 has no part of this name.
  case unknownPart(String)
  /// The part stands twice.
  case repeatedPart(String)
  /// There is no FREQ.
  case missingFrequency
  /// A value that the part does not take; the part, the value as read, and what it takes.
  case value(part: String, value: String, allowed: String)
  /// The part may not stand beside the other: COUNT beside UNTIL, BYWEEKNO beside FREQ=MONTHLY.
  case contradiction(part: String, with: String)
  /// The part needs another one beside it: BYSETPOS any other that begins with BY.
  case missingPart(String, neededBy: String)
  /// UNTIL must be a day where the start is one, local where it floats, and in UTC otherwise.
  case untilForm(expected: Moment.Form)
  /// The part divides a day, and the start is a whole day.
  case timeOfWholeDay(part: String)
  /// The rule was followed through this many days and times without one that matches.
  case tooSparse(examined: Int)
}
