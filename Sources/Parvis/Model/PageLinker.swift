import FrontMatter
import ICalendar
import Source

/// Gathers the documents of each page, and sees that they agree.
struct PageLinker {
  let program: Program
  let today: LocalDate
  let drafts: Bool

  /// The pages that are built, in the order of their keys, those whose publication is still to
  /// come, and those without an original, which is reported; drafts are none of these.
  func pages(
    of content: Content, into report: inout Report
  ) -> (built: [Page], future: [PageKey: Page], orphans: Set<PageKey>) {
    let documents = content.documents.sorted {
      $0.key == $1.key ? $0.path < $1.path : $0.key < $1.key
    }
    var pages: [Page] = []
    pages.reserveCapacity(documents.count)
    var futurePages: [PageKey: Page] = [:]
    var orphans: Set<PageKey> = []
    var rest = documents[...]
    while let key = rest.first?.key {
      let own = rest.prefix { $0.key == key }
      rest = rest.dropFirst(own.count)
      let isWhole = !content.unreadable.contains(key)
      guard let page = page(key, withoutTwins(own, &report), isWhole: isWhole, &report) else {
        orphans.insert(key)
        continue
      }
      let isFuture = page.published.map { $0 > today } ?? false
      if drafts || (!page.isDraft && !isFuture) {
        pages.append(page)
      } else if !page.isDraft {
        futurePages[key] = page
      }
    }
    reportMissingSections(content, &report)
    return (pages, futurePages, orphans)
  }

  /// The first document of a page in each language; others are reported.
  private func withoutTwins(
    _ documents: ArraySlice<Document>, _ report: inout Report
  ) -> [Document] {
    var kept: [Document] = []
    for document in documents {
      guard let twin = kept.first(where: { $0.language == document.language }) else {
        kept.append(document)
        continue
      }
      report.add(
        .pageTwice, at: .start(of: document.path),
        Message(
          fr: "\(twin.path) est déjà cette page en \(document.language.name.french)",
          en: "\(twin.path) already is this page in \(document.language.name.english)"),
        help: Message(
          fr: "gardez l’un des deux fichiers, et supprimez l’autre",
          en: "keep one of the two files, and delete the other"))
    }
    return kept
  }

  /// `isWhole` is false where a file of the page could not be read, and may be what is missing.
  private func page(
    _ key: PageKey, _ documents: [Document], isWhole: Bool, _ report: inout Report
  ) -> Page? {
    let only = documents.lazy.compactMap { $0.fields.only }.first
      .flatMap { program.language($0.value) }
    let home = only ?? program.defaultLanguage
    guard let original = documents.first(where: { $0.language == home }) else {
      for document in documents where isWhole {
        report.add(
          .noOriginal, at: .start(of: document.path),
          Message(
            fr: "cette page n’existe pas en \(home.name.french)"
              + (only == nil ? ", la première langue du programme" : ""),
            en: "this page does not exist in \(home.name.english)"
              + (only == nil ? ", the program’s first language" : "")),
          help: Message { words in
            let only = "\(PageFields.only.name[words]): \(document.language.subtag)"
            return Message(
              fr: "écrivez \(key.fileName(home)), ou ajoutez ici « \(only) »",
              en: "write \(key.fileName(home)), or add here ‘\(only)’")
          })
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
        help: Message { words in
          let only = "\(PageFields.only.name[words]): \(home.subtag)"
          return Message(
            fr: "supprimez ce fichier, ou effacez là-bas « \(only) »",
            en: "remove this file, or delete ‘\(only)’ there")
        }.quoting(home.fieldWords),
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
          help: Message { words in
            let only = "\(PageFields.only.name[words]): \(home.subtag)"
            return Message(
              fr: "écrivez \(key.fileName(language)), ou ajoutez ici « \(only) »",
              en: "write \(key.fileName(language)), or add here ‘\(only)’")
          })
      }
    }
    var versions = Localized<PageVersion>()
    for document in documents {
      versions[document.language] = Shared(PageVersionRecord(document, original, languages))
    }
    let fields = original.fields
    return Shared(
      PageRecord(
        key: key, kind: PageKind(key), versions: versions, languages: languages,
        order: fields.order?.value,
        isDraft: documents.contains { $0.fields.draft?.value == true },
        published: fields.published?.value ?? LocalDate(iso: key.stem.prefix(10)),
        expires: fields.expires?.value,
        sources: (fields.sources?.value ?? []).map { Citation($0.value, languages, &report) },
        template: fields.template, noindex: fields.noindex?.value ?? false,
        image: fields.image?.value.source?.value))
  }

  /// A folder whose pages have no index would have no address; reported at its first page.
  private func reportMissingSections(_ content: Content, _ report: inout Report) {
    // Per folder, the path of its first page.
    var first: [String: String] = [:]
    var last = ""
    for document in content.documents where document.key.folder != last {
      last = document.key.folder
      if first[last] == nil { first[last] = document.path }
    }
    for (folder, path) in first where !folder.isEmpty {
      let index = PageKey.index(of: folder)
      guard !content.knownKeys.contains(index) else { continue }
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

extension PageVersionRecord {
  /// What a document's words say; the date of its update is the original's if it has none.
  fileprivate init(_ document: Document, _ original: Document, _ languages: [Language]) {
    let fields = document.fields
    let text = document.text
    var names = Localized<UInt32>()
    if document.language == original.language {
      for language in languages {
        let print = document.names(in: language)
        if print != 0 { names[language] = print }
      }
    }
    self.init(
      language: document.language, path: document.path, title: text.title,
      titleKey: text.titleKey, slug: text.slug, slugRange: text.slugRange, summary: text.summary,
      summaryRange: fields.summary?.range, nav: text.nav,
      updated: (fields.updated ?? original.fields.updated)?.value, imageAlt: text.imageAlt,
      redirectFrom: fields.redirectFrom?.value ?? [], body: document.body,
      bodyBytes: document.bodyBytes, weekdayMismatches: text.weekdayMismatches,
      words: document.words, names: names)
  }
}
