extension Component {
  /// Writes the component to the end of a feed, in the bytes that are published.
  ///
  /// Lines end with CRLF and are folded at 75 octets; properties and parameters keep their order.
  /// The component is validated first, what is omitted included. When this throws, nothing has been
  /// appended. Cost: linear.
  ///
  /// - Parameters:
  ///   - feed: what comes before.
  ///   - omitted: names of properties left out at any depth, in upper case: a hash of what
  ///     subscribers see leaves out DTSTAMP, LAST-MODIFIED, SEQUENCE and CREATED.
  /// - Throws: the first rule that is broken.
  public func write(
    to feed: inout [UInt8], omitting omitted: Set<String> = []
  ) throws(WritingError) {
    try validate()
    let start = feed.count
    do {
      try append(to: &feed, omitting: omitted)
    } catch {
      feed.removeSubrange(start...)
      throw error
    }
  }

  /// The component as bytes, with others behind its own that are written already: a calendar
  /// around its events.
  ///
  /// What holds between components is then the caller's to see to: that no two have one UID, and
  /// that there is a VTIMEZONE for every TZID. Cost: linear, and no more memory than the
  /// bytes take.
  ///
  /// - Throws: the first rule that the component breaks.
  public func bytes(
    around written: [WrittenComponent] = []
  ) throws(WritingError) -> [UInt8] {
    try validate(hasMore: !written.isEmpty)
    var feed: [UInt8] = []
    try appendOpen(to: &feed, omitting: [])
    feed.reserveCapacity(written.reduce(feed.count + end.utf8.count) { $0 + $1.bytes.count })
    for component in written { feed += component.bytes }
    feed += end.utf8
    return feed
  }

  /// Appends the component without asking whether it is complete.
  ///
  /// The depth is bounded where the component has been validated.
  ///
  /// - Returns: where the first of its own properties stood that was left out, or would have: the
  ///   end of its first line where none was.
  @discardableResult
  func append(
    to feed: inout [UInt8], omitting omitted: Set<String>
  ) throws(WritingError) -> Int {
    let gap = try appendOpen(to: &feed, omitting: omitted)
    feed += end.utf8
    return gap
  }

  private var end: String { "END:\(name)\r\n" }

  /// Appends all but the last line.
  @discardableResult
  private func appendOpen(
    to feed: inout [UInt8], omitting omitted: Set<String>
  ) throws(WritingError) -> Int {
    feed += "BEGIN:\(name)\r\n".utf8
    let start = feed.count
    let gap = try append(properties, to: &feed, omitting: omitted)
    for component in components { try component.append(to: &feed, omitting: omitted) }
    return gap ?? start
  }

  /// Appends the lines of properties of such a component.
  ///
  /// - Returns: where the first stood that was left out, or nil.
  @discardableResult
  func append(
    _ properties: [Property], to feed: inout [UInt8], omitting omitted: Set<String> = []
  ) throws(WritingError) -> Int? {
    let kind = ComponentKinds(name: name) ?? []
    var line: [UInt8] = []
    var gap: Int?
    for property in properties {
      if omitted.contains(property.name) {
        gap = gap ?? feed.count
        continue
      }
      line.removeAll(keepingCapacity: true)
      try property.append(to: &line, component: name, kind)
      LineFolding.append(line, to: &feed)
    }
    return gap
  }
}

extension Property {
  /// Appends the logical line without its end.
  fileprivate func append(
    to line: inout [UInt8], component: String, _ kind: ComponentKinds
  ) throws(WritingError) {
    let row = PropertyIndex.shared.row(name, in: kind).map { PropertyTable.rows[$0] }
    line.append(contentsOf: name.utf8)
    do {
      try value.check(row)
      if let type = statedType(row) { line.append(contentsOf: ";VALUE=\(type)".utf8) }
      if let identifier = value.timeZone {
        try ParameterText.append(Parameter("TZID", identifier), to: &line)
      }
    } catch {
      throw WritingError(.value(error), in: component, name)
    }
    try appendParameters(to: &line, component: component)
    line.append(UInt8(ascii: ":"))
    do {
      try value.append(to: &line)
    } catch {
      throw WritingError(.value(error), in: component, name)
    }
  }

  private func appendParameters(
    to line: inout [UInt8], component: String
  ) throws(WritingError) {
    for (index, parameter) in parameters.enumerated() {
      // A raw value carries all its parameters; any other says these two itself.
      var isRepeated = parameters[..<index].contains { $0.name == parameter.name }
      if !value.isRaw, ["VALUE", "TZID"].contains(parameter.name) { isRepeated = true }
      guard !isRepeated else {
        throw WritingError(.repeatedParameter(parameter.name), in: component, name)
      }
      do {
        try ParameterText.append(parameter, to: &line)
      } catch {
        throw WritingError(.parameter(parameter.name, error), in: component, name)
      }
    }
  }

  /// What the parameter VALUE must say, or nil where the type goes without saying.
  private func statedType(_ row: PropertyRow?) -> String? {
    if value.isRaw { return nil }
    let type = value.typeName
    // §3.8.8.2: a free property is TEXT unless it says otherwise.
    guard let row else { return type == ValueType.text.name ? nil : type }
    return row.statesType || type != row.types[0].name ? type : nil
  }
}

extension Value {
  fileprivate var isRaw: Bool {
    if case .raw = self { true } else { false }
  }

  /// Refuses a value that the property of a row, or a free property without one, does not take.
  fileprivate func check(_ row: PropertyRow?) throws(ValueError) {
    guard let row else {
      if isRaw { return }
      guard ValueType.free.contains(where: { $0.admits(self) }) else {
        throw .type(allowed: ValueType.free.map(\.name))
      }
      return
    }
    guard row.types.contains(where: { $0.admits(self) }) else {
      throw .type(allowed: row.types.map(\.name))
    }
    switch self {
    case .text(let text):
      guard row.allowed.isEmpty || row.allowed.contains(text) || text.hasPrefix("X-") else {
        throw .notAllowed(text, allowed: row.allowed)
      }
    case .integer(let number):
      guard row.range.contains(number) else { throw .outOfRange(number, allowed: row.range) }
    default: break
    }
  }

  /// The TZID that the value asks for.
  var timeZone: String? {
    let moment: Moment? =
      switch self {
      case .moment(let moment): moment
      case .moments(let moments): moments.first
      case .periods(let periods): periods.first?.start
      default: nil
      }
    guard case .zoned(_, let identifier)? = moment else { return nil }
    return identifier
  }

  /// What the parameter VALUE calls the type, but for raw values.
  fileprivate var typeName: String {
    switch self {
    case .text, .texts, .structuredText, .raw: "TEXT"
    case .uri: "URI"
    case .calendarAddress: "CAL-ADDRESS"
    case .boolean: "BOOLEAN"
    case .integer: "INTEGER"
    case .position: "FLOAT"
    case .moment(let moment): moment.form == .date ? "DATE" : "DATE-TIME"
    case .moments(let moments): moments.first?.form == .date ? "DATE" : "DATE-TIME"
    case .duration: "DURATION"
    case .periods: "PERIOD"
    case .utcOffset: "UTC-OFFSET"
    case .recurrence: "RECUR"
    }
  }
}
