import Parvis
import Source
import Testing

/// What people are told of a session, in each locale.
@Suite("announcements")
struct AnnouncementTests {
  private static let city = """
    ---
    titre: Amos
    organisé par: Ville d’Amos
    contact: {téléphone: +1 819 555-0100, courriel: cafe@amos.example}
    lieux:
      biblio: {nom: Bibliothèque, adresse: "222, 1re Avenue Est, Amos (Québec) J9T 1H3", accessibilité: stationnement}
      cafe: {nom: Café du Coin, adresse: "1, rue Principale, Amos", accessibilité: stationnement}
    rencontres:
      - {répétition: premier mercredi, à partir du: 2027-01-01, fois: 7, heure: 9 h à 11 h, lieu: biblio}
    changements:
      - {date: 2027-02-03, reportée au: 2027-02-10}
      - {date: 2027-03-03, annulée: météo}
      - {date: 2027-04-07, reportée: formation}
      - {date: 2027-05-05, heure: 10 h à midi}
      - {date: 2027-06-02, lieu: cafe}
    ---

    """

  private static func announcement(
    _ date: String, _ locale: String, _ city: String = city, now: String = "2026-11-21T09:00"
  ) async throws -> Announcement {
    let program = """
      nom: Café avec un policier
      organisme: Ville d’Amos
      langues: [\(locale)]
      adresse du site: https://cafe.example.org
      fuseau: America/Toronto
      thème: mini

      """
    let tag = String(locale.prefix(2))
    var texts = SiteCase.defaults.filter { !$0.key.hasPrefix("content/") }
    texts["content/program.yml"] = program
    texts["content/index.\(tag).md"] = "---\ntitre: Accueil\n---\n"
    texts["content/cities/index.\(tag).md"] =
      "---\ntitre: Villes\nadresse de la page: villes\n---\n"
    texts["content/cities/amos.\(tag).md"] = city
    for (path, text) in texts where path.contains("/strings/") {
      texts[path.split(separator: "/").dropLast().joined(separator: "/") + "/\(tag).yml"] = text
    }
    var options = try BuildOptions.at(now)
    options.checksOnly = true
    var sink = MemorySink()
    let result = try await build(SourceTree(texts), options, into: &sink)
    let report = result.report.inSourceOrder.map { $0.text(in: result.sources, .english) }
    #expect(!result.report.hasErrors, "\(report)")
    return try #require(try result.announcements(of: "amos", on: date)?.texts.first)
  }

  /// The day, the locale and the first two lines of the short text.
  private static let lines: [(String, String, String, String)] = [
    (
      "2027-01-06", "fr-CA", "Café avec un policier – Amos",
      "Venez nous rencontrer le mercredi 6⍽janvier 2027, de 9⍽h à 11⍽h."
    ),
    (
      "2027-02-03", "fr-CA", "Nouvelle date⍽: Café avec un policier – Amos",
      "Venez nous rencontrer le mercredi 10⍽février 2027, de 9⍽h à 11⍽h. Cette rencontre était prévue le mercredi 3⍽février 2027, de 9⍽h à 11⍽h."
    ),
    (
      "2027-03-03", "fr-FR", "ANNULÉ⍽: Café avec un policier – Amos",
      "La rencontre prévue le mercredi 3⍽mars 2027, de 9⍽h à 11⍽h, n’aura pas lieu. Raison⍽: météo."
    ),
    (
      "2027-04-07", "fr-BE", "REPORTÉ⍽: Café avec un policier – Amos",
      "La rencontre prévue le mercredi 7⍽avril 2027, de 9⍽h à 11⍽h, est reportée à une date à venir. Raison⍽: formation."
    ),
    (
      "2027-05-05", "fr-CA", "Nouvel horaire⍽: Café avec un policier – Amos",
      "Venez nous rencontrer le mercredi 5⍽mai 2027, de 10⍽h à 12⍽h. Cette rencontre était prévue le mercredi 5⍽mai 2027, de 9⍽h à 11⍽h."
    ),
    (
      "2027-06-02", "fr-CA", "Nouveau lieu⍽: Café avec un policier – Amos",
      "Venez nous rencontrer le mercredi 2⍽juin 2027, de 9⍽h à 11⍽h. Nouveau lieu, auparavant Bibliothèque."
    ),
    (
      "2027-01-06", "en-CA", "Café avec un policier – Amos",
      "Come and meet us on Wednesday, January⍽6, 2027, from 9 to 11⍽a.m."
    ),
    (
      "2027-02-03", "en-GB", "New date: Café avec un policier – Amos",
      "Come and meet us on Wednesday 10⍽February 2027, 9am to 11am. This session was planned on Wednesday 3⍽February 2027, 9am to 11am."
    ),
    (
      "2027-03-03", "en-US", "CANCELED: Café avec un policier – Amos",
      "The session planned on Wednesday, March⍽3, 2027, from 9 to 11⍽a.m., will not take place. Reason: weather."
    ),
    (
      "2027-04-07", "en-CA", "POSTPONED: Café avec un policier – Amos",
      "The session planned on Wednesday, April⍽7, 2027, from 9 to 11⍽a.m., is postponed to a date to be announced. Reason: training."
    ),
    (
      "2027-05-05", "en-US", "New time: Café avec un policier – Amos",
      "Come and meet us on Wednesday, May⍽5, 2027, from 10⍽a.m. to noon. This session was planned on Wednesday, May⍽5, 2027, from 9 to 11⍽a.m."
    ),
    (
      "2027-01-06", "nl-BE", "Café avec un policier – Amos",
      "Kom ons ontmoeten op woensdag 6⍽januari 2027, van 9 tot 11⍽uur."
    ),
    (
      "2027-02-03", "nl-BE", "Nieuwe datum: Café avec un policier – Amos",
      "Kom ons ontmoeten op woensdag 10⍽februari 2027, van 9 tot 11⍽uur. Deze bijeenkomst was gepland op woensdag 3⍽februari 2027, van 9 tot 11⍽uur."
    ),
    (
      "2027-03-03", "nl-BE", "GEANNULEERD: Café avec un policier – Amos",
      "De bijeenkomst op woensdag 3⍽maart 2027, van 9 tot 11⍽uur, gaat niet door. Reden: weersomstandigheden."
    ),
    (
      "2027-04-07", "nl-BE", "UITGESTELD: Café avec un policier – Amos",
      "De bijeenkomst op woensdag 7⍽april 2027, van 9 tot 11⍽uur, is uitgesteld tot een latere datum. Reden: opleiding."
    ),
  ]

  @Test(
    "each status in each locale's words; the page's address last; 280 characters", arguments: lines)
  func short(date: String, locale: String, title: String, sentence: String) async throws {
    let text = try await Self.announcement(date, locale).short
    let lines = visible(text).split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == [title, sentence])
    #expect(lines.last == "https://cafe.example.org/villes/amos/\(date)/")
    #expect(text.unicodeScalars.count <= Announcement.shortLength)
  }

  @Test("the mail has all: when, where, access, whom to ask, what to check")
  func mail() async throws {
    let mail = try await Self.announcement("2027-02-10", "fr-CA")
    #expect(
      visible(mail.subject)
        == "Nouvelle date⍽: Café avec un policier – Amos, mercredi 10⍽février 2027")
    #expect(
      visible(mail.body) == """
        Venez nous rencontrer le mercredi 10⍽février 2027, de 9⍽h à 11⍽h. Cette rencontre était prévue le mercredi 3⍽février 2027, de 9⍽h à 11⍽h.

        Lieu⍽: Bibliothèque, 222, 1re Avenue Est, Amos (Québec)⍽⍽J9T⍽1H3
        Accessibilité⍽: stationnement
        Renseignements⍽: Ville d’Amos, 819⍽555-0100, cafe@amos.example

        Rencontre gratuite et sans rendez-vous.

        Vérifiez cette page avant de partir
        https://cafe.example.org/villes/amos/2027-02-03/
        """)
  }

  @Test("a session that is not held names the next one, and invites nobody")
  func next() async throws {
    let body = visible(try await Self.announcement("2027-03-03", "fr-CA").body)
    #expect(body.contains("\n\nProchaine rencontre⍽: mercredi 6⍽janvier 2027, de 9⍽h à 11⍽h\n\n"))
    #expect(!body.contains("gratuite") && !body.contains("Accessibilité"))
  }

  @Test("the reason is told before the way to where nothing takes place")
  func unheld() async throws {
    let text = visible(try await Self.announcement("2027-03-03", "fr-CA").short)
    #expect(text.contains("Raison⍽: météo.\nBibliothèque\nhttps://"))
  }

  @Test("what is long gives way, the day and the address never")
  func long() async throws {
    let name = String(repeating: "Très grande bibliothèque municipale ", count: 8)
    let city = Self.city.replacing("nom: Bibliothèque", with: "nom: \(name)")
    let text = try await Self.announcement("2027-03-03", "fr-CA", city).short
    #expect(text.unicodeScalars.count <= Announcement.shortLength)
    #expect(!text.contains("bibliothèque municipale") && text.contains("n’aura pas lieu."))
    #expect(text.hasSuffix("/villes/amos/2027-03-03/"))
  }

  @Test("a session that is over is not announced")
  func past() async {
    await #expect(throws: Refusal.self) {
      _ = try await Self.announcement("2027-01-06", "fr-CA", now: "2027-01-06T11:00")
    }
  }
}
