import FrontMatter
import Source

/// Everything in `content/`, read file by file and not yet linked.
struct Content: Sendable {
  /// The pages, in the order of their paths.
  var documents: [Document] = []
  /// Per city's stem, the sessions of its spreadsheet.
  var tables: [String: [Located<SessionFields>]] = [:]
  /// Pictures, by path below `content/`.
  var images: [String: SourceFile] = [:]
  /// Documents to download, by path below `content/`.
  var downloads: [String: SourceFile] = [:]

  /// Reads all files of content, in parallel.
  ///
  /// - Returns: what could be read; the rest is in the report.
  static func read(
    from tree: SourceTree, _ program: Program, width: Int, into report: inout Report
  ) async -> Content {
    var content = Content()
    var pages: [(SourceFile, PageKey, Language)] = []
    for file in tree.files(below: "content/") {
      let kind = report.recover { () throws(Diagnostic) in try ContentPath(file.path) }
      let path = String(file.path.dropFirst("content/".count))
      switch kind {
      case .program, .lock, nil: break
      case .page(let key, let suffix):
        if let language = program.language(suffix: suffix, file.path, &report) {
          pages.append((file, key, language))
        }
      case .sessionTable(let city):
        content.tables[city, default: []] += SessionTable.read(file, into: &report)
      case .image: content.images[path] = file
      case .download: content.downloads[path] = file
      }
    }
    let results = await pages.parallelMap(width: width) { file, key, language in
      var report = Report()
      let document = Document.read(file, key, language, into: &report)
      return (document, report)
    }
    for (document, found) in results {
      report.add(found)
      if let document { content.documents.append(document) }
    }
    return content
  }
}

extension Program {
  /// The language of a file; a missing or unknown suffix is reported.
  fileprivate func language(
    suffix: String?, _ path: String, _ report: inout Report
  ) -> Language? {
    let known = languages.map(\.subtag).joined(separator: ", ")
    guard let suffix else {
      if languages.count == 1 { return defaultLanguage }
      report.add(
        .missingSuffix, at: .start(of: path),
        Message(
          fr: "le nom de ce fichier ne dit pas sa langue",
          en: "this file’s name does not say its language"),
        help: Message(
          fr: "nommez-le « ….\(defaultLanguage.subtag).md »; langues: \(known)",
          en: "name it ‘….\(defaultLanguage.subtag).md’; languages: \(known)"))
      return nil
    }
    if let language = language(suffix) { return language }
    report.add(
      .unknownSuffix, at: .start(of: path),
      Message(
        fr: "« \(suffix) » n’est pas une langue du programme",
        en: "‘\(suffix)’ is not a language of the program"),
      help: Message(fr: "langues: \(known)", en: "languages: \(known)"))
    return nil
  }
}
