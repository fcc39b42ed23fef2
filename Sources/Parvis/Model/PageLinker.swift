import FrontMatter
import ICalendar
import Source

/// Gathers the documents of each page, and sees that they agree.
struct PageLinker {
  let program: Program
  let today: LocalDate
  let drafts: Bool

  /// The pages that are built, those whose publication is still to come, and those without an
  /// original, which is reported; drafts are none of these.
  func pages(
    of content: Content, into report: inout Report
  ) -> (built: [PageKey: Page], future: [PageKey: Page], orphans: Set<PageKey>) {
    var byKey: [PageKey: [Document]] = [:]
    for document in content.documents {
      if let twin = byKey[document.key]?.first(where: { $0.language == document.language }) {
        report.add(
          .pageTwice, at: .start(of: document.path),
          Message(
            fr: "\(twin.path) est déjà cette page en \(document.language.name.french)",
            en: "\(twin.path) already is this page in \(document.language.name.english)"),
          help: Message(fr: "gardez l’un des deux fichiers", en: "keep one of the two files"))
      } else {
        byKey[document.key, default: []].append(document)
      }
    }
    var pages: [PageKey: Page] = [:]
    var futurePages: [PageKey: Page] = [:]
    var orphans: Set<PageKey> = []
    for (key, documents) in byKey {
      let isWhole = !content.unreadable.contains(key)
      guard let page = page(key, documents, isWhole: isWhole, &report) else {
        orphans.insert(key)
        continue
      }
      let isFuture = page.published.map { $0 > today } ?? false
      if drafts || (!page.isDraft && !isFuture) {
        pages[key] = page
      } else if !page.isDraft {
        futurePages[key] = page
      }
    }
    reportMissingSections(byKey, content.unreadable, &report)
    return (pages, futurePages, orphans)
  }

  /// `isWhole` is false where a file of the page could not be read, and may be what is missing.
  private func page(
    _ key: PageKey, _ documents: [Document], isWhole: Bool, _ report: inout Report
  ) -> Page? {
    let only = documents.compactMap(\.fields.only).first.flatMap { program.language($0.value) }
    let home = only ?? program.defaultLanguage
    guard let original = documents.first(where: { $0.language == home }) else {
      for document in documents where isWhole {
        report.add(
          .noOriginal, at: .start(of: document.path),
          Message(
            fr: "cette page n’existe pas en \(home.name.french), la langue des faits",
            en: "this page does not exist in \(home.name.english), the language of facts"),
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
    for document in documents where !languages.contains(document.language) {
      report.add(
        .translationUnwanted, at: .start(of: document.path),
        Message(
          fr: "\(original.path) dit que cette page n’est qu’en \(home.name.french)",
          en: "\(original.path) says that this page is in \(home.name.english) only"),
        help: Message(
          fr: "supprimez ce fichier, ou effacez là-bas « seulement: \(home.subtag) »",
          en: "remove this file, or delete ‘only: \(home.subtag)’ there"),
        notes: original.fields.only.map {
          [Diagnostic.Note(Message(fr: "dit ici", en: "said here"), at: $0.range)]
        } ?? [])
    }
    if program.untranslated == .fail, isWhole {
      for language in languages where !documents.contains(where: { $0.language == language }) {
        report.add(
          .translationMissing, at: .start(of: original.path),
          Message(
            fr: "cette page n’existe pas en \(language.name.french)",
            en: "this page does not exist in \(language.name.english)"),
          help: Message(
            fr: "écrivez \(key.fileName(language)), ou ajoutez ici « seulement: \(home.subtag) »",
            en: "write \(key.fileName(language)), or add here ‘only: \(home.subtag)’"))
      }
    }
    var versions = Localized<PageVersion>()
    for document in documents {
      versions[document.language] = PageVersion(document, original, languages)
    }
    let fields = original.fields
    return Page(
      key: key, kind: PageKind(key), versions: versions, languages: languages,
      order: fields.order?.value,
      isDraft: documents.contains { $0.fields.draft?.value == true },
      published: fields.published?.value ?? LocalDate(iso: key.stem.prefix(10)),
      expires: fields.expires?.value,
      sources: (fields.sources?.value ?? []).map { Citation($0.value, languages, &report) },
      template: fields.template, noindex: fields.noindex?.value ?? false,
      image: fields.image?.value.source?.value)
  }

  /// A folder whose pages have no index would have no address; reported at its first page.
  private func reportMissingSections(
    _ documents: [PageKey: [Document]], _ unreadable: Set<PageKey>, _ report: inout Report
  ) {
    var missing: [PageKey: String] = [:]
    for (key, found) in documents where !key.folder.isEmpty {
      let index = PageKey.index(of: key.folder)
      guard documents[index] == nil, !unreadable.contains(index), let path = found.first?.path
      else { continue }
      missing[index] = min(path, missing[index] ?? path)
    }
    for (index, path) in missing {
      let file = "content/" + index.fileName(program.defaultLanguage)
      report.add(
        .noSection, at: .start(of: path),
        Message(
          fr: "le dossier de cette page n’a pas de page « index »",
          en: "this page’s folder has no page ‘index’"),
        help: Message(fr: "écrivez \(file)", en: "write \(file)"))
    }
  }
}

extension PageKey {
  /// The file below `content/`: `cities/blainville.fr.md`.
  func fileName(_ language: Language) -> String {
    path + "." + language.subtag + ".md"
  }
}

extension PageVersion {
  /// What a document's words say; the date of its update is the original's if it has none.
  fileprivate init(_ document: Document, _ original: Document, _ languages: [Language]) {
    let fields = document.fields
    // A missing title is an error already: the page stands in for itself until that is mended.
    let title = fields.title ?? Located(document.key.stem, at: .start(of: document.path))
    let language = document.language
    var names = Localized<UInt32>()
    if document.language == original.language {
      for language in languages {
        let print = document.names(in: language)
        if print != 0 { names[language] = print }
      }
    }
    let slug = fields.slug?.value ?? Parvis.slug(title.value)
    self.init(
      language: language, path: document.path,
      title: Located(language.typeset(title.value), at: title.range),
      slug: slug.isEmpty ? document.key.stem : slug,
      slugRange: fields.slug?.range ?? (document.isSound ? title.range : nil),
      summary: fields.summary.map { language.typeset($0.value) },
      summaryRange: fields.summary?.range, nav: fields.nav.map { language.typeset($0.value) },
      updated: (fields.updated ?? original.fields.updated)?.value,
      imageAlt: fields.image.map { language.typeset($0.value.alt.value) },
      redirectFrom: fields.redirectFrom?.value ?? [], body: document.body,
      bodyBytes: document.bodyBytes, words: document.words, names: names)
  }
}
