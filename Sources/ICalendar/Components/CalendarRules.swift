extension Component {
  /// What holds for a calendar as a whole: §3.4, §3.6, §3.2.19 and §3.8.4.7.
  func validateCalendar(hasMore: Bool) throws(WritingError) {
    // Some readers give up when the two do not come first.
    guard Set(properties.prefix(2).map(\.name)) == ["VERSION", "PRODID"] else {
      throw WritingError(.order, in: name, "VERSION")
    }
    guard hasMore || !components.isEmpty else { throw WritingError(.noContent, in: name) }
    var identities: Set<Identity> = []
    for component in components {
      guard case .text(let uid)? = component["UID"]?.value else { continue }
      let identity = Identity(
        component: component.name, uid: uid, recurrence: component["RECURRENCE-ID"]?.value)
      guard identities.insert(identity).inserted else {
        throw WritingError(.repeatedUID(uid), in: component.name, "UID")
      }
    }
    try validateTimeZones()
  }

  private struct Identity: Hashable {
    let component: String
    let uid: String
    let recurrence: Value?
  }

  private func validateTimeZones() throws(WritingError) {
    var defined: Set<String> = []
    for component in components where component.name == "VTIMEZONE" {
      guard case .text(let identifier)? = component["TZID"]?.value else { continue }
      guard defined.insert(identifier).inserted else {
        throw WritingError(.timeZone(identifier), in: component.name, "TZID")
      }
    }
    for component in components {
      try component.eachTimeZone { (property, identifier) throws(WritingError) in
        // A name that begins with a solidus is defined elsewhere: §3.8.3.1.
        guard defined.contains(identifier) || identifier.hasPrefix("/") else {
          throw WritingError(.timeZone(identifier), in: component.name, property)
        }
      }
    }
  }

  /// Visits the TZID of every moment in the component; an alarm has none, for its TRIGGER is UTC.
  private func eachTimeZone(
    _ visit: (_ property: String, _ identifier: String) throws(WritingError) -> Void
  ) throws(WritingError) {
    for property in properties {
      if let identifier = property.value.timeZone { try visit(property.name, identifier) }
    }
  }
}
