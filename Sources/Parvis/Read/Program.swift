import FrontMatter
import Source

/// The settings of the whole program: `content/program.yml`, understood.
struct Program: Sendable {
  /// The program's name in each language.
  let name: Localized<String>
  /// The languages, the default one first.
  let languages: [Language]
  /// The public address.
  let url: WebURL
  /// Where the public address stands.
  let urlRange: SourceRange
  /// The IANA name of the time zone, and where it stands.
  let timeZone: Located<String>
  /// The theme's folder, and where it stands.
  let theme: Located<String>
  /// Who publishes the site.
  let organization: Localized<String>
  /// Whom to ask about the program.
  let contact: Contact?
  /// Emergency numbers, shown apart.
  let emergency: [String]
  /// Pages on social networks: a name, an address.
  let social: [Named<WebURL>]
  /// The domain of every UID, where the settings say one, and where that stands.
  let calendarDomain: Located<String>?
  /// What a page without its translation means.
  let untranslated: UntranslatedPolicy
  /// What stands at the site's address.
  let root: RootPolicy
  /// The languages of posters; none means that each language has its own, in itself alone.
  let posters: [Language]

  /// The path of the settings.
  static let path = "content/program.yml"

  /// The language of files without a suffix, and of facts.
  var defaultLanguage: Language { languages[0] }

  /// The language of a file's suffix or of a key, or nil where the program does not have it.
  func language(_ subtag: String) -> Language? {
    languages.first { $0.subtag == subtag }
  }

  /// Reads the settings.
  ///
  /// - Returns: nil where the site cannot be understood without what is wrong or missing.
  static func read(from tree: SourceTree, into report: inout Report) -> Program? {
    guard let file = tree[path] else {
      report.add(
        .noProgram, at: nil,
        Message(fr: "il n’y a pas de \(path)", en: "there is no \(path)"),
        help: Message(
          fr: "lancez parvis dans le dossier qui contient content/, ou nommez-le avec --root",
          en: "run parvis in the folder that holds content/, or name it with --root"))
      return nil
    }
    guard file.isText(into: &report),
      let node = parseFrontMatter(file, in: file.textStart..<file.bytes.count, into: &report),
      var reader = FieldReader(node, fields: ProgramFields.all, into: &report)
    else { return nil }
    let fields = ProgramFields(&reader)
    reader.finish(into: &report)
    return Program(fields, &report)
  }

  private init?(_ fields: ProgramFields, _ report: inout Report) {
    var languages: [Language] = []
    for tag in fields.languages?.value ?? [] {
      let language = tag.value
      if let first = languages.first(where: { $0.subtag == language.subtag }) {
        report.add(
          .languageTwice, at: tag.range,
          Message(
            fr:
              "« \(language.tag) » et « \(first.tag) » sont la même langue dans les noms de fichiers",
            en: "‘\(language.tag)’ and ‘\(first.tag)’ are the same language in file names"),
          help: Message(fr: "gardez-en une", en: "keep one of them"))
      } else {
        languages.append(language)
      }
    }
    guard !languages.isEmpty, let name = fields.name, let url = fields.url,
      let zone = fields.timezone, let organization = fields.organization
    else { return nil }
    self.languages = languages
    self.name = name.value.resolved(for: languages, &report)
    self.url = url.value
    urlRange = url.range
    timeZone = zone
    theme = fields.theme ?? Located("parvis", at: .start(of: Self.path))
    self.organization = organization.value.resolved(for: languages, &report)
    contact = fields.contact.map { Contact($0.value, languages, &report) }
    emergency = fields.emergency?.value.map(\.value) ?? []
    social = fields.social?.value ?? []
    calendarDomain = fields.calendarDomain.map { Located($0.value.text, at: $0.range) }
    untranslated = fields.untranslated?.value ?? .fail
    root = fields.root?.value ?? .defaultLanguage
    posters = Self.posters(fields.posters?.value ?? [], languages, &report)
  }

  private static func posters(
    _ tags: [Located<String>], _ languages: [Language], _ report: inout Report
  ) -> [Language] {
    var posters: [Language] = []
    for tag in tags {
      guard let language = languages.first(where: { $0.subtag == tag.value }) else {
        let known = languages.map(\.subtag).joined(separator: ", ")
        report.add(
          .unknownPosterLanguage, at: tag.range,
          Message(
            fr: "le programme n’a pas la langue « \(tag.value) »",
            en: "the program does not have the language ‘\(tag.value)’"),
          help: Message(
            fr: "langues du programme: \(known)", en: "the program’s languages: \(known)"))
        continue
      }
      if !posters.contains(language) { posters.append(language) }
    }
    return posters
  }

  /// The languages of a poster on the page of one language, that one first.
  ///
  /// All are as large; who prints chooses which stands on top. None where that language has no
  /// posters.
  func posterLanguages(of language: Language) -> [Language] {
    if posters.isEmpty { return [language] }
    return posters.contains(language) ? [language] + posters.filter { $0 != language } : []
  }
}
