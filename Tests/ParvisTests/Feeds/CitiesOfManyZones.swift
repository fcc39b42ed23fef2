/// Cities on many clocks, each with the same sessions, and those that its calendar must hold.
///
/// A rule crosses the days on which clocks change; one session is moved over such a day, one
/// cancelled, one postponed; two lie in 2026, when clocks in Vancouver and Casablanca last changed.
enum CitiesOfManyZones {
  static let zones = [
    "toronto": "America/Toronto", "vancouver": "America/Vancouver",
    "saint-jean": "America/St_Johns", "regina": "America/Regina", "paris": "Europe/Paris",
    "bruxelles": "Europe/Brussels", "casablanca": "Africa/Casablanca",
    "lord-howe": "Australia/Lord_Howe", "kolkata": "Asia/Kolkata",
  ]

  /// A session as an independent program is told of it, in local time.
  struct Planned: Codable {
    let uid, zone, start, end, status: String
  }

  static let facts = """
    lieux:
      café:
        nom: Café « L’Été »
        adresse: "1, rue de l’Œuvre; porte B\\\\C, Ville"
        gps: 45.123456, -73.654321
        accessibilité: [sans marche, stationnement]
    rencontres:
      - {date: 2026-02-25, heure: 9 h à 11 h}
      - {date: 2026-07-08, heure: 9 h à 11 h}
      - {date: 2026-12-02, heure: 18 h 30 à 20 h, précision: "Entrée: côté cour; sonnez, 🧑‍🍳!"}
      - {répétition: tous les dimanches, à partir du: 2027-03-07, jusqu’au: 2027-04-11, heure: 9 h à 11 h}
      - {date: 2027-10-31, heure: 9 h à 11 h}
      - {date: 2027-11-07, heure: 9 h à 11 h}
      - {date: 2027-11-07, id: soir, heure: 18 h à 20 h}
    changements:
      - {date: 2027-03-14, annulée: météo}
      - {date: 2027-03-21, reportée au: {date: 2027-03-30, heure: 13 h à 15 h 15}}
      - {date: 2027-10-31, reportée: oui}

    """

  /// The identity, the start, the end, and whether it is held.
  private static let sessions = [
    ("2026-02-25", "2026-02-25T09:00", "2026-02-25T11:00", true),
    ("2026-07-08", "2026-07-08T09:00", "2026-07-08T11:00", true),
    ("2026-12-02", "2026-12-02T18:30", "2026-12-02T20:00", true),
    ("2027-03-07", "2027-03-07T09:00", "2027-03-07T11:00", true),
    ("2027-03-14", "2027-03-14T09:00", "2027-03-14T11:00", false),
    ("2027-03-21", "2027-03-30T13:00", "2027-03-30T15:15", true),
    ("2027-03-28", "2027-03-28T09:00", "2027-03-28T11:00", true),
    ("2027-04-04", "2027-04-04T09:00", "2027-04-04T11:00", true),
    ("2027-04-11", "2027-04-11T09:00", "2027-04-11T11:00", true),
    ("2027-10-31", "2027-10-31T09:00", "2027-10-31T11:00", false),
    ("2027-11-07", "2027-11-07T09:00", "2027-11-07T11:00", true),
    ("2027-11-07.soir", "2027-11-07T18:00", "2027-11-07T20:00", true),
  ]

  /// The site.
  static var site: MadeSite {
    var site = MadeSite()
    for (city, zone) in zones { site.setCity(city, "fuseau: \(zone)\n" + facts) }
    return site
  }

  /// Every session of every city.
  static var planned: [Planned] {
    zones.flatMap { city, zone in
      sessions.map { id, start, end, isHeld in
        Planned(
          uid: "\(city).\(id)@cafe.example.org", zone: zone, start: start, end: end,
          status: isHeld ? "CONFIRMED" : "CANCELLED")
      }
    }
  }
}
