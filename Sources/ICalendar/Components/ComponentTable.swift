/// A set of the components that RFC 5545 §3.6 describes.
struct ComponentKinds: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let calendar = ComponentKinds(rawValue: 1 << 0)
  static let event = ComponentKinds(rawValue: 1 << 1)
  static let toDo = ComponentKinds(rawValue: 1 << 2)
  static let journal = ComponentKinds(rawValue: 1 << 3)
  static let freeBusy = ComponentKinds(rawValue: 1 << 4)
  static let timeZone = ComponentKinds(rawValue: 1 << 5)
  static let observance = ComponentKinds(rawValue: 1 << 6)
  static let alarm = ComponentKinds(rawValue: 1 << 7)

  /// The components of a name, or nil where the RFC has none.
  init?(name: String) {
    guard let row = Self.table.first(where: { $0.name == name }) else { return nil }
    self = row.kind
  }

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Name, kind, and what it stands in; a calendar stands in nothing.
  private static let table: [(name: String, kind: ComponentKinds, parents: ComponentKinds)] = [
    ("VEVENT", .event, .calendar),
    ("VCALENDAR", .calendar, []),
    ("VTIMEZONE", .timeZone, .calendar),
    ("STANDARD", .observance, .timeZone),
    ("DAYLIGHT", .observance, .timeZone),
    ("VALARM", .alarm, [.event, .toDo]),
    ("VTODO", .toDo, .calendar),
    ("VJOURNAL", .journal, .calendar),
    ("VFREEBUSY", .freeBusy, .calendar),
  ]

  /// What a component of one of these kinds may stand in.
  var parents: ComponentKinds {
    Self.table.first { $0.kind == self }?.parents ?? []
  }
}
