import ArgumentParser
import Parvis
import Preview
import Source

/// The command `parvis serve`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: say(
      fr: "Montre le site sur cet ordinateur pendant qu’on l’écrit.",
      en: "Shows the site on this computer while it is written."),
    discussion: say(
      fr: """
        Refait le site à chaque fichier enregistré et recharge les pages ouvertes; une erreur se
        montre sur la page. Les brouillons sont là, marqués. Rien n’est écrit. Ctrl-C arrête.

          parvis serve
          parvis serve --both
        """,
      en: """
        Makes the site anew at every saved file and reloads the open pages; an error shows on the
        page. Drafts are there, marked. Nothing is written. Ctrl-C stops.

          parvis serve
          parvis serve --both
        """))

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(fr: "Le port; 0 en prend un qui est libre.", en: "The port; 0 takes a free one."),
      valueName: "n"))
  var port: UInt16 = 8080

  @Flag(
    help: ArgumentHelp(
      say(
        fr: "Donner l’adresse qui montre les langues côte à côte, larges comme un téléphone.",
        en: "Give the address that shows the languages side by side, as wide as a phone.")))
  var both = false

  func run() async throws {
    let folder = SiteFolder(common.root)
    let common = common
    let sources = PreviewSources(
      load: { (earlier, report) throws(FileError) in
        try folder.load(reusing: earlier, into: &report)
      },
      options: {
        var options = common.buildOptions
        options.isRebuild = DiskSink.holdsSite(folder.root + "/site")
        return options
      })
    let reporter = PreviewReporter(common, showsBoth: both)
    let server = PreviewServer(
      sources, port: port, language: common.lang, tell: { reporter.tell($0) })
    do throws(PreviewError) {
      try await server.run()
    } catch {
      switch error {
      case .portTaken(let port):
        throw ValidationError(
          say(
            fr:
              "le port \(port) est pris; écrivez --port \(other(port)), ou --port 0 pour un port libre.",
            en: "port \(port) is taken; write --port \(other(port)), or --port 0 for a free one."))
      case .refused(let reason):
        try? StandardStream.error.write("parvis: 127.0.0.1:\(port): \(reason)\n")
        throw Reporter.Exit.diskTrouble
      }
    }
  }

  /// A port to try in place of a taken one.
  private func other(_ port: UInt16) -> UInt16 { port == .max ? port - 1 : port + 1 }
}
