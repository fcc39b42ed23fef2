/// The parts of a rule that list numbers: name, range and place in one row each.
struct RecurrencePart: Sendable {
  let name: String
  /// The magnitudes that are allowed.
  let range: ClosedRange<Int>
  /// Whether negative numbers count from the end.
  let countsFromEnd: Bool
  let values: any WritableKeyPath<RecurrenceRule, [Int]> & Sendable
  /// The frequencies beside which it may not stand: the table of RFC 5545 §3.3.10.
  let excluded: [RecurrenceRule.Frequency]

  /// In the order in which §3.3.10 has them evaluated; BYDAY, which lists no numbers, comes before
  /// BYHOUR.
  static let all = [
    RecurrencePart("BYMONTH", 1...12, \.byMonth),
    RecurrencePart(
      "BYWEEKNO", 1...53, \.byWeekNumber, countsFromEnd: true,
      not: [.secondly, .minutely, .hourly, .daily, .weekly, .monthly]),
    RecurrencePart(
      "BYYEARDAY", 1...366, \.byYearDay, countsFromEnd: true, not: [.daily, .weekly, .monthly]),
    RecurrencePart("BYMONTHDAY", 1...31, \.byMonthDay, countsFromEnd: true, not: [.weekly]),
    RecurrencePart("BYHOUR", 0...23, \.byHour),
    RecurrencePart("BYMINUTE", 0...59, \.byMinute),
    RecurrencePart("BYSECOND", 0...60, \.bySecond),
    RecurrencePart("BYSETPOS", 1...366, \.bySetPosition, countsFromEnd: true),
  ]

  /// Whether it names times, which a whole day has none of.
  var dividesDays: Bool { ["BYHOUR", "BYMINUTE", "BYSECOND"].contains(name) }

  private init(
    _ name: String, _ range: ClosedRange<Int>,
    _ values: any WritableKeyPath<RecurrenceRule, [Int]> & Sendable, countsFromEnd: Bool = false,
    not excluded: [RecurrenceRule.Frequency] = []
  ) {
    self.name = name
    self.range = range
    self.countsFromEnd = countsFromEnd
    self.values = values
    self.excluded = excluded
  }

  /// What the part takes, for a message: `1 to 31, or -31 to -1`.
  var allowed: String {
    let (low, high) = (range.lowerBound, range.upperBound)
    return countsFromEnd ? "\(low) to \(high), or -\(high) to -\(low)" : "\(low) to \(high)"
  }

  func admits(_ value: Int) -> Bool {
    range.contains(value) || countsFromEnd && value != Int.min && range.contains(-value)
  }
}
