/// A time zone as the tz database has it: its past offsets and its rule for the future.
///
/// It is read from the bytes of a TZif file (RFC 9636), such as
/// `/usr/share/zoneinfo/America/Toronto`; this library opens no file itself.
public struct TimeZoneRules: Sendable {
  /// The name in the tz database: `America/Toronto`.
  public let identifier: String

  let data: TZifData

  /// Reads a TZif file of version 2 or later.
  ///
  /// - Parameters:
  ///   - identifier: the zone's name, which becomes the TZID.
  ///   - tzif: the whole file.
  /// - Throws: what is wrong with the bytes; they are never read past their end.
  public init(identifier: String, tzif: [UInt8]) throws(TZifError) {
    self.identifier = identifier
    data = try TZifData(tzif)
  }

  /// Seconds east of UTC at an instant.
  ///
  /// Cost: logarithmic in the number of transitions the file lists.
  public func offset(at instant: Instant) -> Int {
    type(at: instant.secondsSince1970).offset
  }

  /// What the local time is called at an instant: `EST`, `-03`.
  public func abbreviation(at instant: Instant) -> String {
    type(at: instant.secondsSince1970).abbreviation
  }

  /// What a clock on the wall shows at an instant.
  public func local(_ instant: Instant) -> LocalDateTime {
    LocalDateTime(secondNumber: instant.secondsSince1970 + offset(at: instant))
  }

  func type(at second: Int) -> TZifData.LocalTimeType {
    let times = data.transitionTimes
    if let last = times.last, second < last {
      let following = times.partitioningIndex { $0 > second }
      return following == 0 ? data.initialType : data.transitionTypes[following - 1]
    }
    return data.footer?.type(at: second) ?? data.transitionTypes.last ?? data.initialType
  }
}

extension TimeZoneRules {
  /// A moment when the offset or the abbreviation changes.
  struct Transition: Sendable, Hashable {
    /// Seconds since 1970 UTC.
    let time: Int
    let before: TZifData.LocalTimeType
    let after: TZifData.LocalTimeType

    /// What the clock shows at the moment, before it is changed.
    var local: LocalDateTime { LocalDateTime(secondNumber: time + before.offset) }
  }

  /// The changes of the offset in a span of time, in order; mere changes of name are left out.
  ///
  /// Cost: linear in the years of the span.
  func offsetChanges(in span: ClosedRange<Int>) -> [Transition] {
    let listed = data.transitionTimes
    let first = listed.partitioningIndex { $0 >= span.lowerBound }
    var times = Array(listed[first...].prefix { $0 <= span.upperBound })
    let end = listed.last ?? Int.min
    if let footer = data.footer, span.upperBound > end {
      let first = LocalDateTime(secondNumber: max(span.lowerBound, end)).date.year - 1
      let last = LocalDateTime(secondNumber: span.upperBound).date.year + 1
      times += footer.changes(in: first...last).filter { $0 > end && span.contains($0) }
    }
    return times.compactMap { time in
      let (before, after) = (type(at: time - 1), type(at: time))
      return before.offset == after.offset
        ? nil : Transition(time: time, before: before, after: after)
    }
  }
}

extension POSIXTimeZone {
  /// The kind of local time at a second since 1970 UTC, as if the rule had always been in force.
  func type(at second: Int) -> TZifData.LocalTimeType {
    guard let daylight else { return standard }
    let year = LocalDateTime(secondNumber: second + standard.offset).date.year
    // The last change up to then. Daylight time all year round ends at the very moment when it
    // starts anew: of two changes at once, the later year's holds.
    var (latest, isDaylight) = (Int.min, false)
    for year in (year - 1)...(year + 1) {
      let (start, end) = changes(daylight, in: year)
      if start <= second, start >= latest { (latest, isDaylight) = (start, true) }
      if end <= second, end >= latest { (latest, isDaylight) = (end, false) }
    }
    return isDaylight ? daylight.type : standard
  }

  /// The moments of the changes of some years, in order.
  func changes(in years: ClosedRange<Int>) -> [Int] {
    guard let daylight else { return [] }
    return years.flatMap { year in
      let (start, end) = changes(daylight, in: year)
      return [start, end]
    }.sorted()
  }

  private func changes(_ daylight: Daylight, in year: Int) -> (start: Int, end: Int) {
    (
      daylight.start.instant(in: year, offset: standard.offset),
      daylight.end.instant(in: year, offset: daylight.type.offset)
    )
  }
}

extension [Int] {
  /// The index of the first element for which `belongs` holds; those for which it does come last.
  func partitioningIndex(where belongs: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
