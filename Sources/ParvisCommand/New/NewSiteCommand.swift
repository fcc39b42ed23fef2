import ArgumentParser
import Parvis
import Source

/// The command `parvis new site`.
struct NewSiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: say(
      fr: "Commence un site complet, prêt à construire.",
      en: "Starts a whole site, ready to be built."),
    discussion: say(
      fr: """
        Écrit content/ dans un dossier: accueil, principes, une ville avec des
        rencontres d’exemple, nouvelles, questions, contact, pages légales. Dans un
        terminal, ce qui manque est demandé.

          parvis new site mon-programme
          parvis new site mon-programme --preset fr --organization "Ville d’Exemple" \\
            --url https://cafe.exemple.example --email cafe@exemple.example \\
            --phone "+33 3 22 55 01 00" --city Exemple

        Points de départ: qc (Québec, en français et en anglais), ca (Canada, dans
        les deux langues), fr (France), be (Bruxelles, en français et en
        néerlandais).
        """,
      en: """
        Writes content/ in a folder: home, principles, a city with example sessions,
        news, questions, contact, legal pages. On a terminal, what is missing is
        asked for.

          parvis new site my-program
          parvis new site my-program --preset ca --organization "City of Example" \\
            --url https://coffee.example.org --email coffee@example.org \\
            --phone "+1 613 555-0100" --city Example

        Presets: qc (Québec, in French and English), ca (Canada, in both languages),
        fr (France), be (Brussels, in French and Dutch).
        """))

  @Argument(
    help: ArgumentHelp(
      say(fr: "Le dossier du site.", en: "The site’s folder."),
      valueName: say(fr: "dossier", en: "dir")))
  var folder: String

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Le point de départ: qc, ca, fr ou be; sinon, demandé.",
        en: "The preset: qc, ca, fr or be; else it is asked for."),
      valueName: say(fr: "nom", en: "name")))
  var preset: String?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Les langues à garder: fr, ou fr,en; sinon, toutes celles du point de départ.",
        en: "The languages to keep: fr, or fr,en; else all of the preset’s."),
      valueName: say(fr: "liste", en: "list")))
  var languages: String?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Le nom du programme, ou {fr: …, en: …}; sinon, « Café avec un policier ».",
        en: "The program’s name, or {fr: …, en: …}; else ‘Coffee with a Cop’."),
      valueName: say(fr: "texte", en: "text")))
  var name: String?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Qui publie le site, ou {fr: …, en: …}.",
        en: "Who publishes the site, or {fr: …, en: …}."), valueName: say(fr: "texte", en: "text")))
  var organization: String?

  @Option(
    help: ArgumentHelp(
      say(fr: "L’adresse publique du site.", en: "The site’s public address."),
      valueName: say(fr: "adresse", en: "url")))
  var url: String?

  @Option(
    help: ArgumentHelp(
      say(fr: "Le courriel du programme.", en: "The program’s e-mail address."),
      valueName: say(fr: "courriel", en: "email")))
  var email: String?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Le téléphone du programme, avec son pays: +1 450 555-0100.",
        en: "The program’s telephone, with its country: +1 450 555-0100."),
      valueName: say(fr: "numéro", en: "number")))
  var phone: String?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "La première ville, ou {fr: …, en: …}.",
        en: "The first city, or {fr: …, en: …}."), valueName: say(fr: "texte", en: "text")))
  var city: String?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Le fuseau horaire; sinon, celui du point de départ.",
        en: "The time zone; else the preset’s."), valueName: say(fr: "fuseau", en: "zone")))
  var timezone: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard common.root == "." else {
      throw ValidationError(
        say(
          fr: "--root ne sert pas ici: le dossier est le premier mot.",
          en: "--root is of no use here: the folder is the first word."))
    }
  }

  func run() async throws {
    let site = SiteFolder(folder)
    let (questions, files) = (SiteQuestions(common), NewFilesDialogue(common))
    let given: [SiteQuestion: String] = [
      .name: name, .organization: organization, .url: url, .email: email, .phone: phone,
      .city: city, .timezone: timezone,
    ].compactMapValues { $0 }
    var found = Report()
    let tree = try site.load(into: &found)
    // A second program would not go with the first, even where no file is in the way.
    try files.refuseToReplace(tree.files(below: "content/").map(\.path), site.root)
    let kept = languages?.split { $0 == "," || $0 == " " }.map(String.init)
    let request = try questions.completed(
      SiteRequest(questions.preset(preset), languages: kept), given)
    let answer = try await proposeSite(
      request, themes: tree, common.buildOptions, found: found)
    try files.end(
      answer, root: site.root,
      next: Message(
        fr: "prêt; pour le voir: parvis serve --root \(site.root)",
        en: "ready; to see it: parvis serve --root \(site.root)"))
  }
}
