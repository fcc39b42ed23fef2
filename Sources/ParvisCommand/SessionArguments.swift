import ArgumentParser

/// How a command line names one session.
struct SessionArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say(fr: "La ville: son id ou son nom.", en: "The city: its id or name."),
      valueName: say(fr: "ville", en: "city")))
  var city: String

  @Argument(
    help: ArgumentHelp(
      say(
        fr: "Le jour annoncé, ou le jour actuel: 2027-05-05, \"mercredi 5 mai 2027\".",
        en: "The day announced, or the present one: 2027-05-05, \"May 5, 2027\"."),
      valueName: "date"))
  var date: String

  @Option(
    help: ArgumentHelp(
      say(
        fr: "L’id de la rencontre, si la ville en a deux ce jour-là; « aucun » pour celle sans id.",
        en: "The session’s id, where the city has two on that day; ‘none’ for the one without.")))
  var id: String?
}
