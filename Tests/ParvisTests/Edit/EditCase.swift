import Parvis
import Testing

/// One edit: the lines of a city's header before, what is asked for, and the lines after.
///
/// Every other line of the header is the same in all cases; see ``EditTests``.
struct EditCase: Sendable, CustomTestStringConvertible {
  let name: String
  let before: String
  let outcome: ChangeRequest.Outcome
  let date: String
  let id: String?
  let after: String

  var testDescription: String { name }

  init(
    _ name: String, _ before: String, _ outcome: ChangeRequest.Outcome, _ date: String,
    id: String? = nil, gives after: String
  ) {
    self.name = name
    self.before = before
    self.outcome = outcome
    self.date = date
    self.id = id
    self.after = after
  }

  static let all: [EditCase] = newEntries + amended + lists

  private static let french = """
    titre: Amos
    lieux:
      salle: {nom: Salle, adresse: "1, rue Un", accessibilité: []}
      parc: {nom: Parc, adresse: "2, rue Deux", accessibilité: []}
    rencontres:
      - {date: 2027-05-05, heure: 9 h à 11 h, lieu: salle}

    """
  private static let english = """
    title: Amos
    venues:
      salle: {name: Salle, address: "1, rue Un", access: []}
    sessions:
    - date: 2027-05-05
      time: 9:00-11:00
      venue: salle
    - date: 2027-05-05
      id: evening
      time: 6 to 8 p.m.
      venue: salle

    """

  /// No change is written yet for the session.
  private static let newEntries = [
    EditCase(
      "the block is missing", french, .cancel(reason: nil), "2027-05-05",
      gives: french + "changements:\n  - date: 2027-05-05\n    annulée: oui\n"),
    EditCase(
      "a blank line sets blocks apart, and the next block follows",
      french + "\n# Nos sources.\nsources: []\n", .cancel(reason: "weather"), "mercredi 5 mai 2027",
      gives: french + "\nchangements:\n  - date: 2027-05-05\n    annulée: météo\n"
        + "\n# Nos sources.\nsources: []\n"),
    EditCase(
      "a commented-out session stays with the sessions",
      french + "  # - {date: 2027-06-02}\n# Fin.\n", .postpone(reason: "formation"), "2027-05-05",
      gives: french + "  # - {date: 2027-06-02}\nchangements:\n  - date: 2027-05-05\n"
        + "    reportée: formation\n# Fin.\n"),
    EditCase(
      "English names, hyphens at the left, a second session of the day",
      english, .cancel(reason: "météo"), "2027-05-05", id: "evening",
      gives: english + "changes:\n- date: 2027-05-05\n  id: evening\n  cancelled: weather\n"),
    EditCase(
      "the one of the day that has no id",
      english, .move(to: "May 12, 2027"), "2027-05-05", id: "aucun",
      gives: english + "changes:\n- date: 2027-05-05\n  id: none\n  moved-to: 2027-05-12\n"),
    EditCase(
      "to an earlier day, at another time, elsewhere, with a sentence in each language",
      french,
      .move(to: "2027-05-04", time: "18 h à 20 h", venue: "Parc", note: "{fr: Oui, en: Yes}"),
      "2027-05-05",
      gives: french + "changements:\n  - date: 2027-05-05\n    devancée au: 2027-05-04\n"
        + "    heure: 18 h à 20 h\n    lieu: parc\n    précision: {fr: Oui, en: Yes}\n"),
    EditCase(
      "the time alone, and a place to be confirmed",
      french, .move(time: "18:00-20:00", venue: "to-be-confirmed"), "2027-05-05",
      gives: french + "changements:\n  - date: 2027-05-05\n    heure: 18:00-20:00\n"
        + "    lieu: à confirmer\n"),
    EditCase(
      "a reason that needs quotes",
      french, .cancel(reason: "Le « chef » dit: \"non\" #1"), "2027-05-05",
      gives: french
        + "changements:\n  - date: 2027-05-05\n    annulée: \"Le « chef » dit: \\\"non\\\" #1\"\n"),
  ]

  /// The session has an entry already.
  private static let amended = [
    EditCase(
      "moved once more, by its present day, in words as before",
      french + "changements:\n  - date: 2027-05-05\n    reportée au: mardi 11 mai 2027 # Pâques\n",
      .move(to: "2027-05-12"), "2027-05-11",
      gives: french
        + "changements:\n  - date: 2027-05-05\n    reportée au: mercredi 12 mai 2027 # Pâques\n"),
    EditCase(
      "moved, then cancelled: the move stays",
      french + "changements:\n  # Un.\n  - date: 2027-05-05\n    reportée au: 2027-05-11\n\n",
      .cancel(reason: "imprévu"), "2027-05-05",
      gives: french + "changements:\n  # Un.\n  - date: 2027-05-05\n    annulée: imprévu\n"
        + "    reportée au: 2027-05-11\n\n"),
    EditCase(
      "postponed, then given a day",
      french + "changements:\n  - date: 2027-05-05\n    reportée: formation\n    précision: Ah\n",
      .move(to: "2027-05-12"), "2027-05-05",
      gives: french
        + "changements:\n  - date: 2027-05-05\n    reportée au: 2027-05-12\n    précision: Ah\n"),
    EditCase(
      "moved and postponed, then given another day",
      french + "changements:\n  - date: 2027-05-05\n    reportée au: 2027-05-11\n    reportée:\n",
      .move(to: "2027-05-12"), "2027-05-05",
      gives: french + "changements:\n  - date: 2027-05-05\n    reportée au: 2027-05-12\n"),
    EditCase(
      "the status comes first in its entry",
      french
        + "changements:\n  - reportée: x\n    date: 2027-05-05\n    reportée au: 2027-05-11\n",
      .move(to: "2027-05-12"), "2027-05-05",
      gives: french + "changements:\n  - date: 2027-05-05\n    reportée au: 2027-05-12\n"),
    EditCase(
      "a reason on lines of its own",
      french + "changements:\n  - date: 2027-05-05\n    reportée:\n      fr: Un\n      en: One\n",
      .cancel(reason: "météo"), "2027-05-05",
      gives: french + "changements:\n  - date: 2027-05-05\n    annulée: météo\n"),
    EditCase(
      "a move as a record, in a block",
      french + "changements:\n  - date: 2027-05-05\n    déplacée au:\n      date: 2027-05-11\n"
        + "      heure: 8 h à 9 h\n",
      .move(to: "2027-05-12", time: "7 h à 9 h", venue: "parc"), "2027-05-05",
      gives: french + "changements:\n  - date: 2027-05-05\n    déplacée au:\n"
        + "      date: 2027-05-12\n      heure: 7 h à 9 h\n      lieu: parc\n"),
    EditCase(
      "a later entry names the present day",
      french + "changements:\n  - {date: 2027-05-05, reportée au: 2027-05-11}\n"
        + "  - {date: 2027-05-11, lieu: parc}\n",
      .move(to: "2027-05-12"), "2027-05-11",
      gives: french + "changements:\n  - {date: 2027-05-05, reportée au: 2027-05-11}\n"
        + "  - {date: 2027-05-11, reportée au: 2027-05-12, lieu: parc}\n"),
  ]

  private static let two = french + "  - {date: 2027-06-02, heure: 9 h à 11 h, lieu: parc}\n"

  /// How the list itself is written.
  private static let lists = [
    EditCase(
      "an empty block", french + "changements: # rien\n# Fin.\n", .cancel(reason: nil),
      "2027-05-05",
      gives: french + "changements: # rien\n  - date: 2027-05-05\n    annulée: oui\n# Fin.\n"),
    EditCase(
      "empty brackets", french + "changements: []\n", .cancel(reason: "Pluie, vent"), "2027-05-05",
      gives: french + "changements: [{date: 2027-05-05, annulée: \"Pluie, vent\"}]\n"),
    EditCase(
      "brackets on one line",
      two + "changements: [{date: 2027-05-05, annulée: oui}] # voilà\n", .cancel(reason: nil),
      "2027-06-02",
      gives: two + "changements: [{date: 2027-05-05, annulée: oui}, "
        + "{date: 2027-06-02, annulée: oui}] # voilà\n"),
    EditCase(
      "brackets on several lines",
      two + "changements: [\n  {date: 2027-05-05, annulée: oui},\n  ]\n", .cancel(reason: nil),
      "2027-06-02",
      gives: two + "changements: [\n  {date: 2027-05-05, annulée: oui},\n"
        + "  {date: 2027-06-02, annulée: oui},\n  ]\n"),
    EditCase(
      "braces in a block, as the last one is; deep indentation; comments after the list",
      two + "changements:\n    -   {date: 2027-05-05, annulée: oui}\n    # Fin.\n\n",
      .cancel(reason: nil), "2027-06-02",
      gives: two + "changements:\n    -   {date: 2027-05-05, annulée: oui}\n    # Fin.\n"
        + "    - {date: 2027-06-02, annulée: oui}\n\n"),
    EditCase(
      "wide items",
      two + "changements:\n  -   date: 2027-05-05\n      annulée:\n", .cancel(reason: nil),
      "2027-06-02",
      gives: two + "changements:\n  -   date: 2027-05-05\n      annulée:\n"
        + "  -   date: 2027-06-02\n      annulée: oui\n"),
    EditCase(
      "a field that is a block of text",
      two + "changements:\n  - date: 2027-05-05\n    précision: |\n      Un\n\n      deux\n",
      .cancel(reason: nil), "2027-05-05",
      gives: two + "changements:\n  - date: 2027-05-05\n    annulée: oui\n"
        + "    précision: |\n      Un\n\n      deux\n"),
    EditCase(
      "the last item ends in a block of text",
      two + "changements:\n  - date: 2027-05-05\n    précision: |\n      Un\n\n      deux\n\n# x\n",
      .cancel(reason: nil), "2027-06-02",
      gives: two + "changements:\n  - date: 2027-05-05\n    précision: |\n      Un\n\n      deux\n"
        + "  - date: 2027-06-02\n    annulée: oui\n\n# x\n"),
    EditCase(
      "a flag without a colon",
      two + "changements: [{date: 2027-05-05, reportée}]\n", .cancel(reason: "météo"),
      "2027-05-05", gives: two + "changements: [{date: 2027-05-05, annulée: météo}]\n"),
  ]
}
