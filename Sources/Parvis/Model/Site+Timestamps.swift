import ICalendar
import Source

extension Site {
  /// How far a local time is from UTC: `-04:00`.
  func offset(_ local: LocalDateTime, _ zone: String) -> String {
    utcOffset(local.secondNumber - instant(local, zone).secondsSince1970)
  }

  /// Seconds east of UTC as ISO 8601 writes them; clocks of today show whole minutes.
  func utcOffset(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    return (seconds < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
  }

  /// A local time with its offset, in full: `2027-04-07T09:00:00-04:00` (RFC 3339).
  func timestamp(_ local: LocalDateTime, _ zone: String) -> String {
    local.isoWithSeconds + offset(local, zone)
  }

  /// The first moment of a day by the program’s clocks: `2027-04-07T00:00:00-04:00`.
  func timestamp(_ day: LocalDate) -> String {
    timestamp(LocalDateTime(day, .midnight), program.timeZone.value)
  }
}

extension Instant {
  /// The moment in UTC: `2027-04-07T13:00:00Z` (RFC 3339).
  var timestamp: String { utc.isoWithSeconds + "Z" }
}

extension LocalDateTime {
  fileprivate var isoWithSeconds: String {
    date.iso + "T" + twoDigits(time.hour) + ":" + twoDigits(time.minute) + ":"
      + twoDigits(time.second)
  }
}

private func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}
