import FrontMatter
import ICalendar
import Source

/// Gathers the documents of each page, and sees that they agree.
struct PageLinker {
  let program: Program
  let today: LocalDate
  let drafts: Bool

  /// The pages that are built, and those whose publication is still to come; drafts are neither.
  func pages(
    of content: Content, into report: inout Report
  ) -> (built: [PageKey: Page], future: [PageKey: Page]) {
    var byKey: [PageKey: [Document]] = [:]
    for document in content.documents {
      if let twin = byKey[document.key]?.first(where: { $0.language == document.language }) {
        report.add(
          .pageTwice, at: .start(of: document.path),
          Message(
            fr: "\(twin.path) est déjà cette page en « \(document.language.subtag) »",
            en: "\(twin.path) already is this page in ‘\(document.language.subtag)’"),
          help: Message(fr: "gardez l’un des deux fichiers", en: "keep one of the two files"))
      } else {
        byKey[document.key, default: []].append(document)
      }
    }
    var pages: [PageKey: Page] = [:]
    var futurePages: [PageKey: Page] = [:]
    for (key, documents) in byKey {
      guard let page = page(key, documents, &report) else { continue }
      let isDraft = documents.contains { $0.fields.draft?.value == true }
      let isFuture = page.published.map { $0 > today } ?? false
      if drafts || (!isDraft && !isFuture) {
        pages[key] = page
      } else if !isDraft {
        futurePages[key] = page
      }
    }
    reportMissingSections(byKey, &report)
    return (pages, futurePages)
  }

  private func page(_ key: PageKey, _ documents: [Document], _ report: inout Report) -> Page? {
    let only = documents.compactMap(\.fields.only).first.flatMap { program.language($0.value) }
    let home = only ?? program.defaultLanguage
    guard let original = documents.first(where: { $0.language == home }) else {
      for document in documents {
        report.add(
          .noOriginal, at: .start(of: document.path),
          Message(
            fr: "cette page n’existe pas en « \(home.subtag) », la langue des faits",
            en: "this page does not exist in ‘\(home.subtag)’, the language of facts"),
          help: Message(
            fr:
              "écrivez \(key.fileName(home)), ou ajoutez « seulement: \(document.language.subtag) »",
            en: "write \(key.fileName(home)), or add ‘only: \(document.language.subtag)’"))
      }
      return nil
    }
    for document in documents where document.language != home {
      FactComparison(original: original, translation: document).run(&report)
    }
    let languages = only.map { [$0] } ?? program.languages
    if program.untranslated == .fail {
      for language in languages where !documents.contains(where: { $0.language == language }) {
        report.add(
          .translationMissing, at: .start(of: original.path),
          Message(
            fr: "cette page n’existe pas en « \(language.subtag) »",
            en: "this page does not exist in ‘\(language.subtag)’"),
          help: Message(
            fr: "écrivez \(key.fileName(language)), ou ajoutez ici « seulement: \(home.subtag) »",
            en: "write \(key.fileName(language)), or add here ‘only: \(home.subtag)’"))
      }
    }
    var versions = Localized<PageVersion>()
    for document in documents { versions[document.language] = PageVersion(document, original) }
    let fields = original.fields
    return Page(
      key: key, kind: PageKind(key), versions: versions, languages: languages,
      order: fields.order?.value,
      published: fields.published?.value ?? LocalDate(iso: key.stem.prefix(10)),
      expires: fields.expires?.value,
      sources: (fields.sources?.value ?? []).map { Citation($0.value, languages, &report) },
      template: fields.template, noindex: fields.noindex?.value ?? false,
      image: fields.image?.value.source?.value)
  }

  /// A folder whose pages have no index would have no address.
  private func reportMissingSections(
    _ documents: [PageKey: [Document]], _ report: inout Report
  ) {
    for (key, found) in documents where !key.folder.isEmpty {
      guard documents[.index(of: key.folder)] == nil, let first = found.first else { continue }
      report.add(
        .noSection, at: .start(of: first.path),
        Message(
          fr: "le dossier de cette page n’a pas de page « index »",
          en: "this page’s folder has no page ‘index’"),
        help: Message(
          fr: "écrivez content/" + PageKey.index(of: key.folder).fileName(program.defaultLanguage),
          en: "write content/" + PageKey.index(of: key.folder).fileName(program.defaultLanguage)))
    }
  }
}

extension PageKey {
  /// The file below `content/`: `cities/blainville.fr.md`.
  fileprivate func fileName(_ language: Language) -> String {
    path + "." + language.subtag + ".md"
  }
}

extension PageVersion {
  /// What a document's words say; the date of its update is the original's if it has none.
  fileprivate init?(_ document: Document, _ original: Document) {
    let fields = document.fields
    guard let title = fields.title else { return nil }
    let language = document.language
    let slug = fields.slug?.value ?? Parvis.slug(title.value)
    self.init(
      language: language, path: document.path,
      title: Located(language.typeset(title.value), at: title.range),
      slug: slug.isEmpty ? document.key.stem : slug,
      summary: fields.summary.map { language.typeset($0.value) },
      nav: fields.nav.map { language.typeset($0.value) },
      updated: (fields.updated ?? original.fields.updated)?.value,
      imageAlt: fields.image.map { language.typeset($0.value.alt.value) },
      redirectFrom: fields.redirectFrom?.value ?? [], body: document.body,
      bodyBytes: document.bodyBytes)
  }
}
