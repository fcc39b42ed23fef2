extension Value {
  /// Appends the value as it stands after the colon.
  func append(to line: inout [UInt8]) throws(ValueError) {
    switch self {
    case .text(let text):
      try TextEscaping.append(text, to: &line)
    case .texts(let texts):
      try appendList(texts, separator: UInt8(ascii: ","), to: &line, TextEscaping.append)
    case .structuredText(let texts):
      try appendList(texts, separator: UInt8(ascii: ";"), to: &line, TextEscaping.append)
    case .uri(let uri):
      guard URISyntax.isValid(uri) else { throw .malformed(type: "URI", text: uri) }
      line.append(contentsOf: uri.utf8)
    case .calendarAddress(let uri):
      guard URISyntax.isValid(uri) else { throw .malformed(type: "CAL-ADDRESS", text: uri) }
      line.append(contentsOf: uri.utf8)
    case .boolean(let flag):
      line.append(contentsOf: (flag ? "TRUE" : "FALSE").utf8)
    case .integer(let number):
      try check(number, -2_147_483_648...2_147_483_647)
      line.append(contentsOf: String(number).utf8)
    case .position(let position):
      line.append(contentsOf: position.text.utf8)
    case .moment(let moment):
      try moment.checkYear()
      line.append(moment)
    case .moments(let moments):
      guard moments.allSatisfy({ $0.form == moments.first?.form }) else { throw .mixedForms }
      try appendList(moments, separator: UInt8(ascii: ","), to: &line) {
        (moment, line) throws(ValueError) in
        try moment.checkYear()
        line.append(moment)
      }
    case .duration(let duration):
      line.append(contentsOf: duration.text.utf8)
    case .periods(let periods):
      guard periods.allSatisfy({ $0.start.form == periods.first?.start.form }) else {
        throw .mixedForms
      }
      try appendList(periods, separator: UInt8(ascii: ","), to: &line) {
        (period, line) throws(ValueError) in try line.append(period)
      }
    case .utcOffset(let offset):
      try line.append(utcOffset: offset)
    case .recurrence(let rule):
      try rule.until?.checkYear()
      line.append(contentsOf: rule.text.utf8)
    case .raw(let text):
      for scalar in text.unicodeScalars where scalar != "\t" {
        let isControl = scalar.value < 0x20 || scalar.value == 0x7F
        guard !isControl else { throw .controlCharacter(scalar) }
      }
      line.append(contentsOf: text.utf8)
    }
  }

  private func appendList<Element>(
    _ elements: [Element], separator: UInt8, to line: inout [UInt8],
    _ append: (Element, inout [UInt8]) throws(ValueError) -> Void
  ) throws(ValueError) {
    guard !elements.isEmpty else { throw .empty }
    for (index, element) in elements.enumerated() {
      if index > 0 { line.append(separator) }
      try append(element, &line)
    }
  }
}

private func check(_ number: Int, _ range: ClosedRange<Int>) throws(ValueError) {
  guard range.contains(number) else { throw .outOfRange(number, allowed: range) }
}

extension Moment {
  /// Four digits write a year, and 0 is none.
  fileprivate func checkYear() throws(ValueError) {
    try check(written.date.year, 1...9999)
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ period: Period) throws(ValueError) {
    guard period.start.form != .date else {
      throw .malformed(type: "PERIOD", text: period.start.written.iso)
    }
    try period.start.checkYear()
    append(period.start)
    append(UInt8(ascii: "/"))
    switch period.end {
    case .moment(let end):
      guard end.form == period.start.form else { throw .mixedForms }
      guard end.written > period.start.written else { throw .backwards }
      try end.checkYear()
      append(end)
    case .duration(let duration):
      guard !duration.isNegative, duration != CalendarDuration() else { throw .backwards }
      append(contentsOf: duration.text.utf8)
    }
  }

  /// Appends `-0500`, or `+053020` where there are seconds.
  fileprivate mutating func append(utcOffset offset: Int) throws(ValueError) {
    try check(offset, -86_399...86_399)
    append(UInt8(ascii: offset < 0 ? "-" : "+"))
    let size = abs(offset)
    append(digits: size / 3600, width: 2)
    append(digits: size / 60 % 60, width: 2)
    if size % 60 != 0 { append(digits: size % 60, width: 2) }
  }
}
