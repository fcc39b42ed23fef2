import ICalendar
import Markdown
import Source

/// A page in all its languages, passed on as one reference.
typealias Page = Shared<PageRecord>

/// A page in one language, passed on as one reference.
typealias PageVersion = Shared<PageVersionRecord>

/// What makes a page.
struct PageRecord: Sendable {
  let key: PageKey
  let kind: PageKind
  /// What it says in each language that has it.
  let versions: Localized<PageVersion>
  /// The languages that are meant to have it: all, or one.
  let languages: [Language]
  /// The place among others: small numbers first, pages without one last.
  let order: Int?
  /// Whether its authors are not done with it.
  let isDraft: Bool
  /// The first day of its publication.
  let published: LocalDate?
  /// The day from which it is archived.
  let expires: LocalDate?
  /// Where its facts come from.
  let sources: [Citation]
  /// The template, if the content names one, and where.
  let template: Located<String>?
  /// Whether search engines shall leave it out.
  let noindex: Bool
  /// Its picture: a path below `content/`.
  let image: String?
}

extension Page {
  /// Whether the page has left navigation and lists on a day.
  func isArchived(on day: LocalDate) -> Bool {
    self.expires.map { $0 <= day } ?? false
  }
}

/// What makes a page in one language.
struct PageVersionRecord: Sendable {
  let language: Language
  /// The file's path: `content/history.fr.md`.
  let path: String
  let title: Located<String>
  /// What the title is sorted by among those of its language.
  let titleKey: CollationKey
  let slug: String
  /// Where the slug stands, or the title that it comes from; nil where it could not be read.
  let slugRange: SourceRange?
  let summary: String?
  let summaryRange: SourceRange?
  /// The short name in the navigation, where the page is in it.
  let nav: String?
  let updated: LocalDate?
  let imageAlt: String?
  let redirectFrom: [Located<String>]
  let body: MarkdownBody
  /// Where the body stands in its file.
  let bodyBytes: Range<Int>
  /// The dates of the body that name the wrong weekday.
  let weekdayMismatches: [WeekdayMismatch]
  /// The fingerprints of its words.
  let words: PageWords
  /// In the original, the fingerprint of what stands beside the facts, in each language.
  let names: Localized<UInt32>
}

/// Where a fact comes from, in each language.
struct Citation: Sendable {
  let title: Localized<String>
  let publisher: Localized<String>?
  let url: String?
  let date: LocalDate?

  init(_ fields: CitationFields, _ languages: [Language], _ report: inout Report) {
    title = fields.title.value.resolved(for: languages, &report)
    publisher = fields.publisher.map { $0.value.resolved(for: languages, &report) }
    url = fields.url?.value.text
    date = fields.date?.value
  }
}
