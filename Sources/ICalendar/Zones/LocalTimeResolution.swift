extension TimeZoneRules {
  /// The instants at which a clock on the wall shows a local time.
  public enum Resolution: Sendable, Hashable {
    /// Shown once, as nearly always.
    case unique(Instant)
    /// Never shown: the clock jumps from `from` straight to `to`.
    ///
    /// The times from `from` on and before `to` do not exist on that day; `transition` is the
    /// instant of the jump.
    case gap(transition: Instant, from: LocalDateTime, to: LocalDateTime)
    /// Shown twice, for the clock is set back.
    case overlap(first: Instant, second: Instant)
  }

  /// Finds when a clock of the zone shows a local time.
  public func resolve(_ local: LocalDateTime) -> Resolution {
    let second = local.secondNumber
    // No offset is as large as 26 hours: RFC 9636 §3.2.
    let span = (second - 93_600)...(second + 93_600)
    let changes = offsetChanges(in: span)
    var instants: [Instant] = []
    for offset in [type(at: span.lowerBound).offset] + changes.map(\.after.offset) {
      let instant = Instant(secondsSince1970: second - offset)
      if self.offset(at: instant) == offset, !instants.contains(instant) {
        instants.append(instant)
      }
    }
    instants.sort()
    if let first = instants.first, let last = instants.last {
      return first == last ? .unique(first) : .overlap(first: first, second: last)
    }
    for change in changes {
      let from = change.local
      let to = from.adding(seconds: change.after.offset - change.before.offset)
      if from <= local, local < to {
        return .gap(transition: Instant(secondsSince1970: change.time), from: from, to: to)
      }
    }
    preconditionFailure("a local time without an instant lies in a jump of the clock")
  }
}
