import Source

/// A sentence of a page has at most 35 words: who reads with effort, or in a second language,
/// loses the thread of a longer one.
///
/// Advice for plain language is 15 to 20 words on average; 35 is where one sentence is two.
struct LongSentences: Check {
  private static let limit = 35

  func run(on site: Site, _ theme: Theme?, into report: inout Report) {
    for page in site.pagesInOrder {
      for version in site.languages.compactMap({ page.versions[$0] }) {
        guard let file = site.sources[version.path] else { continue }
        let text = ProseText(version.bodyBytes, of: file)
        for sentence in text.sentences where sentence.words > Self.limit {
          report.add(
            .longSentence, at: sentence.range,
            Message(
              fr: "cette phrase a \(sentence.words) mots",
              en: "this sentence has \(sentence.words) words"),
            help: Message(
              fr: "faites-en deux, ou une liste: au-delà de \(Self.limit) mots, on perd le fil",
              en: "make two of it, or a list: beyond \(Self.limit) words readers lose the thread"))
        }
      }
    }
  }
}
