import Source

/// A venue as one page shows it.
struct VenueModel: Sendable {
  let venue: Venue
  let language: Language

  /// A map with the way there: OpenStreetMap follows nobody, and works without an application.
  ///
  /// Only the start is left to be said: the place is the end of the way, and after the `#` the
  /// middle of the map, which shows nothing of it before.
  var directions: String? {
    venue.coordinates.map { place in
      let latitude = decimal(millionths: place.value.latitude)
      let longitude = decimal(millionths: place.value.longitude)
      return "https://www.openstreetmap.org/directions?to=\(latitude)%2C\(longitude)"
        + "#map=17/\(latitude)/\(longitude)"
    }
  }
}

/// The place of a session.
let venueView = View<VenueModel>([
  .text("name", fr: "Son nom.", en: "Its name.") { $0.venue.name[$0.language] },
  .text("address", fr: "Son adresse, telle quelle.", en: "Its address, as written.") {
    $0.venue.address[$0.language].map(postalAddress)
  },
  .text("url", fr: "Son site web.", en: "Its website.") { $0.venue.url },
  .text(
    "directions", fr: "L’itinéraire sur OpenStreetMap, s’il a un « gps ».",
    en: "The way there on OpenStreetMap, where it has a ‘geo’."
  ) {
    $0.directions
  },
  .text("note", fr: "Une précision.", en: "A note.") { $0.venue.note?[$0.language] },
  .texts(
    "access", fr: "Ce qu’il offre à qui en a besoin.", en: "What it has for those who need it."
  ) {
    $0.language.table.accessWords($0.venue.access)
  },
  .text("access-text", fr: "La même chose, en une ligne.", en: "The same, in one line.") {
    $0.venue.access.isEmpty
      ? nil : $0.language.table.accessWords($0.venue.access).joined(separator: ", ")
  },
  .list(
    "facts", of: accessView, fr: "La même chose, avec le nom du dessin de chaque fait.",
    en: "The same, with the name of each fact’s drawing."
  ) {
    model in
    model.venue.access.map {
      AccessModel(fact: $0, name: model.language.table.words.accessibility[$0])
    }
  },
])

/// A fact about a place in the page's language.
struct AccessModel: Sendable {
  let fact: AccessFact
  let name: String
}

/// A fact about a place.
let accessView = View<AccessModel>([
  .text(
    "key", fr: "Son nom court, pour un dessin : « step-free ».",
    en: "Its short name, for a drawing: «step-free»."
  ) {
    $0.fact.rawValue
  },
  .text("name", fr: "Ses mots.", en: "Its words.") { $0.name },
])
