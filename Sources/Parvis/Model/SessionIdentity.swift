import ICalendar

/// What a session is known by for ever; never its title, its place or its present date.
struct SessionIdentity: Sendable, Hashable {
  /// The city's identifier: `blainville`.
  let city: String
  /// The day first announced.
  let announced: LocalDate
  /// The word that tells sessions of one city and day apart.
  let id: String?

  /// Its UID in calendars: `blainville.2027-04-07@cafe.example.org`, and with its word
  /// `blainville.2027-04-07.soir@cafe.example.org`.
  func uid(domain: String) -> String {
    city + "." + announced.iso + (id.map { "." + $0 } ?? "") + "@" + domain
  }
}

extension SessionIdentity {
  /// Reads what stands before the `@` of a UID, or nil where no build has written it.
  init?(uid: String) {
    let parts = uid.prefix { $0 != "@" }.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      let day = LocalDate(iso: parts[1])
    else { return nil }
    self.init(
      city: String(parts[0]), announced: day, id: parts.count == 3 ? String(parts[2]) : nil)
  }
}
