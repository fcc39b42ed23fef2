import Source

/// A template that a page names is one that the theme has, or one for which every theme has `page`.
struct UnknownTemplates: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    guard let theme else { return }
    let templates = theme.templates.union(
      StandardTemplate.all.filter(\.isForContent).map(\.name))
    for page in site.pagesInOrder {
      guard let template = page.template, !templates.contains(template.value) else { continue }
      let known = templates.sorted()
      let near = nearestName(to: template.value, among: known)
      report.add(
        .unknownTemplate, at: template.range,
        Message(
          fr: "le thème n’a pas de gabarit « \(template.value) »",
          en: "the theme has no template ‘\(template.value)’"),
        help: near.map { Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?") }
          ?? Message(
            fr: "gabarits: " + known.joined(separator: ", "),
            en: "templates: " + known.joined(separator: ", ")))
    }
  }
}
