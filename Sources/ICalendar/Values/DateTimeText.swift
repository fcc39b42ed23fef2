extension Moment {
  /// Parses `20261203`, `20261203T090000` or `20261203T090000Z`; nil for anything else.
  ///
  /// A local time floats: its zone stands elsewhere. The leap second 60 is read as 59, as §3.3.12
  /// asks of those who have none.
  init?(basic text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard [8, 15, 16].contains(bytes.count),
      let date = LocalDate(iso: String(decoding: bytes[..<8], as: UTF8.self))
    else { return nil }
    if bytes.count == 8 {
      self = .date(date)
      return
    }
    let digits = bytes[9..<15]
    guard bytes[8] == UInt8(ascii: "T"), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let (hour, minute, second) = (number / 10_000, number / 100 % 100, number % 100)
    guard hour < 24, second <= 60,
      let time = LocalTime(hour: hour, minute: minute, second: min(second, 59))
    else { return nil }
    let local = LocalDateTime(date, time)
    if bytes.count == 15 {
      self = .floating(local)
    } else if bytes[15] == UInt8(ascii: "Z") {
      self = .utc(Instant(secondsSince1970: local.secondNumber))
    } else {
      return nil
    }
  }

  /// `20261203T090000`, with `Z` in UTC, or `20261203`.
  var basic: String {
    var bytes: [UInt8] = []
    bytes.append(self)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a moment in the basic form; its year is 1 to 9999.
  mutating func append(_ moment: Moment) {
    let local = moment.written
    let (year, month, day) = local.date.parts
    append(digits: year, width: 4)
    append(digits: month, width: 2)
    append(digits: day, width: 2)
    if moment.form == .date { return }
    let time = local.time
    append(UInt8(ascii: "T"))
    append(digits: time.hour, width: 2)
    append(digits: time.minute, width: 2)
    append(digits: time.second, width: 2)
    if moment.form == .utc { append(UInt8(ascii: "Z")) }
  }

  /// Appends the last digits of a number.
  mutating func append(digits number: Int, width: Int) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(number.magnitude / UInt(divisor) % 10))
      divisor /= 10
    }
  }
}
