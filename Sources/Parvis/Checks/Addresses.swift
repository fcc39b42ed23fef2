import FrontMatter
import Source

/// An address that was once published still leads somewhere.
///
/// The lock knows the address of every page. One that changes without `redirect-from` is an error;
/// a page that is gone is a warning, for its address may be gone on purpose.
struct Addresses: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    let former = formerAddresses(of: site)
    guard !former.isEmpty else { return }
    let redirects = Set(
      site.pagesInOrder.flatMap { page in
        site.languages.flatMap { page.versions[$0]?.redirectFrom.map(\.value) ?? [] }
      })
    for (key, old) in former.sorted(by: { $0.key < $1.key }) {
      let parts = key.split(separator: " ").map(String.init)
      guard parts.count == 2, let language = site.program.language(parts[1]),
        !redirects.contains(old)
      else { continue }
      let page = PageKey(path: parts[0])
      if !site.knownKeys.contains(page) {
        reportGone(page, old, language, site, &report)
      } else if let version = site.pages[page]?.versions[language],
        let place = version.slugRange,
        let present = site.routes.page(page, language), present != old
      {
        report.add(
          .addressChanged, at: place,
          Message(
            fr: "l’adresse de cette page est passée de \(old) à \(present)",
            en: "this page’s address has changed from \(old) to \(present)"),
          help: help(for: version, old, present))
      }
    }
  }

  /// The addresses that the lock knows and that are not what they were, by the lock’s keys: few of
  /// thousands.
  private func formerAddresses(of site: Site) -> [String: SitePath] {
    var former = site.lock.addresses
    guard !former.isEmpty else { return [:] }
    for page in site.pagesInOrder {
      for language in site.languages {
        let key = Lock.key(page.key, language)
        if let present = site.routes.page(page.key, language), former[key] == present {
          former[key] = nil
        }
      }
    }
    return former
  }

  /// To keep the old address, or to lead from there to the new one.
  private func help(for version: PageVersion, _ old: SitePath, _ present: SitePath) -> Message {
    let (oldParts, parts) = (old.split(separator: "/"), present.split(separator: "/"))
    return Message { words in
      let redirect = "\(PageFields.redirectFrom.name[words]): [\(old)]"
      // Where the section’s address is another one, the page’s own is not to be put back.
      guard let slug = oldParts.last, oldParts.dropLast() == parts.dropLast() else {
        return Message(fr: "ajoutez la ligne « \(redirect) »", en: "add the line ‘\(redirect)’")
      }
      guard version.slugRange != version.title.range else {
        let line = "\(PageFields.slug.name[words]): \(slug)"
        return Message(
          fr: "pour garder l’ancienne adresse, ajoutez la ligne « \(line) »; pour passer à la"
            + " nouvelle, la ligne « \(redirect) »",
          en: "to keep the old address, add the line ‘\(line)’; to change to the new one, the "
            + "line ‘\(redirect)’")
      }
      return Message(
        fr: "remettez « \(slug) »; ou, pour passer à la nouvelle adresse, ajoutez la ligne"
          + " « \(redirect) »",
        en: "put back ‘\(slug)’; or, to change to the new address, add the line ‘\(redirect)’")
    }
  }

  private func reportGone(
    _ page: PageKey, _ old: SitePath, _ language: Language, _ site: Site, _ report: inout Report
  ) {
    let section = site.pages[.index(of: page.folder)]?.versions[language]
    let home = site.pages[.index(of: "")]?.versions[language]
    let target = (section ?? home)?.path ?? Program.path
    report.add(
      .addressGone, at: .start(of: target),
      Message(
        fr: "la page \(page.path) n’existe plus, et \(old) ne mène nulle part",
        en: "the page \(page.path) is gone, and \(old) leads nowhere"),
      help: Message { words in
        let line = "\(PageFields.redirectFrom.name[words]): [\(old)]"
        return Message(
          fr: "pour mener ses visiteurs ici, ajoutez à ce fichier « \(line) »",
          en: "to lead its visitors here, add to this file ‘\(line)’")
      })
  }
}
