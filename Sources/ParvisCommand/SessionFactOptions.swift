import ArgumentParser

/// When and where a session is held, and what to add: what a new one has and a move changes.
struct SessionFactOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(fr: "Ses heures: \"18 h à 20 h\".", en: "Its times: \"6 to 8 p.m.\"."),
      valueName: say(fr: "heures", en: "times")))
  var time: String?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Le nom court de son lieu, ou « à confirmer »; inutile si la ville n’en a qu’un.",
        en: "Its venue’s short name, or ‘to-be-confirmed’; not needed where the city has one."),
      valueName: say(fr: "nom", en: "key")))
  var venue: String?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Une phrase à ajouter; pour chaque langue: {fr: …, en: …}.",
        en: "A sentence to add; for each language: {fr: …, en: …}."),
      valueName: say(fr: "texte", en: "text")))
  var note: String?
}
