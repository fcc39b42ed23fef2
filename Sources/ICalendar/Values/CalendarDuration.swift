/// A length of time in days, which follow the calendar, and exact seconds: RFC 5545 §3.3.6.
///
/// `P1D` is one day later on the same clock, 23 to 25 hours; `PT24H` is always 24 hours.
public struct CalendarDuration: Sendable, Hashable {
  /// Whether it leads back in time: an alarm 15 minutes before.
  public let isNegative: Bool
  /// Whole days, from 0; a week is 7.
  public let days: Int
  /// Seconds besides the days, from 0.
  public let seconds: Int

  /// The largest count of days or seconds, so that no sum with a date leaves `Int`.
  static let limit = 1 << 40

  /// Makes a duration.
  ///
  /// - Parameters:
  ///   - days: 0 to 2⁴⁰.
  ///   - seconds: 0 to 2⁴⁰; may be more than a day.
  ///   - isNegative: whether it leads back.
  public init(days: Int = 0, seconds: Int = 0, isNegative: Bool = false) {
    let range = 0...Self.limit
    precondition(range.contains(days) && range.contains(seconds), "a duration out of range")
    self.days = days
    self.seconds = seconds
    // There is one zero, so that equal lengths are equal values.
    self.isNegative = isNegative && (days, seconds) != (0, 0)
  }

  /// Parses `P15DT5H0M20S`, `P7W`, `-PT15M`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    var rest = Array(text.utf8)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
    var (days, seconds) = (0, 0)
    var isTime = false
    var units: [(letter: UInt8, size: Int)] = [
      (UInt8(ascii: "W"), 7), (UInt8(ascii: "D"), 1),
    ]
    var parts = 0
    while !rest.isEmpty {
      if rest.first == UInt8(ascii: "T"), !isTime {
        rest.removeFirst()
        isTime = true
        units = [
          (UInt8(ascii: "H"), 3600), (UInt8(ascii: "M"), 60), (UInt8(ascii: "S"), 1),
        ]
        guard !rest.isEmpty else { return nil }
      }
      guard let number = Int(takingDigitsFrom: &rest), let letter = rest.popFirst(),
        let unit = units.firstIndex(where: { $0.letter == letter })
      else { return nil }
      let (product, overflow) = number.multipliedReportingOverflow(by: units[unit].size)
      guard !overflow, product <= Self.limit else { return nil }
      if isTime { seconds += product } else { days += product }
      // Units come once, in descending order; weeks stand alone.
      units.removeFirst(unit + 1)
      if letter == UInt8(ascii: "W") { guard rest.isEmpty else { return nil } }
      parts += 1
    }
    guard parts > 0, days <= Self.limit, seconds <= Self.limit else { return nil }
    self.init(days: days, seconds: seconds, isNegative: isNegative)
  }

  /// `PT12H`, `P1W`, `-P1DT0H0M30S`: no unit between two others is left out, as §3.3.6 asks.
  public var text: String {
    let sign = isNegative ? "-P" : "P"
    if seconds == 0 {
      return days % 7 == 0 && days > 0 ? sign + "\(days / 7)W" : sign + "\(days)D"
    }
    var time = "T"
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    if hours > 0 { time += "\(hours)H" }
    if minutes > 0 || hours > 0 && rest > 0 { time += "\(minutes)M" }
    if rest > 0 { time += "\(rest)S" }
    return sign + (days > 0 ? "\(days)D" : "") + time
  }
}

extension Int {
  /// Takes the digits at the front, at least one and at most 18.
  init?(takingDigitsFrom bytes: inout ArraySlice<UInt8>) {
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    guard (1...18).contains(digits.count) else { return nil }
    self = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    bytes = bytes.dropFirst(digits.count)
  }
}
