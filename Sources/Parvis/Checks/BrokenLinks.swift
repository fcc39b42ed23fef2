import Markdown
import Source

/// Every link of a page leads to something: a page, one of its headings, a file, an address.
struct BrokenLinks: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    let shared = Shared(site)
    for language in site.languages {
      // Many pages of a folder share the places that they lead to.
      var sound: Set<Place> = []
      for page in site.pagesInOrder {
        guard let version = page.versions[language] else { continue }
        let resolver = LinkResolver(shared: shared, page: page, version: version)
        for link in version.body.links {
          let place = Place(destination: link.destination, folder: page.key.folder)
          // What begins with # is a place of the page itself.
          let isShared = link.destination.utf8.first != UInt8(ascii: "#")
          if isShared, sound.contains(place) { continue }
          if check(link, resolver, &report), isShared { sound.insert(place) }
        }
      }
    }
  }

  /// A destination as it is written in a file of a folder.
  private struct Place: Hashable {
    let destination: String
    let folder: String
  }

  /// Whether a link leads somewhere; where it does not, that is reported.
  private func check(_ link: Link, _ resolver: LinkResolver, _ report: inout Report) -> Bool {
    let former = report.diagnostics.count
    judge(link, resolver, &report)
    return report.diagnostics.count == former
  }

  private func judge(_ link: Link, _ resolver: LinkResolver, _ report: inout Report) {
    switch resolver.target(of: link.destination) {
    case .page(let target, _, let anchor?):
      let ids = target.body.headings.map(\.id)
      guard !ids.contains(anchor) else { return }
      let near = nearestName(to: anchor, among: ids)
      report.add(
        .brokenAnchor, at: link.range,
        Message(
          fr: "« \(target.title.value) » n’a pas de titre « #\(anchor) »",
          en: "‘\(target.title.value)’ has no heading ‘#\(anchor)’"),
        help: near.map {
          Message(fr: "vouliez-vous dire « #\($0) »?", en: "did you mean ‘#\($0)’?")
        }
          ?? Message(
            fr: ids.isEmpty
              ? "cette page n’a pas de titres" : "titres: " + ids.joined(separator: ", "),
            en: ids.isEmpty
              ? "that page has no headings" : "headings: " + ids.joined(separator: ", ")))
    case .unpublished:
      report.add(
        .brokenLink, at: link.range,
        Message(
          fr: "ce lien mène à une page qui n’est pas publiée: \(link.destination)",
          en: "this link leads to a page that is not published: \(link.destination)"),
        help: Message(
          fr: "publiez-la, ou retirez le lien jusque-là",
          en: "publish it, or take the link out until then"))
    case .nothing(let nearest) where nearest == link.destination:
      report.add(
        .brokenLink, at: link.range,
        Message(
          fr: "ce lien mène à une page qui n’existe pas dans cette langue: \(link.destination)",
          en: "this link leads to a page that does not exist in this language: "
            + link.destination),
        help: Message(
          fr: "traduisez cette page, ou retirez le lien",
          en: "translate that page, or take the link out"))
    case .nothing(let nearest):
      report.add(
        .brokenLink, at: link.range,
        Message(
          fr: "ce lien ne mène nulle part: \(link.destination)",
          en: "this link leads nowhere: \(link.destination)"),
        help: (elsewhere(link.destination) ?? nearest).map {
          Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?")
        }
          ?? Message(
            fr:
              "écrivez le fichier de la page, comme « history.md », ou son adresse, comme « /histoire/ »",
            en: "write the page’s file, such as ‘history.md’, or its address, such as ‘/history/’"))
    default: return
    }
  }

  /// What an address of another site or a mailbox is to begin with.
  private func elsewhere(_ destination: String) -> String? {
    if destination.hasPrefix("www.") { return "https://" + destination }
    let isMailbox = destination.contains("@") && !destination.contains("/")
    return isMailbox ? "mailto:" + destination : nil
  }
}

/// Every picture that a page shows is there.
struct Pictures: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    let shared = Shared(site)
    for page in site.pagesInOrder {
      for language in site.languages {
        guard let version = page.versions[language] else { continue }
        let resolver = LinkResolver(shared: shared, page: page, version: version)
        for image in version.body.images {
          switch resolver.target(of: image.source) {
          case .file(let path) where site.pictures[path] != nil: continue
          case .elsewhere: continue
          default: break
          }
          let near = nearestName(to: image.source, among: site.pictures.keys.sorted())
          report.add(
            .missingPicture, at: image.range,
            Message(
              fr: "il n’y a pas d’image \(image.source)", en: "there is no picture \(image.source)"),
            help: near.map {
              Message(fr: "vouliez-vous dire « /\($0) »?", en: "did you mean ‘/\($0)’?")
            }
              ?? Message(
                fr:
                  "mettez le fichier dans content/images/ (créez ce dossier au besoin), ou retirez l’image",
                en:
                  "put the file into content/images/ (make that folder if need be), or take the picture out"
              ))
        }
      }
    }
  }
}
