import FrontMatter
import Source

/// Everything in `content/`, read file by file and not yet linked.
struct Content: Sendable {
  /// The pages, in the order of their paths.
  var documents: [Document] = []
  /// The pages that are there but could not be read: nothing else is said of them.
  var unreadable: Set<PageKey> = []
  /// Every page that has a file, drafts and unreadable ones included.
  var knownKeys: Set<PageKey> = []
  /// Per city's stem, the sessions of its spreadsheet.
  var tables: [String: [Located<SessionFields>]] = [:]
  /// The cities whose spreadsheet could not be read whole.
  var incompleteTables: Set<String> = []
  /// The spreadsheets that were not in UTF-8, as they were understood.
  var converted: [SourceFile] = []
  /// Per city's stem, the path of its spreadsheet.
  var tablePaths: [String: String] = [:]
  /// Pictures, by path below `content/`.
  var images: [String: SourceFile] = [:]
  /// Documents to download, by path below `content/`.
  var downloads: [String: SourceFile] = [:]
  /// What came of each page's file, in the order of their paths.
  var readings: [Shared<Readings.Reading>] = []

  /// Reads all files of content, in parallel, but those that are read already.
  ///
  /// - Returns: what could be read; the rest is in the report.
  static func read(
    from tree: SourceTree, _ program: Program, _ options: BuildOptions,
    into report: inout Report
  ) async -> Content {
    var content = Content()
    var pages: [(file: SourceFile, key: PageKey, kind: ContentPath, language: Language)] = []
    let earlier = options.readings
    for file in tree.files(below: "content/") {
      let kind =
        earlier.kind(of: file.path)
        ?? report.recover { () throws(Diagnostic) in try ContentPath(file.path) }
      guard let kind else {
        // A page whose name does not fit is not missing as well.
        if let key = ContentPath.presumedPage(file.path) { content.unreadable.insert(key) }
        continue
      }
      var path: String { String(file.path.dropFirst("content/".count)) }
      switch kind {
      case .program, .lock: break
      case .page(let key, let suffix):
        if let language = program.language(suffix: suffix, file.path, &report) {
          pages.append((file, key, kind, language))
        } else {
          content.unreadable.insert(key)
        }
      case .sessionTable(let city):
        var table = file
        if file.firstInvalidByte() != nil, let understood = file.fromWindows1252 {
          content.converted.append(understood)
          table = understood
        }
        var own = Report()
        content.tables[city, default: []] += SessionTable.read(
          table, order: DateOrder.byLocale[program.defaultLanguage.tag], into: &own)
        if own.hasErrors { content.incompleteTables.insert(city) }
        report.add(own)
        content.tablePaths[city] = file.path
      case .image: content.images[path] = file
      case .download: content.downloads[path] = file
      }
    }
    content.readings = await pages.parallelMap(width: options.width) { file, key, kind, language in
      if let reading = earlier.reading(of: file, language) { return reading }
      var report = Report()
      let document = Document.read(file, key, language, into: &report)
      return Shared(
        Readings.Reading(
          file: file, kind: kind, language: language, document: document, report: report))
    }
    for (page, reading) in zip(pages, content.readings) {
      report.add(reading.value.report)
      if let document = reading.value.document {
        content.documents.append(document)
      } else {
        content.unreadable.insert(page.key)
      }
    }
    content.knownKeys = content.unreadable
    content.knownKeys.reserveCapacity(content.documents.count)
    for document in content.documents { content.knownKeys.insert(document.key) }
    return content
  }
}

extension Program {
  /// The language of a file; a missing or unknown suffix is reported.
  fileprivate func language(
    suffix: String?, _ path: String, _ report: inout Report
  ) -> Language? {
    if let language = suffix.map(language) ?? (languages.count == 1 ? defaultLanguage : nil) {
      return language
    }
    let known = languages.map(\.subtag).joined(separator: ", ")
    guard let suffix else {
      let stem = path.split(separator: "/").last?.dropLast(3) ?? "…"
      let name = "\(stem).\(defaultLanguage.subtag).md"
      report.add(
        .missingSuffix, at: .start(of: path),
        Message(
          fr: "le nom de ce fichier ne dit pas sa langue",
          en: "this file’s name does not say its language"),
        help: Message(
          fr: "nommez-le « \(name) »; langues: \(known)",
          en: "name it ‘\(name)’; languages: \(known)"))
      return nil
    }
    // ‘eng’, ‘FR’ and ‘fr-CA’ begin like the suffix that is meant.
    let name = languages.first { suffix.folded.hasPrefix($0.subtag) }.map { meant in
      let stem = path.split(separator: "/").last?.dropLast(suffix.count + 4) ?? "…"
      return "\(stem).\(meant.subtag).md"
    }
    report.add(
      .unknownSuffix, at: .start(of: path),
      Message(
        fr: "dans le nom du fichier, « \(suffix) » n’est pas une langue du programme",
        en: "in the file’s name, ‘\(suffix)’ is not a language of the program"),
      help: Message(
        fr: (name.map { "renommez ce fichier « \($0) »; " } ?? "") + "langues: \(known)",
        en: (name.map { "rename this file ‘\($0)’; " } ?? "") + "languages: \(known)"))
    return nil
  }
}
