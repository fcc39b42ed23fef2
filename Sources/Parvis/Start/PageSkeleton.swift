import FrontMatter
import ICalendar
import Source

/// The header of a new page: what it must say, and what it may, each with its manual.
///
///     titre: Partenaires
///     # La page n’est publiée dans aucune langue.
///     brouillon: oui
///     # Un nom court. Avec ce champ, la page est dans le menu.
///     #dans le menu: …
///
/// Where the `#` is deleted, the field counts.
struct PageSkeleton {
  let kind: NewPage.Kind
  /// In which language fields are named and explained.
  let spelling: MessageLanguage
  /// Whether the file is the original, which has the facts, or a translation.
  let isOriginal: Bool
  /// The day of which examples are: one of a session comes four weeks later.
  let today: LocalDate

  /// The file’s text: its header, and no body yet.
  func text(titled title: String) -> String {
    var text =
      "---\n" + line(PageFields.title.declaration, WrittenValue.text(title).text(inFlow: false))
    if isOriginal, kind != .city {
      text += manual(PageFields.draft.declaration)
      text += line(PageFields.draft.declaration, Message(fr: "oui", en: "yes")[spelling])
    }
    for (field, example) in words + (isOriginal ? facts : []) {
      text += manual(field)
      text += line(field, example[spelling]).split(separator: "\n").map { "#" + $0 + "\n" }.joined()
    }
    return text + "---\n\n"
  }

  private func line(_ field: FieldDeclaration, _ value: String) -> String {
    field.name.message[spelling] + ":" + (value.hasPrefix("\n") ? "" : " ") + value + "\n"
  }

  private func manual(_ field: FieldDeclaration) -> String {
    "# " + field.manual[spelling] + "\n"
  }

  private static let something = Message("…")

  /// What every language says for itself.
  private var words: [(FieldDeclaration, Message)] {
    let summary = (PageFields.summary.declaration, Self.something)
    return kind == .page ? [summary, (PageFields.nav.declaration, Self.something)] : [summary]
  }

  /// What the original says for all.
  private var facts: [(FieldDeclaration, Message)] {
    switch kind {
    case .page: [(PageFields.order.declaration, Message("50"))]
    case .news: [(PageFields.sources.declaration, source)]
    case .city:
      [
        (CityFields.organizer.declaration, Self.something),
        (CityFields.contact.declaration, contact),
        (CityFields.venues.declaration, venues),
        (CityFields.sessions.declaration, sessions),
      ]
    }
  }

  private var source: Message {
    Message(
      fr: "\n  - titre: …\n    publié par: …\n    date: \(today.iso)",
      en: "\n  - title: …\n    publisher: …\n    date: \(today.iso)")
  }

  private var contact: Message {
    Message(
      fr: "\n  téléphone: +1 450 555-0100\n  courriel: cafe@exemple.example",
      en: "\n  phone: +1 450 555-0100\n  email: cafe@city.example")
  }

  private var venues: Message {
    Message(
      fr: """

          exemple:
            nom: Café de l’Exemple
            adresse: 1, rue de l’Exemple
            accessibilité: [sans marche, toilette accessible]
        """,
      en: """

          example:
            name: Example Café
            address: 1 Example Street
            accessibility: [step-free, accessible-toilet]
        """)
  }

  private var sessions: Message {
    let day = today.adding(days: 28)
    return Message(
      fr: "\n  - date: \(day.french)\n    heure: 9 h à 11 h\n    lieu: exemple",
      en: "\n  - date: \(day.english)\n    time: 9 to 11 a.m.\n    venue: example")
  }
}
