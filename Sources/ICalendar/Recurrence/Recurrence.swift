/// A rule that has been checked against its start, and can be followed.
public struct Recurrence: Sendable, Hashable {
  /// The rule as it was written.
  public let rule: RecurrenceRule
  /// DTSTART.
  public let start: Moment
  /// UNTIL on the clock of the start.
  let last: LocalDateTime?

  /// The dates in order, without duplicates, on the clock of the start.
  ///
  /// The start is among them only if it matches the rule; COUNT counts matches. Dates and times
  /// that do not exist (30 February) are left out, not moved; whether the clocks of a zone skip a
  /// time is for the zone to say. RFC 5545 §3.3.10.
  ///
  /// Cost: linear in the days from the start to the last date, the year 9999 at most.
  /// - Parameters:
  ///   - end: the last moment of interest, itself included.
  ///   - limit: at most this many dates, for a rule may go on for ever.
  /// - Returns: fewer than `limit` only where the rule or the interest ends.
  /// - Throws: `.tooSparse` where a rule that counts hours, minutes or seconds needs more than one
  ///   million of them.
  public func occurrences(
    through end: LocalDateTime? = nil, limit: Int
  ) throws(RecurrenceError) -> [LocalDateTime] {
    let ends = [Self.lastOfAll, last, end].compactMap(\.self)
    var dates = Dates(
      first: start.written, last: ends.min() ?? Self.lastOfAll,
      limit: min(limit, rule.count ?? limit))
    switch rule.frequency {
    case .secondly, .minutely, .hourly:
      var periods = TimePeriods(rule, start: dates.first, end: dates.last)
      while !dates.isComplete, let batch = try periods.next() { dates.append(batch) }
    case .daily, .weekly, .monthly, .yearly:
      var periods = DayPeriods(rule, start: dates.first, end: dates.last)
      while !dates.isComplete, let batch = periods.next() { dates.append(batch) }
    }
    return dates.found
  }

  /// 9999-12-31T23:59:59, the last moment with four digits for the year.
  private static let lastOfAll = LocalDateTime(
    secondNumber: LocalDate.dayNumber(year: 10_000, month: 1, day: 1) * 86_400 - 1)
}

/// Dates between two bounds, up to a number of them.
private struct Dates {
  let first: LocalDateTime
  let last: LocalDateTime
  let limit: Int
  var found: [LocalDateTime] = []

  var isComplete: Bool { found.count >= limit }

  /// Takes those of a batch in order that lie within; what lies after them never comes earlier.
  mutating func append(_ batch: [LocalDateTime]) {
    for date in batch where date >= first {
      if date > last || isComplete { return }
      found.append(date)
    }
  }
}
