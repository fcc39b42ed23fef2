/// Why bytes are no time zone of RFC 9636.
public enum TZifError: Error, Sendable, Hashable {
  /// The bytes do not begin with `TZif`.
  case notTZif
  /// The version is 1, which has neither 64-bit times nor a rule for the future; the byte read.
  case version(UInt8)
  /// The bytes end before what their header announces.
  case truncated
  /// A count, an index, an order or a range of §3.2 is broken; the field's name in the RFC.
  case malformed(field: String)
  /// The file counts leap seconds (a `right/` zone), which calendars do not.
  case leapSeconds
  /// The rule after the last transition is no POSIX TZ string; the text read.
  case footer(String)
}
