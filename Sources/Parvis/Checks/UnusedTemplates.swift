import Source

/// A template that the program’s own theme holds is one that some page is shown with.
///
/// A parent’s templates that a child does without are no mistake. A name that begins with `_` is
/// kept for later.
struct UnusedTemplates: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    guard let theme else { return }
    let used = theme.calledTemplates
      .union(StandardTemplate.all.map(\.name))
      .union(site.pagesInOrder.compactMap { $0.template?.value })
    let others = used.subtracting(theme.ownTemplates.keys).sorted()
    for (name, path) in theme.ownTemplates.sorted(by: { $0.key < $1.key })
    where !used.contains(name) {
      let isKept = name.split(separator: "/").last?.hasPrefix("_") ?? false
      guard !isKept else { continue }
      report.add(
        .unusedTemplate, at: .start(of: path),
        Message(
          fr: "aucune page n’emploie le gabarit « \(name) »",
          en: "no page uses the template ‘\(name)’"),
        help: nearestName(to: name, among: others).map {
          Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?")
        }
          ?? Message(
            fr: "effacez ce fichier, ou commencez son nom par « _ » pour le garder",
            en: "delete this file, or begin its name with ‘_’ to keep it"))
    }
  }
}
