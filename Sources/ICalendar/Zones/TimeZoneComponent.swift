extension TimeZoneRules {
  /// The VTIMEZONE that a feed needs for events of this zone.
  ///
  /// It has the one form that every client reads: one STANDARD and at most one DAYLIGHT, each
  /// with a yearly rule. RFC 5545 §3.6.5.
  ///
  /// The rule is the zone's own for the future (RFC 9636 §3.3.1), from the first year in which it
  /// has been in force without interruption: so the same zone gives the same bytes for whatever
  /// events, as long as the tz database says the same.
  /// - Parameter window: from the start of the first event to the end of the last; a day more on
  ///   either side is looked at.
  /// - Returns: nil where this form would be wrong somewhere in the window (the rule changes in it,
  ///   or a change falls on another day than the rule's weekday). The events are then written in
  ///   UTC, without a VTIMEZONE.
  public func timeZoneComponent(covering window: ClosedRange<Instant>) -> Component? {
    let span =
      (window.lowerBound.secondsSince1970 - 86_400)...(window.upperBound.secondsSince1970 + 86_400)
    guard let footer = data.footer, let observances = observances(footer, in: span) else {
      return nil
    }
    return Component(
      "VTIMEZONE", [Property("TZID", .text(identifier))],
      components: observances.map(\.component))
  }

  private func observances(
    _ footer: POSIXTimeZone, in span: ClosedRange<Int>
  ) -> [Observance]? {
    let changes = offsetChanges(in: span)
    guard let daylight = footer.daylight else {
      return changes.isEmpty ? fixedObservance(footer.standard, before: span.lowerBound) : nil
    }
    guard let toDaylight = YearlyOnset(daylight.start, from: footer.standard, to: daylight.type),
      let toStandard = YearlyOnset(daylight.end, from: daylight.type, to: footer.standard),
      let first = firstYear(of: toDaylight), let second = firstYear(of: toStandard)
    else { return nil }
    let onsets = [(toDaylight, first), (toStandard, second)]
    let areInForce = onsets.allSatisfy { $0.time(in: $1) <= span.lowerBound }
    let areAllRegular = changes.allSatisfy { change in
      onsets.contains { $0.0.time(in: change.local.date.year) == change.time }
    }
    guard areInForce, areAllRegular else { return nil }
    // Where winter time is the exception (Dublin), readers expect the larger offset as DAYLIGHT.
    return onsets.map { $0.observance(from: $1) }.sorted { left, _ in left.isDaylight }
  }

  /// The first year from which on the onset has come every year, or nil where it does not yet.
  private func firstYear(of onset: YearlyOnset) -> Int? {
    // After the last transition that the file lists, its rule holds by definition.
    let listed = data.transitionTimes
    var year = LocalDateTime(secondNumber: listed.last ?? 0).date.year + 1
    let earliest = LocalDateTime(secondNumber: listed.first ?? 0).date.year
    guard isInForce(onset, in: year) else { return nil }
    while year > max(earliest, 1), isInForce(onset, in: year - 1) { year -= 1 }
    return year
  }

  private func isInForce(_ onset: YearlyOnset, in year: Int) -> Bool {
    let time = onset.time(in: year)
    return type(at: time - 1).offset == onset.before.offset
      && type(at: time).offset == onset.after.offset
  }

  /// One offset for ever: since its real onset, where that is recent enough to be well known.
  private func fixedObservance(
    _ type: TZifData.LocalTimeType, before start: Int
  ) -> [Observance]? {
    let last = offsetChanges(in: (data.transitionTimes.first ?? 0)...max(0, lastListed)).last
    guard let last, last.time > 0 else {
      // Not at the epoch itself in UTC, which some readers take for no date at all.
      return self.type(at: start).offset == type.offset
        ? [
          Observance(
            onset: LocalDateTime(secondNumber: 0), before: type.offset, after: type, rule: nil)
        ] : nil
    }
    guard last.time <= start else { return nil }
    return [
      Observance(onset: last.local, before: last.before.offset, after: type, rule: nil)
    ]
  }

  private var lastListed: Int { data.transitionTimes.last ?? 0 }
}
