import Source

/// A page says in every language what it says in the others: where only one side has changed
/// since both were last known to go together, the other is to be read again.
struct StaleTranslations: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for page in site.pagesInOrder {
      for language in site.languages {
        guard let version = page.versions[language],
          case .stale(let parts) = site.translationState(of: page, in: language)
        else { continue }
        report.add(
          .staleTranslation, at: version.title.range,
          message(parts, site.program),
          help: Message(
            fr: "mettez ce fichier à jour; s’il n’y a rien à y changer, lancez"
              + " « parvis translations --accept \(page.key.path) »",
            en: "bring this file up to date; where nothing is to change in it, run "
              + "‘parvis translations --accept \(page.key.path)’"))
      }
    }
  }

  private func message(_ parts: [WordsPart], _ program: Program) -> Message {
    let french = parts.map(\.message.french).joined(separator: ", ")
    let english = parts.map(\.message.english).joined(separator: ", ")
    return program.root == .defaultLanguage
      ? Message(
        fr: "l’original a changé depuis, et pas cette traduction: \(french)",
        en: "the original has changed since, and this translation has not: \(english)")
      : Message(
        fr: "cette page a changé depuis dans une autre langue, et pas ici: \(french)",
        en: "this page has changed since in another language, and not here: \(english)")
  }
}
