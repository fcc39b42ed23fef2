import Source

/// A translation that somebody has compared with its original: the lock that says so.
public struct AcceptedTranslation: Sendable {
  /// The page’s path below `content/`: `cities/blainville`.
  public let page: String
  /// The languages whose translations were behind, by their primary subtags; empty where none was,
  /// and nothing is to be written.
  public let languages: [String]
  /// The lock as it is on disk.
  let old: SourceFile
  /// The lock as it shall be.
  let new: SourceFile
}

extension BuildResult {
  /// Takes the present words of a page and its translations for current.
  ///
  /// Only that page’s lines of the lock change.
  /// - Parameter name: the page as the content names it: `history`, `history.en`,
  ///   `content/cities/blainville.en.md`; without a language, all its translations are meant.
  /// - Returns: the lock to write, and what changes in it.
  /// - Throws: where there is no such page, no such translation, or no lock yet.
  public func accepting(_ name: String) throws(Refusal) -> AcceptedTranslation {
    guard let site, let old = sources[Lock.path] else {
      throw Refusal(
        Message(fr: "il n’y a pas encore de \(Lock.path)", en: "there is no \(Lock.path) yet"),
        help: Message(
          fr: "« parvis build » l’écrit, et tient alors toutes les traductions pour à jour",
          en: "‘parvis build’ writes it, and then takes all translations for current"))
    }
    let (page, language) = try site.page(named: name)
    let translations = page.translationWords.filter { language ?? $0.language == $0.language }
    guard !translations.isEmpty else {
      throw Refusal(
        Message(
          fr: "« \(name) » n’est pas une page traduite", en: "‘\(name)’ is no translated page"),
        help: Message(
          fr: "« parvis translations » montre toutes les pages et leurs langues",
          en: "‘parvis translations’ shows all pages and their languages"))
    }
    var lock = site.lock
    var accepted: [String] = []
    for (language, words) in translations {
      let staleness = lock.staleness(of: page, language, in: site.program)
      guard staleness != Lock.Staleness() else { continue }
      lock.words[Lock.key(page.key, language)] = words
      accepted.append(language.subtag)
    }
    return AcceptedTranslation(
      page: page.key.path, languages: accepted, old: old,
      new: SourceFile(path: Lock.path, bytes: lock.bytes))
  }
}

extension Site {
  /// The page that somebody names as its file is called, and the language if they say one.
  fileprivate func page(named name: String) throws(Refusal) -> (Page, Language?) {
    var path = name.hasPrefix("content/") ? name : "content/" + name
    if !path.hasSuffix(".md") { path += ".md" }
    if case .page(let key, let suffix)? = try? ContentPath(path), let page = pages[key] {
      if let suffix, program.language(suffix) == nil { throw unknown(name) }
      return (page, suffix.flatMap(program.language))
    }
    throw unknown(name)
  }

  private func unknown(_ name: String) -> Refusal {
    let near = nearestName(to: name, among: pagesInOrder.map(\.key.path))
    return Refusal(
      Message(fr: "aucune page ne s’appelle « \(name) »", en: "no page is called ‘\(name)’"),
      help: near.map { Message(fr: "vouliez-vous dire « \($0) »?", en: "did you mean ‘\($0)’?") }
        ?? Message(
          fr: "« parvis translations » montre toutes les pages",
          en: "‘parvis translations’ shows all pages"))
  }
}
