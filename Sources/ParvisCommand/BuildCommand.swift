import ArgumentParser
import Parvis
import Source

/// The command `parvis build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: say(fr: "Construit le site.", en: "Builds the site."),
    discussion: say(
      fr: """
        Lit content/ et themes/, écrit site/. S’il y a une erreur, rien ne change.

          parvis build
          parvis build --root mon-programme --now 2026-12-01T09:00
        """,
      en: """
        Reads content/ and themes/, writes site/. If there is an error, nothing changes.

          parvis build
          parvis build --root my-program --now 2026-12-01T09:00
        """))

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Où écrire le site; sinon site/ dans la racine.",
        en: "Where to write the site; else site/ in the root."),
      valueName: say(fr: "dossier", en: "dir")), completion: .directory)
  var output: String?

  @Flag(
    help: ArgumentHelp(
      say(
        fr: "Refuser de construire si parvis.lock devait changer.",
        en: "Refuse to build where parvis.lock would change.")))
  var locked = false

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Oublier une rencontre, pour les scripts: son UID, ou son début suivi de *.",
        en: "Forget a session, for scripts: its UID, or its beginning and *."), valueName: "uid"))
  var forget: [String] = []

  @Flag(
    help: ArgumentHelp(
      say(
        fr: "Construire aussi les brouillons et les pages à venir, sans toucher à parvis.lock.",
        en: "Build drafts and future pages too, without touching parvis.lock.")))
  var drafts = false

  @Flag(
    help: ArgumentHelp(
      say(fr: "Dire combien de temps prend chaque étape.", en: "Say how long each stage takes.")))
  var timings = false

  func run() async throws {
    let folder = SiteFolder(common.root)
    let output = output ?? folder.root + "/site"
    guard folder.mayHoldSite(output) else {
      throw ValidationError(
        say(
          fr: "--output ne peut pas être la racine, ni dans content/ ou themes/.",
          en: "--output cannot be the root, nor be in content/ or themes/."))
    }
    try await Reporter(common, timings: timings).run { () async throws(FileError) in
      // The clock starts before anything is read.
      var options = common.buildOptions
      let (tree, found) = try common.load()
      options.locked = locked
      options.forget = forget
      options.drafts = drafts
      options.isRebuild = DiskSink.holdsSite(output)
      var sink = DiskSink(folder: output, lock: folder.root + "/content/parvis.lock")
      return try await build(tree, options, found: found, into: &sink)
    }
  }
}
