import ArgumentParser

/// What every command that edits a content file takes.
struct WritingOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(say(fr: "Montrer la ligne, sans l’écrire.", en: "Show the line only.")))
  var dryRun = false

  @Flag(help: ArgumentHelp(say(fr: "Écrire sans demander.", en: "Write without asking.")))
  var yes = false

  func validate() throws {
    if dryRun, yes {
      throw ValidationError(
        say(
          fr: "--dry-run et --yes ne vont pas ensemble.",
          en: "--dry-run and --yes do not go together."))
    }
  }
}
