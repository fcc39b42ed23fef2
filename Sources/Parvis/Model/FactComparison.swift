import FrontMatter
import ICalendar
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
    compare(PageFields.order, ours.order, theirs.order, &report) { "\($0)" }
    compare(PageFields.published, ours.published, theirs.published, &report) { $0.iso }
    compare(PageFields.expires, ours.expires, theirs.expires, &report) { $0.iso }
    compare(PageFields.only, ours.only, theirs.only, &report)
    compare(PageFields.sources, ours.sources, theirs.sources, &report)
    if let source = theirs.image?.value.source {
      compare(ImageFields.source, ours.image?.value.source, source, &report)
    }
    guard let facts = original.city, let repeated = translation.city else { return }
    compare(CityFields.organizer, facts.organizer, repeated.organizer, &report)
    compare(CityFields.contact, facts.contact, repeated.contact, &report)
    compare(CityFields.timezone, facts.timezone, repeated.timezone, &report) { $0 }
    compare(CityFields.id, facts.id, repeated.id, &report) { $0 }
    compare(SessionFields.languages, facts.languages, repeated.languages, &report)
    compare(
      CityFields.venues, facts.venues, repeated.venues, .venue, &report
    ) { ($0.name.value, $0.name.range) }
    compare(
      CityFields.sessions, facts.sessions, repeated.sessions, .session, &report
    ) { ($0.value.date?.value.iso, $0.range) }
    compare(
      CityFields.changes, facts.changes, repeated.changes, .change, &report
    ) { ($0.value.date.value.iso, $0.range) }
  }

  private func compare<Value: Equatable>(
    _ field: Field<Value>, _ ours: Located<Value>?, _ theirs: Located<Value>?,
    _ report: inout Report, shown: ((Value) -> String)? = nil
  ) {
    guard let theirs, theirs != ours else { return }
    guard let ours else {
      // A fact that could not be read in the original is not missing there.
      if original.isSound { reportMissing(field, theirs.range, &report) }
      return
    }
    report.add(
      .factDiffers, at: theirs.range,
      Message { words in
        let name = field.name[words]
        guard let shown else {
          return Message(
            fr: "« \(name) » ne dit pas la même chose que l’original",
            en: "‘\(name)’ does not say the same as the original")
        }
        let (here, there) = (shown(theirs.value), shown(ours.value))
        return Message(
          fr: "« \(name) » vaut \(here) ici et \(there) dans \(original.path)",
          en: "‘\(name)’ is \(here) here and \(there) in \(original.path)")
      },
      help: Message(
        fr: "vérifiez ce que dit \(original.path), puis effacez ce champ ici: un fait s’écrit une"
          + " fois",
        en: "check what \(original.path) says, then delete this field here: a fact is written "
          + "once"),
      notes: [
        Diagnostic.Note(
          Message(fr: "l’original est ici", en: "the original is here"), at: ours.range)
      ])
  }

  private func reportMissing<Value>(
    _ field: Field<Value>, _ range: SourceRange, _ report: inout Report
  ) {
    let there = field.name[original.language.fieldWords]
    report.add(
      .factDiffers, at: range,
      Message { words in
        Message(
          fr: "« \(field.name[words]) » n’est pas dans \(original.path)",
          en: "‘\(field.name[words])’ is not in \(original.path)")
      },
      help: Message { words in
        Message(
          fr: "si c’est juste, écrivez « \(there): » là-bas, puis effacez « \(field.name[words]) »"
            + " ici: un fait s’écrit une fois",
          en: "if it is right, write ‘\(there):’ there, then delete ‘\(field.name[words])’ here: "
            + "a fact is written once")
      })
  }

  /// What an entry of a list is called, and how to say ‘add it’.
  private enum Noun {
    case venue, session, change

    var this: Message {
      switch self {
      case .venue: Message(fr: "ce lieu", en: "this venue")
      case .session: Message(fr: "cette rencontre", en: "this session")
      case .change: Message(fr: "ce changement", en: "this change")
      }
    }

    var add: Message {
      Message(fr: self == .session ? "ajoutez-la" : "ajoutez-le", en: "add it")
    }
  }

  /// Compares two lists; an entry that the original has not is told by itself, for it would be lost
  /// if the list were only deleted.
  ///
  /// `identity` is what an entry is known by, nil for a rule, and its place.
  private func compare<Item: Equatable>(
    _ field: Field<[Item]>, _ ours: Located<[Item]>?, _ theirs: Located<[Item]>?, _ noun: Noun,
    _ report: inout Report, identity: (Item) -> (name: String?, range: SourceRange)
  ) {
    guard ours != nil || original.isSound else { return }
    let known = Set(ours?.value.compactMap { identity($0).name } ?? [])
    let extra = (theirs?.value ?? []).map(identity)
      .filter { item in item.name.map { !known.contains($0) } ?? false }
    guard !extra.isEmpty else { return compare(field, ours, theirs, &report) }
    let there = field.name[original.language.fieldWords]
    for (_, range) in extra {
      report.add(
        .factDiffers, at: range,
        Message(
          fr: "\(noun.this.french) n’est pas dans \(original.path)",
          en: "\(noun.this.english) is not in \(original.path)"),
        help: Message { words in
          Message(
            fr: "si c’est juste, \(noun.add.french) là-bas, sous « \(there): », puis effacez"
              + " « \(field.name[words]) » ici: un fait s’écrit une fois",
            en: "if it is right, \(noun.add.english) there, under ‘\(there):’, then delete "
              + "‘\(field.name[words])’ here: a fact is written once")
        })
    }
  }
}
