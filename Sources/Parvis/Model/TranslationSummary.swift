/// One page and how it stands in each language, as commands list it.
public struct TranslationSummary: Sendable, Hashable {
  /// How a page stands in one language.
  public enum State: Sendable, Hashable {
    /// The others follow it.
    case original
    /// It says what the others say, as far as Parvis can know.
    case current
    /// Others have changed since, in these parts, and it has not.
    case stale([WordsPart])
    /// It is not there, and should be.
    case missing
    /// It is not there, on purpose.
    case unwanted
  }

  /// A page in one language.
  public struct Version: Sendable, Hashable {
    /// The primary subtag: `fr`.
    public let language: String
    /// How it stands.
    public let state: State
    /// Its file: `content/history.fr.md`; nil where there is none.
    public let path: String?
  }

  /// The page’s path below `content/`, without language and ending: `cities/blainville`.
  public let page: String
  /// In the order of the program’s languages.
  public let versions: [Version]
}

extension BuildResult {
  /// Every page that is built, in the order of their paths, with its translations.
  ///
  /// Values of what was linked; none unless only checks were asked for.
  public var translations: [TranslationSummary] {
    guard let site else { return [] }
    return site.pagesInOrder.map { page in
      TranslationSummary(
        page: page.key.path,
        versions: site.languages.map { language in
          TranslationSummary.Version(
            language: language.subtag, state: site.translationState(of: page, in: language),
            path: page.versions[language]?.path)
        })
    }
  }
}

extension Site {
  /// How a page stands in a language, by what the lock remembers.
  func translationState(of page: Page, in language: Language) -> TranslationSummary.State {
    guard page.languages.contains(language) else { return .unwanted }
    guard page.versions[language] != nil else { return .missing }
    let stale: [WordsPart]
    if language == page.originalLanguage {
      let others = page.languages.dropFirst().flatMap {
        lock.staleness(of: page, $0, in: program).original
      }
      stale = WordsPart.allCases.filter(others.contains)
    } else {
      stale = lock.staleness(of: page, language, in: program).translation
    }
    if !stale.isEmpty { return .stale(stale) }
    let isOriginal = language == page.originalLanguage && program.root == .defaultLanguage
    return isOriginal ? .original : .current
  }
}
