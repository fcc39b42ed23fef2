import ArgumentParser
import Parvis
import Source

/// What every command that changes one session takes.
struct ChangeOptions: ParsableArguments {
  @OptionGroup var session: SessionArguments

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
    let request = ChangeRequest(
      city: session.city, date: session.date, id: session.id, outcome: outcome)
    let (tree, found) = try common.load()
    let answer = try await proposeChange(request, on: tree, common.buildOptions, found: found)
    try ChangeDialogue(common, writing).end(answer)
  }
}
