import ICalendar
import Source

/// A page as the lists of a language may show it.
struct ListedPage: Sendable {
  let page: Page
  let version: PageVersion

  /// The pages that the lists of a language may show on a day, by order, then title as the language
  /// sorts.
  static func sorted(
    _ pages: [Page], in language: Language, _ program: Program, on day: LocalDate
  ) -> [ListedPage] {
    var listed: [ListedPage] = []
    var keys: [CollationKey] = []
    for page in pages where !page.isArchived(on: day) {
      guard let version = page.version(in: language, program) else { continue }
      listed.append(ListedPage(page: page, version: version))
      // An original that stands in for a translation is sorted as this language sorts.
      keys.append(
        version.language == language
          ? version.titleKey : language.table.collationKey(version.title.value))
    }
    let orders = listed.map { $0.page.order ?? .max }
    return listed.indices.sorted { left, right in
      if orders[left] != orders[right] { return orders[left] < orders[right] }
      return keys[left] == keys[right]
        ? listed[left].page.key < listed[right].page.key : keys[left] < keys[right]
    }.map { listed[$0] }
  }
}

extension Page {
  /// What a language shows of the page: its version, or with `untranslated: link` the original; nil
  /// where the page is not to be shown there.
  func version(in language: Language, _ program: Program) -> PageVersion? {
    if let version = self.versions[language] { return version }
    guard program.untranslated == .link, self.languages.contains(language) else { return nil }
    return self.versions[program.defaultLanguage]
  }
}
