import Markdown
import Source

/// A page’s title, summary and text say the same facts in every language: the numbers, hours,
/// months, telephone numbers, pages and addresses of the original, and no others.
///
/// How they are written does not matter: `9 h 30` is 9:30 a.m., `trois` is 3, `1 500` is 1,500.
/// What is said in letters is never complained of, nor what a text repeats. A link to another site
/// may lead to another address in each language.
struct FactsInText: Check {
  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    let shared = Shared(site)
    for page in site.pagesInOrder {
      guard let original = page.versions[page.originalLanguage] else { continue }
      let translations = page.languages.dropFirst().compactMap { page.versions[$0] }
      guard !translations.isEmpty else { continue }
      let facts = self.facts(of: original, page, shared)
      for translation in translations {
        let comparison = ProseComparison(facts, self.facts(of: translation, page, shared))
        tell(comparison, translation, site, &report)
      }
    }
  }

  private func facts(
    of version: PageVersion, _ page: Page, _ shared: Shared<Site>
  ) -> [ProseFact] {
    guard let file = shared.value.sources[version.path] else { return [] }
    let resolver = LinkResolver(shared: shared, page: page, version: version)
    let header = [version.title.range, version.summaryRange].compactMap { $0?.bytes }
    return (header + [version.bodyBytes]).flatMap { ProseText($0, of: file).facts }
      + version.body.links.compactMap { link in
        resolver.reading(of: link.destination).map {
          ProseFact(readings: [$0], isWord: false, range: link.range)
        }
      }
  }

  private func tell(
    _ comparison: ProseComparison, _ translation: PageVersion, _ site: Site,
    _ report: inout Report
  ) {
    for (fact, counterpart) in comparison.extra {
      let text = site.text(of: fact)
      report.add(
        .factsInText, at: fact.range,
        Message(
          fr: "« \(text) » est ici, et pas dans l’original",
          en: "‘\(text)’ is here, and not in the original"),
        help: counterpart.map { other in
          Message(
            fr: "l’original a « \(site.text(of: other)) »; corrigez celui des deux qui est faux",
            en: "the original has ‘\(site.text(of: other))’; mend the one of the two that is wrong")
        }
          ?? Message(
            fr: "ajoutez-le à l’original, ou retirez-le ici",
            en: "add it to the original, or take it out here"),
        notes: counterpart.map { note(at: $0.range) } ?? [])
    }
    for fact in comparison.missing {
      let text = site.text(of: fact)
      report.add(
        .factsInText, at: translation.title.range,
        Message(
          fr: "l’original a « \(text) », et cette traduction ne l’a pas",
          en: "the original has ‘\(text)’, and this translation has not"),
        help: Message(
          fr: "ajoutez-le ici, ou retirez-le de l’original",
          en: "add it here, or take it out of the original"),
        notes: note(at: fact.range))
    }
  }

  private func note(at range: SourceRange) -> [Diagnostic.Note] {
    [Diagnostic.Note(Message(fr: "l’original est ici", en: "the original is here"), at: range)]
  }
}

extension Site {
  /// What stands in the file.
  fileprivate func text(of fact: ProseFact) -> String {
    sources[fact.range.path]?.text(fact.range.bytes) ?? ""
  }
}

extension LinkResolver {
  /// What a link leads to, whatever its address in a language; nil where it leads nowhere, of
  /// which ``BrokenLinks`` has told.
  fileprivate func reading(of destination: String) -> ProseFact.Reading? {
    switch target(of: destination) {
    case .page(let version, _, _):
      guard case .page(let key, _)? = try? ContentPath(version.path) else { break }
      return .page(key.path)
    case .elsewhere(let address) where address.hasPrefix("mailto:"):
      return .mail(address.dropFirst(7).prefix { $0 != "?" }.lowercased())
    case .elsewhere(let address) where address.hasPrefix("tel:"):
      let digits = address.prefix { $0 != ";" }.filter(\.isNumber)
      return .phone(String(digits.suffix(9)))
    case .nothing, .unpublished, .unreadable: return nil
    default: break
    }
    return .address(destination)
  }
}
