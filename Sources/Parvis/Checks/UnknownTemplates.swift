import Source

/// A template that a page names is one that the theme has.
struct UnknownTemplates: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    guard let theme else { return }
    for page in site.pagesInOrder {
      guard let template = page.template, !theme.templates.contains(template.value) else {
        continue
      }
      let known = theme.templates.sorted()
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

/// Somebody in a wheelchair can see whether they can come.
struct VenueAccess: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for city in site.cities {
      for venue in city.venues where !venue.hasAccess {
        report.add(
          .venueWithoutAccess, at: venue.range,
          Message(
            fr: "le lieu « \(venue.key) » ne dit rien de son accessibilité",
            en: "the venue ‘\(venue.key)’ says nothing about its accessibility"),
          help: Message(
            fr: "ajoutez par exemple « accessibilité: [sans marche, stationnement] »",
            en: "add for example ‘accessibility: [step-free, parking]’"))
      }
    }
  }
}
