import ICalendar
import Source

/// A venue whose longitude does not go with the clocks of its city: most often latitude and
/// longitude are swapped, or a minus sign is missing.
///
/// For the one venue of a city that says where it is; of several, ``FarVenues`` sees it. Where both
/// numbers are small, as in the west of Europe, nothing tells that they are swapped.
struct VenueZones: Check {
  /// How far a clock may be from the sun, in seconds: the most on Earth is about three hours.
  private static let most = 4 * 3600
  /// The latitudes of towns, in millionths of a degree.
  private static let inhabited = -56_000_000...72_000_000

  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for city in site.cities {
      let places = city.venues.compactMap { venue in venue.coordinates.map { (venue, $0) } }
      guard places.count == 1, let (venue, place) = places.first,
        let offset = site.zones[city.timeZone]?.offset(at: site.now),
        !Self.goesWith(offset, place.value.longitude)
      else { continue }
      report.add(
        .venueInOtherZone, at: place.range,
        Message(
          fr: "le lieu « \(venue.key) » est loin du fuseau horaire de sa ville, \(city.timeZone)",
          en: "the venue ‘\(venue.key)’ is far from the time zone of its city, \(city.timeZone)"),
        help: help(for: place, offset, site))
    }
  }

  /// Whether the sun over a longitude, in millionths of a degree, is near to a clock.
  private static func goesWith(_ offset: Int, _ longitude: Int) -> Bool {
    let day = 86_400
    let distance = abs(longitude * day / 360_000_000 - offset) % day
    return min(distance, day - distance) <= most
  }

  /// What was probably meant, in the author’s own digits.
  private func help(for place: Located<Coordinates>, _ offset: Int, _ site: Site) -> Message {
    let (latitude, longitude) = (place.value.latitude, place.value.longitude)
    let numbers = (site.sources[place.range.path]?.text(place.range.bytes) ?? "")
      .filter { $0 != "\"" && $0 != "'" }.split(separator: ",").map { String($0).trimmed }
    var proposals: [String] = []
    if numbers.count == 2 {
      let (first, second) = (numbers[0], numbers[1])
      if Self.inhabited.contains(longitude), Self.goesWith(offset, latitude) {
        proposals.append("\(second), \(first)")
      }
      if Self.inhabited.contains(latitude), Self.goesWith(offset, -longitude) {
        let opposite = second.hasPrefix("-") ? String(second.dropFirst()) : "-" + second
        proposals.append("\(first), \(opposite)")
      }
    }
    return proposals.isEmpty
      ? Message(
        fr: "vérifiez les chiffres et le signe moins: la latitude d’abord, puis la longitude",
        en: "check the digits and the minus sign: latitude first, then longitude")
      : .write(proposals)
  }
}
