import ICalendar
import Source

/// `/.well-known/security.txt`: whom to tell of a weakness of the site, in the form of RFC 9116.
///
/// It is another one on the first day of each month, as ``Site/nextChange`` knows.
struct SecurityContact: Output {
  /// How far ahead the file stays valid, from the first day of this month; the RFC asks for less
  /// than a year.
  private static let validMonths = 11

  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    let contacts = site.program.securityContacts
    guard !contacts.isEmpty else { return [] }
    let expires = Month(site.today).adding(months: Self.validMonths).first
    let lines =
      contacts.map { "Contact: " + $0 } + [
        "Expires: \(expires.iso)T00:00:00Z",
        "Preferred-Languages: " + site.languages.map(\.subtag).joined(separator: ", "),
        "Canonical: " + site.routes.absolute(Routes.securityContact),
      ]
    let text = lines.map { $0 + "\n" }.joined()
    return [Plan(path: Routes.output(Routes.securityContact), make: { Array(text.utf8) })]
  }
}
