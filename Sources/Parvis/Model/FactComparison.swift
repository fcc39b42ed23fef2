import FrontMatter
import Source

/// Compares the facts that a translation repeats with those of the original.
///
/// Words (title, slug, summary, navigation, body, notes, descriptions of pictures) are the
/// translation's own; a fact may be left out, and must be equal where it is repeated.
struct FactComparison {
  let original: Document
  let translation: Document

  /// Reports each fact that differs, with both places.
  func run(_ report: inout Report) {
    let (ours, theirs) = (original.fields, translation.fields)
    compare(PageFields.order, ours.order, theirs.order, &report)
    compare(PageFields.published, ours.published, theirs.published, &report)
    compare(PageFields.expires, ours.expires, theirs.expires, &report)
    compare(PageFields.only, ours.only, theirs.only, &report)
    compare(PageFields.sources, ours.sources, theirs.sources, &report)
    if let source = theirs.image?.value.source {
      compare(ImageFields.source, ours.image?.value.source, source, &report)
    }
    guard let facts = original.city, let repeated = translation.city else { return }
    compare(CityFields.organizer, facts.organizer, repeated.organizer, &report)
    compare(CityFields.contact, facts.contact, repeated.contact, &report)
    compare(CityFields.timezone, facts.timezone, repeated.timezone, &report)
    compare(CityFields.id, facts.id, repeated.id, &report)
    compare(SessionFields.languages, facts.languages, repeated.languages, &report)
    compare(CityFields.venues, facts.venues, repeated.venues, &report)
    compare(CityFields.sessions, facts.sessions, repeated.sessions, &report)
    compare(CityFields.changes, facts.changes, repeated.changes, &report)
  }

  private func compare<Value: Equatable>(
    _ field: Field<Value>, _ ours: Located<Value>?, _ theirs: Located<Value>?,
    _ report: inout Report
  ) {
    // A fact that could not be read in the original is not missing there.
    guard let theirs, theirs != ours, ours != nil || original.isSound else { return }
    report.add(
      .factDiffers, at: theirs.range,
      Message { words in
        Message(
          fr: "« \(field.name[words]) » ne dit pas la même chose que l’original",
          en: "‘\(field.name[words])’ does not say the same as the original")
      },
      help: Message(
        fr: "effacez ce champ ici: un fait s’écrit une fois, dans \(original.path)",
        en: "delete this field here: a fact is written once, in \(original.path)"),
      notes: ours.map {
        [
          Diagnostic.Note(
            Message(fr: "l’original est ici", en: "the original is here"), at: $0.range)
        ]
      } ?? [])
  }
}
