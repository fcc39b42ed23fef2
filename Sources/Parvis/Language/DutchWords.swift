extension FeedWords {
  /// The words of Belgium.
  static let dutch = FeedWords(
    counted: CountedNouns(session: CountedNoun(one: "bijeenkomst", other: "bijeenkomsten")),
    status: StatusWords(
      cancelled: "Geannuleerd",
      postponed: "Uitgesteld tot een latere datum",
      moved: "Verplaatst",
      newTime: "Nieuw tijdstip",
      newVenue: "Nieuwe locatie",
      cancelledPrefix: "GEANNULEERD",
      postponedPrefix: "UITGESTELD"),
    changes: ChangeWords(
      cancelled: "Bijeenkomst geannuleerd",
      postponed: "Bijeenkomst uitgesteld tot een latere datum",
      movedFrom: "Verplaatst van \(.value)",
      movedTo: "Verplaatst naar \(.value)",
      timeBefore: "Nieuw tijdstip, eerder \(.value)",
      venueBefore: "Nieuwe locatie, eerder \(.value)"),
    reasons: ReasonWords(
      weather: "weersomstandigheden", unforeseen: "onvoorziene omstandigheden",
      venueClosed: "locatie gesloten", training: "opleiding"),
    accessibility: AccessibilityWords(
      stepFree: "drempelvrije toegang",
      accessibleToilet: "toegankelijk toilet",
      parking: "parking",
      transit: "openbaar vervoer",
      hearingLoop: "ringleiding",
      quiet: "rustige plek"),
    labels: LabelWords(
      venue: "Locatie",
      accessibility: "Toegankelijkheid",
      spokenLanguages: "Gesproken talen",
      contact: "Inlichtingen",
      reason: "Reden",
      news: "Nieuws"),
    calendar: CalendarFeedWords(
      category: "Openbare bijeenkomst",
      allSessions: "Alle bijeenkomsten",
      noSessions: "Er is momenteel geen bijeenkomst gepland.",
      subscribe: "Abonneren op de agenda",
      description:
        "Data, uren en locaties van de bijeenkomsten. Deze agenda wordt vanzelf bijgewerkt.",
      freeWithoutAppointment: "Gratis bijeenkomst, zonder afspraak.",
      venueToBeConfirmed: "Locatie nog te bevestigen",
      checkBeforeLeaving: "Kijk op deze pagina voor u vertrekt"),
    body: BodyWords(
      notes: "Noten",
      backToText: "Terug naar de tekst, noot",
      taskDone: "gedaan:",
      taskToDo: "te doen:",
      table: "Tabel",
      homePage: "startpagina",
      pastSessions: "Voorbije ontmoetingen",
      siteMap: "Zoeken en sitemap",
      notFound: "Pagina niet gevonden"),
    poster: PosterWords(
      title: "Affiche",
      printed: "Afgedrukt op \(.value)",
      dated: "Data zoals aangekondigd op \(.value)",
      code: "QR-code",
      check: "Kijk op dit adres voor u komt",
      otherDates: "Daar staan nog meer data",
      noDates: "De data worden op dit adres aangekondigd",
      past: "Deze bijeenkomst is voorbij"),
    announcement: .dutch,
    addresses: AddressWords(past: "voorbije", poster: "affiche", search: "zoeken"),
    spokenLanguages: [
      "fr": "Frans", "en": "Engels", "nl": "Nederlands", "de": "Duits", "es": "Spaans",
      "it": "Italiaans", "pt": "Portugees", "ar": "Arabisch", "zh": "Chinees",
      "ht": "Haïtiaans Creools", "pl": "Pools", "ro": "Roemeens", "ru": "Russisch",
      "tr": "Turks", "uk": "Oekraïens", "vi": "Vietnamees", "fa": "Perzisch", "pa": "Punjabi",
      "iu": "Inuktitut", "cr": "Cree", "moe": "Innu", "atj": "Atikamekw", "moh": "Mohawk",
      "fcs": "Quebecse Gebarentaal", "ase": "Amerikaanse Gebarentaal",
      "fsl": "Franse Gebarentaal", "sfb": "Frans-Belgische Gebarentaal",
      "vgt": "Vlaamse Gebarentaal", "bfi": "Britse Gebarentaal",
    ])
}
