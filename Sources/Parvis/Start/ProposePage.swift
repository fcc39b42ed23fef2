import FrontMatter
import ICalendar
public import Source

/// Makes the files of a new page, one per language, and checks the site with them.
///
/// Nothing is written. Costs two checks of the site.
/// - Parameters:
///   - request: what it is, and its title.
///   - sources: `content/` and `themes/` as they are.
///   - options: what a build needs from the world; a news item is of its day.
///   - found: what is already wrong with the sources.
/// - Returns: the files, or why there are none.
/// - Throws: where a time zone cannot be read.
public func proposePage(
  _ request: NewPage, on sources: SourceTree, _ options: BuildOptions, found: Report = Report()
) async throws(FileError) -> NewFilesAnswer {
  var options = options
  // A new page is a draft: only so are its mistakes seen.
  options.drafts = true
  let before = try await check(sources, options, found: found)
  guard let site = before.site else { return .unreadable(before) }
  let title: PageTitle
  let key: PageKey
  do throws(Refusal) {
    title = try PageTitle(request.title, for: site.languages)
    key = try site.newKey(request.kind, title)
  } catch {
    return .refused(error)
  }
  let folder = site.folder(of: key)
  let files = site.languages.map { language in
    let skeleton = PageSkeleton(
      kind: request.kind, spelling: MessageLanguage(rawValue: language.subtag) ?? .english,
      isOriginal: language == site.program.defaultLanguage, today: site.today)
    return SourceFile(
      path: folder + key.stem + site.suffix(of: language) + ".md",
      text: skeleton.text(titled: title.texts[language] ?? ""))
  }
  let after = try await check(files, in: sources, options, found: found, besides: before)
  return .proposed(NewFiles(files: files, result: after))
}

extension Site {
  /// The key of a page that is not there yet.
  ///
  /// - Throws: where there is a page of that name.
  fileprivate func newKey(_ kind: NewPage.Kind, _ title: PageTitle) throws(Refusal) -> PageKey {
    let key =
      switch kind {
      case .page: PageKey(folder: title.folder, stem: title.stem)
      case .city: PageKey(folder: "cities", stem: title.stem)
      case .news: PageKey(folder: "news", stem: today.iso + "-" + title.stem)
      }
    guard knownKeys.contains(key) else { return key }
    let path = pages[key]?.versions[program.defaultLanguage]?.path ?? key.path
    throw Refusal(
      Message(fr: "cette page existe déjà: \(path)", en: "this page is there already: \(path)"),
      help: Message(fr: "donnez-lui un autre titre", en: "give it another title"))
  }

  /// The folder where a page’s neighbours are, which may have a French name: `content/villes/`.
  fileprivate func folder(of key: PageKey) -> String {
    let neighbour = pagesInOrder.first(where: { $0.key.folder == key.folder })
    let path = neighbour?.versions[program.defaultLanguage]?.path
    guard let path, let end = path.lastIndex(of: "/") else {
      return "content/" + (key.folder.isEmpty ? "" : key.folder + "/")
    }
    return String(path[...end])
  }

  /// `.fr`; nothing where the program has one language and its home page goes without.
  fileprivate func suffix(of language: Language) -> String {
    let home = pages[.index(of: "")]?.versions[language]?.path
    return languages.count == 1 && home?.hasSuffix("/index.md") == true ? "" : "." + language.subtag
  }
}
