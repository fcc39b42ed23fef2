import ArgumentParser
import Parvis
import Source

/// What the commands take that start a page, a city or a news item.
struct NewPageOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say(
        fr: "Le titre, ou {fr: …, en: …}; son nom de fichier en est tiré.",
        en: "The title, or {fr: …, en: …}; the file’s name is made from it."),
      valueName: say(fr: "titre", en: "title")))
  var title: String?

  @OptionGroup var common: CommonOptions

  /// Makes the files, writes them and says what to do next.
  func run(_ kind: NewPage.Kind, next: Message) async throws {
    let title = try Questions(common).answer(
      title, Message(fr: "le titre", en: "the title"),
      Message(fr: "Le titre: Qui sommes-nous", en: "The title: Who we are"))
    let (tree, found) = try common.load()
    let answer = try await proposePage(
      NewPage(kind, titled: title), on: tree, common.buildOptions, found: found)
    try NewFilesDialogue(common).end(answer, root: SiteFolder(common.root).root, next: next)
  }
}
