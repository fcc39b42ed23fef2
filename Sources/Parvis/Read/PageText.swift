import FrontMatter
import Source

/// What a page says of itself in one language, as the language sets it.
///
/// Made with the reading of its file, which many cores share and a preview keeps.
struct PageText: Sendable {
  /// The title; where it is missing, which is an error, the file’s name stands for it.
  let title: Located<String>
  /// What the title is sorted by among those of its language.
  let titleKey: CollationKey
  /// The page’s part of its address.
  let slug: String
  /// Where the slug stands, or the title that it comes from; nil where it could not be read.
  let slugRange: SourceRange?
  let summary: String?
  /// The short name in the navigation, where the page is in it.
  let nav: String?
  let imageAlt: String?
  /// The dates of its body that name the wrong weekday.
  let weekdayMismatches: [WeekdayMismatch]

  /// Sets what some fields say; `isSound` where nothing in their file is an error.
  init(
    _ fields: PageFields, body: ArraySlice<UInt8>, _ key: PageKey, _ language: Language,
    path: String, isSound: Bool
  ) {
    let written = fields.title ?? Located(key.stem, at: .start(of: path))
    title = Located(language.typeset(written.value), at: written.range)
    titleKey = language.table.collationKey(title.value)
    let slug = fields.slug?.value ?? Parvis.slug(written.value)
    self.slug = slug.isEmpty ? key.stem : slug
    slugRange = fields.slug?.range ?? (isSound ? written.range : nil)
    summary = fields.summary.map { language.typeset($0.value) }
    nav = fields.nav.map { language.typeset($0.value) }
    imageAlt = fields.image.map { language.typeset($0.value.alt.value) }
    weekdayMismatches = Parvis.weekdayMismatches(in: body)
  }
}
