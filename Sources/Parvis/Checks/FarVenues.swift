import Source

/// A venue that lies far from every other one of its city: most often a digit or a sign is wrong.
///
/// A warning at its coordinates. Of two that have only each other, it stands at the second.
struct FarVenues: Check {
  /// How far apart the venues of one city may lie, in kilometres: a wide rural municipality.
  private static let reach = 50.0

  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for city in site.cities { reportVenues(of: city, &report) }
  }

  /// The cost is one comparison per venue where all lie close, and venues² where none do.
  private func reportVenues(of city: City, _ report: inout Report) {
    let places = city.venues.compactMap { venue in venue.coordinates.map { (venue, $0) } }
    let neighbours = places.indices.map { nearest(to: $0, among: places.map(\.1.value)) }
    for (index, neighbour) in neighbours.enumerated() {
      guard let neighbour, neighbour.distance > Self.reach,
        neighbours[neighbour.index]?.index != index || neighbour.index < index
      else { continue }
      let (other, otherPlace) = places[neighbour.index]
      let kilometres = Int(neighbour.distance.rounded())
      report.add(
        .venueFarAway, at: places[index].1.range,
        Message(
          fr: "le lieu « \(places[index].0.key) » est à \(kilometres) km du plus proche des autres"
            + " lieux de la ville, « \(other.key) »",
          en: "the venue ‘\(places[index].0.key)’ lies \(kilometres) km from the nearest of the "
            + "city’s other venues, ‘\(other.key)’"),
        help: Message(
          fr: "vérifiez les chiffres et le signe moins: la latitude d’abord, puis la longitude",
          en: "check the digits and the minus sign: latitude first, then longitude"),
        notes: [
          Diagnostic.Note(
            Message(fr: "l’autre est ici", en: "the other is here"), at: otherPlace.range)
        ])
    }
  }

  /// The nearest of the other places, or the first that is near enough; nil where there is none.
  private func nearest(
    to index: Int, among places: [Coordinates]
  ) -> (index: Int, distance: Double)? {
    var nearest: (index: Int, distance: Double)?
    for other in places.indices where other != index {
      let distance = places[index].kilometres(to: places[other])
      if distance < nearest?.distance ?? .infinity { nearest = (other, distance) }
      if distance <= Self.reach { break }
    }
    return nearest
  }
}
