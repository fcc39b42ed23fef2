import ICalendar
import Source

/// `/.well-known/security.txt`: whom to tell of a weakness of the site, in the form of RFC 9116.
///
/// Written where the program has a contact and a host of its own: below a path of another site the
/// file would never be looked for, and that site’s contact is another.
struct SecurityContact: Output {
  /// How far ahead the file stays valid, from the first day of this month; the RFC asks for less
  /// than a year.
  private static let validMonths = 11

  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    let contacts = Self.contacts(of: site.program)
    guard !contacts.isEmpty, site.program.url.basePath == "/" else { return [] }
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

  /// The program’s contact as addresses, the preferred one first.
  private static func contacts(of program: Program) -> [String] {
    guard let contact = program.contact else { return [] }
    // The RFC wants https; a page by http is none that a report may be trusted to.
    let page = contact.url.flatMap { $0.hasPrefix("https://") ? $0 : nil }
    return [contact.email.map { "mailto:" + $0 }, contact.phone?.link, page].compactMap { $0 }
  }
}
