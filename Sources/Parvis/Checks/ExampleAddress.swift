import Source

/// The site’s address is its own, and not one of those that RFC 2606 and RFC 6761 keep for
/// examples: it stands on posters and in every calendar.
struct ExampleAddress: Check {
  private static let endings = [
    "example", "test", "invalid", "localhost", "example.org", "example.com", "example.net",
  ]

  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    let host = site.program.url.host
    guard Self.endings.contains(where: { host == $0 || host.hasSuffix("." + $0) }) else { return }
    report.add(
      .exampleAddress, at: site.program.urlRange,
      Message(
        fr: "« \(host) » est une adresse d’exemple, qui ne mène nulle part",
        en: "‘\(host)’ is an address for examples, which leads nowhere"),
      help: Message(
        fr: "écrivez l’adresse publique du site avant de le publier: elle est sur les affiches et"
          + " dans les calendriers",
        en: "write the site’s public address before publishing it: it stands on posters and in "
          + "calendars"))
  }
}
