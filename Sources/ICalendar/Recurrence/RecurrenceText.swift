extension RecurrenceRule {
  /// Parses `FREQ=MONTHLY;BYDAY=1WE;COUNT=6`; the parts may come in any order.
  ///
  /// Numbers are read and not judged: ``validate(start:in:)`` does that.
  /// - Throws: the first part that is malformed, unknown or repeated, or a missing FREQ.
  public init(_ text: some StringProtocol) throws(RecurrenceError) {
    self.init(.daily)
    var seen: Set<String> = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      guard let equals = part.firstIndex(of: "=") else { throw .malformed(String(part)) }
      let name = part[..<equals].uppercased()
      guard seen.insert(name).inserted else { throw .repeatedPart(name) }
      try read(name, String(part[part.index(after: equals)...]))
    }
    guard seen.contains("FREQ") else { throw .missingFrequency }
  }

  private mutating func read(_ name: String, _ value: String) throws(RecurrenceError) {
    func required<Result>(_ result: Result?, _ allowed: String) throws(RecurrenceError) -> Result {
      guard let result else { throw .value(part: name, value: value, allowed: allowed) }
      return result
    }
    if let part = RecurrencePart.all.first(where: { $0.name == name }) {
      self[keyPath: part.values] = try required(list(value, Self.number), part.allowed)
      return
    }
    switch name {
    case "FREQ":
      let names = Frequency.allCases.map(\.rawValue).joined(separator: ", ")
      frequency = try required(Frequency(rawValue: value.uppercased()), names)
    case "INTERVAL": interval = try required(Self.number(value[...]), "1 and up")
    case "COUNT": count = try required(Self.number(value[...]), "1 and up")
    case "UNTIL": until = try required(Moment(basic: value), "20261231, or 20261231T235959Z")
    case "BYDAY": byDay = try required(list(value, Day.init), "MO to SU, 1MO, -1MO")
    case "WKST": weekStart = try required(Weekday(code: value), "MO to SU")
    default: throw .unknownPart(name)
    }
  }

  private func list<Element>(_ text: String, _ element: (Substring) -> Element?) -> [Element]? {
    let texts = text.split(separator: ",", omittingEmptySubsequences: false)
    let elements = texts.compactMap(element)
    return elements.count == texts.count ? elements : nil
  }

  /// A whole number of at most nine digits, with or without a sign.
  private static func number(_ text: Substring) -> Int? {
    text.utf8.count <= 10 ? Int(text) : nil
  }

  /// The rule as it is written, FREQ first and each part once.
  public var text: String {
    var parts = ["FREQ=" + frequency.rawValue]
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    if let count { parts.append("COUNT=\(count)") }
    if let until { parts.append("UNTIL=" + until.basic) }
    for part in RecurrencePart.all {
      if part.name == "BYHOUR", !byDay.isEmpty {
        parts.append("BYDAY=" + byDay.map(\.text).joined(separator: ","))
      }
      let values = self[keyPath: part.values]
      if !values.isEmpty {
        parts.append(part.name + "=" + values.map(String.init).joined(separator: ","))
      }
    }
    if weekStart != .monday { parts.append("WKST=" + weekStart.code) }
    return parts.joined(separator: ";")
  }
}

extension RecurrenceRule.Day {
  /// Parses `WE`, `1WE`, `+1WE` or `-1FR`.
  fileprivate init?(_ text: Substring) {
    guard let weekday = Weekday(code: text.suffix(2)) else { return nil }
    let ordinal = text.dropLast(2)
    guard !ordinal.isEmpty else {
      self.init(weekday)
      return
    }
    guard ordinal.utf8.count <= 3, let number = Int(ordinal) else { return nil }
    self.init(weekday, ordinal: number)
  }

  fileprivate var text: String {
    (ordinal.map(String.init) ?? "") + weekday.code
  }
}

extension Weekday {
  /// The day of the two letters `MO` to `SU`, in either case.
  init?(code: some StringProtocol) {
    let code = code.uppercased()
    guard let day = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = day
  }
}
