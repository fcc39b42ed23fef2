extension FeedWords {
  /// The words of Québec; they agree with « rencontre », a feminine noun.
  static let french = FeedWords(
    counted: CountedNouns(session: CountedNoun(one: "rencontre", other: "rencontres")),
    status: StatusWords(
      cancelled: "Annulée",
      postponed: "Reportée à une date à venir",
      moved: "Déplacée",
      newTime: "Nouvel horaire",
      newVenue: "Nouveau lieu",
      cancelledPrefix: "ANNULÉ",
      postponedPrefix: "REPORTÉ"),
    changes: ChangeWords(
      cancelled: "Rencontre annulée",
      postponed: "Rencontre reportée à une date à venir",
      movedFrom: "Déplacée du \(.value)",
      movedTo: "Déplacée au \(.value)",
      timeBefore: "Nouvel horaire, auparavant \(.value)",
      venueBefore: "Nouveau lieu, auparavant \(.value)"),
    reasons: ReasonWords(
      weather: "météo", unforeseen: "imprévu", venueClosed: "lieu fermé", training: "formation"),
    accessibility: AccessibilityWords(
      stepFree: "accès sans marche",
      accessibleToilet: "toilette accessible",
      parking: "stationnement",
      transit: "transport en commun",
      hearingLoop: "boucle auditive",
      quiet: "endroit calme"),
    labels: LabelWords(
      venue: "Lieu",
      accessibility: "Accessibilité",
      spokenLanguages: "Langues parlées",
      contact: "Renseignements",
      reason: "Raison",
      news: "Nouvelles"),
    calendar: CalendarFeedWords(
      category: "Rencontre publique",
      allSessions: "Toutes les rencontres",
      noSessions: "Aucune rencontre n’est prévue pour le moment.",
      subscribe: "S’abonner au calendrier",
      description:
        "Dates, heures et lieux des rencontres. Ce calendrier se met à jour de lui-même.",
      freeWithoutAppointment: "Rencontre gratuite et sans rendez-vous.",
      venueToBeConfirmed: "Lieu à confirmer",
      checkBeforeLeaving: "Vérifiez cette page avant de partir"),
    body: BodyWords(
      notes: "Notes",
      backToText: "Retour au texte, note",
      taskDone: "fait\u{A0}:",
      taskToDo: "à faire\u{A0}:",
      table: "Tableau",
      homePage: "page d’accueil",
      pastSessions: "Rencontres passées",
      siteMap: "Recherche et plan du site",
      notFound: "Page introuvable"),
    poster: PosterWords(
      title: "Affiche",
      printed: "Imprimée le \(.value)",
      dated: "Dates telles qu’annoncées le \(.value)",
      code: "Code QR",
      check: "Avant de venir, vérifiez à cette adresse",
      otherDates: "D’autres dates y sont annoncées",
      noDates: "Les dates sont annoncées à cette adresse",
      past: "Cette rencontre est passée"),
    announcement: .french,
    addresses: AddressWords(past: "passees", poster: "affiche", search: "recherche"),
    spokenLanguages: [
      "fr": "français", "en": "anglais", "nl": "néerlandais", "de": "allemand", "es": "espagnol",
      "it": "italien", "pt": "portugais", "ar": "arabe", "zh": "chinois", "ht": "créole haïtien",
      "pl": "polonais", "ro": "roumain", "ru": "russe", "tr": "turc", "uk": "ukrainien",
      "vi": "vietnamien", "fa": "persan", "pa": "pendjabi", "iu": "inuktitut", "cr": "cri",
      "moe": "innu", "atj": "atikamekw", "moh": "mohawk",
      "fcs": "langue des signes québécoise", "ase": "langue des signes américaine",
      "fsl": "langue des signes française",
      "sfb": "langue des signes de Belgique francophone",
      "vgt": "langue des signes flamande", "bfi": "langue des signes britannique",
    ])

  /// The words of France and Belgium, where those of Québec are not known.
  static let frenchOfEurope =
    french
    .with(\.accessibility.accessibleToilet, "toilettes accessibles")
    .with(\.accessibility.parking, "parking")
    .with(\.accessibility.transit, "transports en commun")
    .with(\.labels.news, "Actualités")
}
