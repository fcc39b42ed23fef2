import FrontMatter
import ICalendar
import Source

/// A city that has held sessions has one to come: whoever follows its calendar waits for it.
struct NothingToCome: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for city in site.cities where !city.sessions.isEmpty && !city.isIncomplete {
      let now = site.now(in: city.timeZone)
      guard !city.sessions.contains(where: { $0.isHeld && !$0.isPast(at: now) }),
        let page = site.pages[city.key], !page.isArchived(on: site.today),
        let version = page.versions[page.originalLanguage]
      else { continue }
      report.add(
        .nothingToCome, at: version.title.range,
        Message(
          fr: "« \(version.title.value) » n’a plus de rencontre à venir",
          en: "‘\(version.title.value)’ has no session to come any more"),
        help: Message { words in
          let line = "\(PageFields.expires.name[words]): \(site.today.iso)"
          return Message(
            fr: "ajoutez les prochaines, ou dites dans le texte quand elles reprendront; si c’est"
              + " fini, archivez la page: « \(line) »",
            en: "add the next ones, or say in the text when they resume; if it is over, archive "
              + "the page: ‘\(line)’")
        })
    }
  }
}
