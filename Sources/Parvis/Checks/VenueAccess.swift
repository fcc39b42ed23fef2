import FrontMatter
import Source

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
          help: Message { words in
            let facts = [AccessFact.stepFree, .parking].map { $0.name[words] }
            let line =
              "\(VenueFields.accessibility.name[words]): "
              + "[\(facts.joined(separator: ", "))]"
            return Message(
              fr: "ajoutez par exemple « \(line) »", en: "add for example ‘\(line)’")
          })
      }
    }
  }
}
