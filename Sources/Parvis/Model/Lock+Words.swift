import Source

extension Lock {
  /// The words of a page and of one of its translations, when the translation was last known to
  /// be current.
  struct Words: Sendable, Equatable {
    var original: PageWords
    var translation: PageWords
  }

  /// What of a page is behind: parts of the translation, or with `root: chooser` of the original.
  struct Staleness: Sendable, Equatable {
    var translation: [WordsPart] = []
    var original: [WordsPart] = []
  }

  /// Records the words of every translation that is not stale; lines of pages that are gone go.
  ///
  /// Cost: linear in the pages; their fingerprints are made where files are read.
  mutating func recordWords(of site: Site) {
    words = words.filter { entry in
      let page = entry.key.prefix { $0 != " " }
      return site.knownKeys.contains(PageKey(path: String(page)))
    }
    for page in [site.pages, site.futurePages].flatMap(\.values) {
      for (language, now) in page.translationWords {
        let key = Self.key(page.key, language)
        words[key] = words[key]?.judged(now, bothLead: site.program.root == .chooser).kept ?? now
      }
    }
  }

  /// What of a page is behind in its translation into a language; nothing before it is recorded.
  func staleness(of page: Page, _ language: Language, in program: Program) -> Staleness {
    guard let now = page.translationWords.first(where: { $0.language == language })?.words,
      let recorded = words[Self.key(page.key, language)]
    else { return Staleness() }
    return recorded.judged(now, bothLead: program.root == .chooser).staleness
  }

  /// What names a translation in ``addresses`` and ``words``: `history en`.
  static func key(_ page: PageKey, _ language: Language) -> String {
    page.path + " " + language.subtag
  }
}

extension Page {
  /// The language in which its facts are written: the program’s default one, or its only one.
  var originalLanguage: Language { self.languages[0] }

  /// Each translation with its words and those of the original, in the order of languages.
  var translationWords: [(language: Language, words: Lock.Words)] {
    guard let original = self.versions[originalLanguage] else { return [] }
    return self.languages.dropFirst().compactMap { language in
      self.versions[language].map { version in
        var words = Lock.Words(original: original.words, translation: version.words)
        words.original[.names] = original.names[originalLanguage] ?? 0
        words.translation[.names] = original.names[language] ?? 0
        return (language, words)
      }
    }
  }
}

extension Lock.Words {
  /// What changes together: the words of a file, and those that stand beside the facts, where
  /// both languages have theirs in one place.
  private static let groups: [[WordsPart]] = [[.title, .summary, .nav, .image, .body], [.names]]

  /// Compares what was recorded with the words of now: what is behind, and what is kept in mind.
  ///
  /// Where only one side of a group has changed, the other is behind and the record stays; where
  /// both have, they were changed together. A new date under `checked:` settles everything. With
  /// `bothLead`, no side is the original of the other.
  func judged(_ now: Self, bothLead: Bool) -> (staleness: Lock.Staleness, kept: Self) {
    func isChecked(_ old: PageWords, _ new: PageWords) -> Bool {
      new[.checked] != 0 && new[.checked] != old[.checked]
    }
    if isChecked(translation, now.translation) || bothLead && isChecked(original, now.original) {
      return (Lock.Staleness(), now)
    }
    var staleness = Lock.Staleness()
    var kept = now
    for group in Self.groups {
      let ahead = now.original.differences(from: original, in: group)
      let behind = now.translation.differences(from: translation, in: group)
      if !ahead.isEmpty, behind.isEmpty {
        staleness.translation += ahead
      } else if bothLead, ahead.isEmpty, !behind.isEmpty {
        staleness.original += behind
      } else {
        continue
      }
      for part in group {
        kept.original[part] = original[part]
        kept.translation[part] = translation[part]
      }
    }
    return (staleness, kept)
  }
}
