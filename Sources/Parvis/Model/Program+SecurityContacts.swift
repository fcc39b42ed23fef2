extension Program {
  /// Whom to tell of a weakness of the site, as addresses, the preferred one first.
  ///
  /// None where the program has no contact or no host of its own: below a path of another site
  /// nobody would look for them, and that site’s contact is another.
  var securityContacts: [String] {
    guard let contact, url.basePath == "/" else { return [] }
    // RFC 9116 wants https; a page by http is none that a report may be trusted to.
    let page = contact.url.flatMap { $0.hasPrefix("https://") ? $0 : nil }
    return [contact.email.map { "mailto:" + $0 }, contact.phone?.link, page].compactMap { $0 }
  }
}
