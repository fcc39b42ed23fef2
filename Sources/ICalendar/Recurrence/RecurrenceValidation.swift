extension RecurrenceRule {
  /// Checks the rule against its start and makes it ready to give dates.
  ///
  /// - Parameters:
  ///   - start: DTSTART.
  ///   - timeZone: the zone of the start, which tells what its clocks show at an UNTIL in UTC;
  ///     without it such an UNTIL is compared as if the zone were UTC.
  /// - Returns: the rule with its start, ready to be followed.
  /// - Throws: the first part that is out of range, contradicts another or does not fit the start.
  public func validate(
    start: Moment, in timeZone: TimeZoneRules? = nil
  ) throws(RecurrenceError) -> Recurrence {
    try validateParts(startForm: start.form)
    var last = until?.written
    if case .utc(let instant)? = until, case .zoned = start.form, let timeZone {
      last = timeZone.local(instant)
    }
    return Recurrence(rule: self, start: start, last: last)
  }

  /// What can be said without the start's value.
  func validateParts(startForm form: Moment.Form) throws(RecurrenceError) {
    try validateRanges()
    try validateFrequency()
    if let until { try validate(until, form) }
    if count != nil, until != nil { throw .contradiction(part: "COUNT", with: "UNTIL") }
    if !bySetPosition.isEmpty {
      let others = RecurrencePart.all.filter { $0.name != "BYSETPOS" }
      guard !byDay.isEmpty || others.contains(where: { !self[keyPath: $0.values].isEmpty }) else {
        throw .missingPart("BYDAY", neededBy: "BYSETPOS")
      }
    }
    if form == .date {
      for part in RecurrencePart.all
      where part.dividesDays && !self[keyPath: part.values].isEmpty {
        throw .timeOfWholeDay(part: part.name)
      }
      guard ![.secondly, .minutely, .hourly].contains(frequency) else {
        throw .timeOfWholeDay(part: "FREQ")
      }
    }
  }

  private func validateRanges() throws(RecurrenceError) {
    // The upper bounds keep every sum with a date in range; no calendar lasts as long.
    for (part, value) in [("INTERVAL", interval), ("COUNT", count ?? 1)] {
      guard (1...999_999_999).contains(value) else {
        throw .value(part: part, value: String(value), allowed: "1 and up")
      }
    }
    for part in RecurrencePart.all {
      for value in self[keyPath: part.values] where !part.admits(value) {
        throw .value(part: part.name, value: String(value), allowed: part.allowed)
      }
    }
    for day in byDay {
      guard let ordinal = day.ordinal else { continue }
      guard ordinal != 0, (-53...53).contains(ordinal) else {
        throw .value(
          part: "BYDAY", value: "\(ordinal)\(day.weekday.code)",
          allowed: "1 to 53, or -53 to -1, before the day")
      }
    }
  }

  private func validateFrequency() throws(RecurrenceError) {
    let frequencyText = "FREQ=" + frequency.rawValue
    for part in RecurrencePart.all where !self[keyPath: part.values].isEmpty {
      guard !part.excluded.contains(frequency) else {
        throw .contradiction(part: part.name, with: frequencyText)
      }
    }
    if byDay.contains(where: { $0.ordinal != nil }) {
      guard frequency == .monthly || frequency == .yearly else {
        throw .contradiction(part: "BYDAY", with: frequencyText)
      }
      guard byWeekNumber.isEmpty else {
        throw .contradiction(part: "BYDAY", with: "BYWEEKNO")
      }
    }
  }

  private func validate(_ until: Moment, _ form: Moment.Form) throws(RecurrenceError) {
    switch (form, until.form) {
    case (.date, .date), (.floating, .floating), (.utc, .utc), (.zoned, .utc): break
    case (.zoned, _): throw .untilForm(expected: .utc)
    default: throw .untilForm(expected: form)
    }
  }
}
