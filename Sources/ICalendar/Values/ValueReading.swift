extension Property {
  /// Gives a line its type: from the table, or from VALUE where the name is free.
  ///
  /// - Returns: the property, and why its value was kept raw where that is an error.
  static func read(
    _ line: ContentLine, in kind: ComponentKinds
  ) -> (Property, ValueError?) {
    let text = String(decoding: line.value, as: UTF8.self)
    let raw = Property(line.name, .raw(text), line.parameters)
    let row = PropertyIndex.shared.row(line.name, in: kind).map { PropertyTable.rows[$0] }
    let stated = line.parameters.first { $0.name == "VALUE" }?.values.first?.uppercased()
    let type: ValueType?
    if let row {
      type = stated == nil ? row.types[0] : row.types.first { $0.name == stated }
      guard type != nil else { return (raw, .type(allowed: row.types.map(\.name))) }
    } else {
      type = stated.map(ValueType.init(name:)) ?? .text
    }
    // BINARY, and what nobody knows, stays as it stands.
    guard let type, type != .binary else { return (raw, nil) }
    let zone = line.parameters.first { $0.name == "TZID" }?.values.first
    let value: Value
    do {
      value = try Value(line.value, type, timeZone: zone)
    } catch {
      // A free name may have a value that only its author understands.
      return (raw, row == nil ? nil : error)
    }
    // A TZID beside a value that has no use for it would be lost.
    guard zone == value.timeZone else {
      return (raw, row == nil ? nil : .malformed(type: type.name, text: text))
    }
    let parameters = line.parameters.filter { $0.name != "VALUE" && $0.name != "TZID" }
    return (Property(line.name, value, parameters), nil)
  }
}

extension Value {
  /// Reads a value of a type.
  init(_ bytes: ArraySlice<UInt8>, _ type: ValueType, timeZone: String?) throws(ValueError) {
    let text = String(decoding: bytes, as: UTF8.self)
    let value: Value? =
      switch type {
      case .text: TextEscaping.unescaped(bytes).map(Value.text)
      case .texts: TextEscaping.split(bytes, at: UInt8(ascii: ",")).map(Value.texts)
      case .structuredText:
        TextEscaping.split(bytes, at: UInt8(ascii: ";")).map(Value.structuredText)
      case .uri: URISyntax.isValid(text) ? .uri(text) : nil
      case .calendarAddress: URISyntax.isValid(text) ? .calendarAddress(text) : nil
      case .boolean: ["TRUE": .boolean(true), "FALSE": .boolean(false)][text.uppercased()]
      case .integer: text.utf8.count <= 12 ? Int(text).map(Value.integer) : nil
      case .position: GeographicPosition(text).map(Value.position)
      case .date, .dateTime, .utc, .local:
        Moment(text, timeZone: timeZone).map(Value.moment)
      case .dates, .dateTimes:
        Self.list(text) { Moment($0, timeZone: timeZone) }.map(Value.moments)
      case .duration: CalendarDuration(text).map(Value.duration)
      case .periods: Self.list(text) { Period($0, timeZone: timeZone) }.map(Value.periods)
      case .utcOffset: Self.utcOffset(bytes).map(Value.utcOffset)
      case .recurrence: .recurrence(try Self.recurrence(text))
      case .binary: nil
      }
    guard let value, type.admits(value) else {
      throw .malformed(type: type.name, text: text)
    }
    self = value
  }

  private static func recurrence(_ text: String) throws(ValueError) -> RecurrenceRule {
    do {
      return try RecurrenceRule(text)
    } catch {
      throw .recurrence(error)
    }
  }

  private static func list<Element>(
    _ text: String, _ element: (Substring) -> Element?
  ) -> [Element]? {
    let texts = text.split(separator: ",", omittingEmptySubsequences: false)
    let elements = texts.compactMap(element)
    return elements.count == texts.count ? elements : nil
  }

  /// Reads `-0500` or `+053020`; `-0000` says nothing, and is refused as §3.3.14 asks.
  private static func utcOffset(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.dropFirst()
    let signs = [UInt8(ascii: "+"): 1, UInt8(ascii: "-"): -1]
    guard let sign = bytes.first.flatMap({ signs[$0] }), [4, 6].contains(digits.count),
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } * (digits.count == 4 ? 100 : 1)
    let (hours, minutes, seconds) = (number / 10_000, number / 100 % 100, number % 100)
    guard hours < 24, minutes < 60, seconds < 60, sign > 0 || number > 0 else { return nil }
    return sign * (hours * 3600 + minutes * 60 + seconds)
  }
}

extension Moment {
  /// Reads a moment of any form; a TZID makes a local time one of its zone.
  fileprivate init?(_ text: some StringProtocol, timeZone: String?) {
    guard let moment = Moment(basic: text) else { return nil }
    if case .floating(let local) = moment, let timeZone {
      self = .zoned(local, timeZone: timeZone)
    } else {
      self = moment
    }
  }
}

extension Period {
  fileprivate init?(_ text: Substring, timeZone: String?) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = Moment(parts[0], timeZone: timeZone),
      start.form != .date
    else { return nil }
    if let end = Moment(parts[1], timeZone: timeZone) {
      guard end.form == start.form, end.written > start.written else { return nil }
      self.init(start: start, end: .moment(end))
    } else if let duration = CalendarDuration(parts[1]), !duration.isNegative,
      duration != CalendarDuration()
    {
      self.init(start: start, end: .duration(duration))
    } else {
      return nil
    }
  }
}
