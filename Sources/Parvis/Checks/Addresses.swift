import Source

/// An address that was once published still leads somewhere.
struct Addresses: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    let redirects = Set(
      site.pages.values.flatMap { page in
        site.languages.flatMap { page.versions[$0]?.redirectFrom.map(\.value) ?? [] }
      })
    for (key, old) in site.lock.addresses.sorted(by: { $0.key < $1.key }) {
      let parts = key.split(separator: " ").map(String.init)
      guard parts.count == 2, let language = site.program.language(parts[1]),
        !redirects.contains(old)
      else { continue }
      let folders = parts[0].split(separator: "/").map(String.init)
      let page = PageKey(
        folder: folders.dropLast().joined(separator: "/"), stem: folders.last ?? "")
      guard let version = site.pages[page]?.versions[language],
        let present = site.routes.page(page, language)
      else { continue }
      guard present != old else { continue }
      report.add(
        .addressChanged, at: version.title.range,
        Message(
          fr: "l’adresse de cette page était \(old) et devient \(present)",
          en: "this page’s address was \(old) and becomes \(present)"),
        help: Message(
          fr: "ajoutez la ligne « anciennes adresses: [\(old)] »",
          en: "add the line ‘redirect-from: [\(old)]’"))
    }
  }
}
