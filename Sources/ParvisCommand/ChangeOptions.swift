import ArgumentParser
import Parvis
import Source

/// What every command that changes one session takes.
struct ChangeOptions: ParsableArguments {
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

  @OptionGroup var writing: WritingOptions

  @OptionGroup var common: CommonOptions

  /// What `--reason` takes, wherever it stands.
  static let reason = ArgumentHelp(
    say(
      fr: "La raison: météo, imprévu, lieu fermé, formation, un texte, ou {fr: …, en: …}.",
      en: "The reason: weather, unforeseen, venue-closed, training, a text, or {fr: …, en: …}."),
    valueName: say(fr: "raison", en: "reason"))

  /// Does what is asked for: shows the lines, asks, writes.
  func run(_ outcome: ChangeRequest.Outcome) async throws {
    let request = ChangeRequest(city: city, date: date, id: id, outcome: outcome)
    let dialogue = ChangeDialogue(common, writing)
    do {
      let folder = SiteFolder(common.root)
      var found = Report()
      let tree = try folder.load(into: &found)
      let answer = try await proposeChange(request, on: tree, common.buildOptions, found: found)
      try dialogue.end(answer, root: folder.root)
    } catch let error as FileError {
      throw Reporter(common).end(error)
    }
  }
}
