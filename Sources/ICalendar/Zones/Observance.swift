/// A change of the clock that comes each year on the same weekday of the same month.
struct YearlyOnset {
  let before: TZifData.LocalTimeType
  let after: TZifData.LocalTimeType
  private let change: POSIXTimeZone.Change
  private let rule: RecurrenceRule

  /// Takes a change of the form `Mm.n.d` whose time lies within its day, the only one that a
  /// yearly rule says without a doubt; nil for others.
  init?(
    _ change: POSIXTimeZone.Change, from before: TZifData.LocalTimeType,
    to after: TZifData.LocalTimeType
  ) {
    guard case .weekday(let month, let week, let weekday) = change.day,
      (0..<86_400).contains(change.time)
    else { return nil }
    self.before = before
    self.after = after
    self.change = change
    var rule = RecurrenceRule(.yearly)
    rule.byMonth = [month]
    rule.byDay = [RecurrenceRule.Day(weekday, ordinal: week == 5 ? -1 : week)]
    self.rule = rule
  }

  /// When it comes in a year, in seconds since 1970 UTC.
  func time(in year: Int) -> Int {
    change.instant(in: year, offset: before.offset)
  }

  /// The observance that begins with it, from a year on.
  func observance(from year: Int) -> Observance {
    Observance(
      onset: LocalDateTime(secondNumber: time(in: year) + before.offset), before: before.offset,
      after: after, rule: rule)
  }
}

/// A part of a VTIMEZONE: since when, and every year again where it has a rule.
struct Observance {
  /// The wall time of the first onset, on the clock before the change.
  let onset: LocalDateTime
  /// Seconds east of UTC before.
  let before: Int
  let after: TZifData.LocalTimeType
  let rule: RecurrenceRule?

  /// Whether the clock is set forward; a single observance is always STANDARD.
  var isDaylight: Bool { rule != nil && after.offset > before }

  var component: Component {
    var properties = [
      Property("DTSTART", .moment(.floating(onset))),
      Property("TZOFFSETFROM", .utcOffset(before)),
      Property("TZOFFSETTO", .utcOffset(after.offset)),
      Property("TZNAME", .text(after.abbreviation)),
    ]
    if let rule { properties.append(Property("RRULE", .recurrence(rule))) }
    return Component(isDaylight ? "DAYLIGHT" : "STANDARD", properties)
  }
}
