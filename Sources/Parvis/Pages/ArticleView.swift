import Markdown

/// A news item as lists show it.
struct ArticleModel: Sendable {
  let link: LinkModel
  let date: DateModel?
}

/// A news item in a list.
let articleView = View<ArticleModel>([
  .text("title", fr: "Son titre.", en: "Its title.") { $0.link.title },
  .text("href", fr: "Son adresse.", en: "Its address.") { $0.link.href },
  .text("summary", fr: "Son résumé.", en: "Its summary.") { $0.link.summary },
  .text(
    "lang", fr: "Sa langue, si elle n’est pas celle de la page.",
    en: "Its language, where it is not the page’s."
  ) {
    $0.link.tag
  },
  .record("date", of: dateView, fr: "Sa date.", en: "Its date.") { $0.date },
])

/// A heading of the page’s text.
let headingView = View<Heading>([
  .text("title", fr: "Ses mots.", en: "Its words.") { $0.text },
  .text("anchor", fr: "Son ancre, sans #.", en: "Its anchor, without #.") { $0.id },
])

/// A source as one page cites it.
struct CitationModel: Sendable {
  let citation: Citation
  let language: Language
  let date: DateModel?
}

/// Where a fact comes from.
let citationView = View<CitationModel>([
  .text("title", fr: "Le titre du document.", en: "The document’s title.") {
    $0.citation.title[$0.language]
  },
  .text("publisher", fr: "Qui l’a publié.", en: "Who published it.") {
    $0.citation.publisher?[$0.language]
  },
  .text("url", fr: "Son adresse.", en: "Its address.") { $0.citation.url },
  .record("date", of: dateView, fr: "Sa date.", en: "Its date.") { $0.date },
])
