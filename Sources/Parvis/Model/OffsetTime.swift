import ICalendar

extension LocalDateTime {
  /// The form of ISO 8601 with the offset of its clock: `2027-04-07T09:00-04:00`.
  ///
  /// The offset is in seconds east of UTC; clocks of today show whole minutes.
  func iso(offset: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = abs(offset) / 60
    return iso + (offset < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
  }
}
