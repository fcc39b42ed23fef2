extension Component {
  /// The deepest nesting of components, the outermost counted as 1.
  public static let depthLimit = 16

  /// Checks the component and all it contains against RFC 5545, by itself or as a whole calendar.
  ///
  /// The writer does the same before it writes; a caller needs it only for what was read. Cost:
  /// linear in the number of properties.
  public func validate() throws(WritingError) {
    try validate(hasMore: false)
  }

  /// Checks the component, which may hold more than its `components`.
  func validate(hasMore: Bool) throws(WritingError) {
    try validate(in: nil, depth: 1, hasMethod: true, hasMore: hasMore)
  }

  private func validate(
    in parent: (name: String, kind: ComponentKinds)?, depth: Int, hasMethod: Bool, hasMore: Bool
  ) throws(WritingError) {
    guard depth <= Self.depthLimit else { throw WritingError(.nesting, in: name) }
    let kind = ComponentKinds(name: name) ?? []
    if kind.isEmpty {
      guard name.hasPrefix("X-"), isName(name.utf8) else {
        throw WritingError(.unknownComponent, in: name)
      }
    } else if let parent, !parent.kind.isEmpty, !kind.parents.contains(parent.kind) {
      throw WritingError(.misplacedComponent(parent: parent.name), in: name)
    }
    try validateProperties(kind)
    // A free component has no rules of its own.
    if !kind.isEmpty { try validateRelations(kind, hasMethod: hasMethod) }
    if kind == .calendar { try validateCalendar(hasMore: hasMore) }
    let hasMethod = kind == .calendar ? self["METHOD"] != nil : hasMethod
    for component in components {
      try component.validate(
        in: (name, kind), depth: depth + 1, hasMethod: hasMethod, hasMore: false)
    }
  }

  /// Known, allowed here, as often as allowed, and complete.
  private func validateProperties(_ kind: ComponentKinds) throws(WritingError) {
    let index = PropertyIndex.shared
    var seen: PropertyIndex.Rows = 0
    for property in properties {
      guard let row = index.row(property.name, in: kind) else {
        let isFree = kind.isEmpty || property.name.hasPrefix("X-")
        guard isFree, isName(property.name.utf8) else {
          let isKnown = index.knows(property.name)
          throw WritingError(
            isKnown ? .misplacedProperty : .unknownProperty, in: name, property.name)
        }
        continue
      }
      let bit: PropertyIndex.Rows = 1 << row
      if seen & bit != 0, !PropertyTable.rows[row].repeatable.contains(kind) {
        throw WritingError(.repeatedProperty, in: name, property.name)
      }
      seen |= bit
    }
    if let missing = index.missing(in: kind, seen: seen) {
      throw WritingError(.missingProperty, in: name, missing)
    }
  }

  /// What properties ask of one another: §3.6.1 to §3.6.6 and the sections of the properties.
  private func validateRelations(
    _ kind: ComponentKinds, hasMethod: Bool
  ) throws(WritingError) {
    switch kind {
    case .event:
      if !hasMethod { try require("DTSTART") }
      try validateSpan(end: "DTEND")
    case .toDo:
      if self["DURATION"] != nil { try require("DTSTART") }
      try validateSpan(end: "DUE")
    case .timeZone where components.isEmpty:
      throw WritingError(.noContent, in: name)
    case .alarm:
      // §3.6.6: a repetition needs both its length and its count.
      if self["REPEAT"] != nil { try require("DURATION") }
      if self["DURATION"] != nil { try require("REPEAT") }
      switch self["ACTION"]?.value {
      case .text("DISPLAY"): try require("DESCRIPTION")
      case .text("EMAIL"):
        for name in ["DESCRIPTION", "SUMMARY", "ATTENDEE"] { try require(name) }
      default: break
      }
    default: break
    }
    try validateRecurrence()
  }

  private func require(_ name: String) throws(WritingError) {
    if self[name] == nil { throw WritingError(.missingProperty, in: self.name, name) }
  }

  private func validateSpan(end: String) throws(WritingError) {
    guard let endProperty = self[end] else { return }
    if self["DURATION"] != nil { throw WritingError(.excludedBy("DURATION"), in: name, end) }
    guard case .moment(let last) = endProperty.value,
      case .moment(let first)? = self["DTSTART"]?.value
    else { return }
    // §3.8.2.2: of the same type, and local where the other is; the zones may differ.
    switch (first, last) {
    case (.zoned(let from, let zone), .zoned(let to, let other)):
      if zone == other, to <= from { throw WritingError(.notAfter("DTSTART"), in: name, end) }
    case (.zoned, .utc), (.utc, .zoned): break
    default:
      guard first.form == last.form else {
        throw WritingError(.formDiffers(from: "DTSTART"), in: name, end)
      }
      if last.written <= first.written {
        throw WritingError(.notAfter("DTSTART"), in: name, end)
      }
    }
  }

  private func validateRecurrence() throws(WritingError) {
    // Erratum 6316: an exception is written as the start is.
    for property in properties where property.name == "EXDATE" {
      guard case .moments(let moments) = property.value,
        case .moment(let start)? = self["DTSTART"]?.value, moments.first?.form != start.form
      else { continue }
      throw WritingError(.formDiffers(from: "DTSTART"), in: name, "EXDATE")
    }
    guard let property = self["RRULE"] else { return }
    guard case .moment(let start)? = self["DTSTART"]?.value else {
      throw WritingError(.missingProperty, in: name, "DTSTART")
    }
    guard case .recurrence(let rule) = property.value else { return }
    // The start of an observance is local, and its UNTIL in UTC all the same: §3.6.5.
    let isObservance = ComponentKinds(name: name) == .observance
    let form = isObservance ? Moment.Form.zoned("") : start.form
    do {
      try rule.validateParts(startForm: form)
    } catch {
      throw WritingError(.value(.recurrence(error)), in: name, "RRULE")
    }
  }
}
