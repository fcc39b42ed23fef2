import ICalendar
import Markdown
import Testing

@testable import Parvis

@Suite("fixed words")
struct WordsTests {
  @Test("each locale's form", arguments: rows, LanguageTable.all)
  func form(row: ExpectedStrings, locale: LanguageTable) throws {
    try row.check(locale)
  }

  static let rows = [
    ExpectedStrings(
      "cancelled title", fr: "ANNULÉ⍽: Café", en: "CANCELLED: Café", enUS: "CANCELED: Café",
      nl: "GEANNULEERD: Café"
    ) { $0.labelled($0.words.status.cancelledPrefix, "Café") },
    ExpectedStrings(
      "postponed title", fr: "REPORTÉ⍽: Café", en: "POSTPONED: Café", nl: "UITGESTELD: Café"
    ) { $0.labelled($0.words.status.postponedPrefix, "Café") },
    ExpectedStrings(
      "cancelled", fr: "Rencontre annulée.", en: "Session cancelled.", enUS: "Session canceled.",
      nl: "Bijeenkomst geannuleerd."
    ) { $0.cancellation() },
    ExpectedStrings(
      "cancelled for a reason", fr: "Rencontre annulée⍽: météo.", en: "Session cancelled: weather.",
      enUS: "Session canceled: weather.", nl: "Bijeenkomst geannuleerd: weersomstandigheden."
    ) { $0.cancellation(reason: $0.words.reasons.weather) },
    ExpectedStrings(
      "a reason that ends its own sentence", fr: "Rencontre annulée⍽: Non!",
      en: "Session cancelled: Non!", enUS: "Session canceled: Non!",
      nl: "Bijeenkomst geannuleerd: Non!"
    ) { $0.cancellation(reason: "Non!") },
    ExpectedStrings(
      "postponed", fr: "Rencontre reportée à une date à venir.",
      en: "Session postponed to a date to be announced.",
      nl: "Bijeenkomst uitgesteld tot een latere datum."
    ) { $0.postponement() },
    ExpectedStrings(
      "moved", fr: "Déplacée du mercredi 6⍽janvier 2027.",
      en: "Moved from Wednesday, January⍽6, 2027.", enGB: "Moved from Wednesday 6⍽January 2027.",
      nl: "Verplaatst van woensdag 6⍽januari 2027."
    ) { $0.movedFrom(try day("2027-01-06")) },
    ExpectedStrings(
      "moved to", fr: "Déplacée au mercredi 13⍽janvier 2027.",
      en: "Moved to Wednesday, January⍽13, 2027.", enGB: "Moved to Wednesday 13⍽January 2027.",
      nl: "Verplaatst naar woensdag 13⍽januari 2027."
    ) { $0.movedTo(try day("2027-01-13")) },
    ExpectedStrings(
      "new time", fr: "Nouvel horaire, auparavant de 9⍽h à 11⍽h.",
      en: "New time, previously 9 to 11⍽a.m.", enGB: "New time, previously 9am to 11am.",
      nl: "Nieuw tijdstip, eerder van 9 tot 11⍽uur."
    ) { $0.timeBefore(try clock("09:00"), try clock("11:00")) },
    ExpectedStrings(
      "new venue", fr: "Nouveau lieu, auparavant Café de l’Exemple.",
      en: "New venue, previously Café de l’Exemple.",
      nl: "Nieuwe locatie, eerder Café de l’Exemple."
    ) { $0.venueBefore("Café de l’Exemple") },
    ExpectedStrings(
      "languages", fr: "français, anglais et langue des signes québécoise",
      en: "French, English and Quebec Sign Language", nl: "Frans, Engels en Quebecse Gebarentaal"
    ) { try #require($0.spokenLanguages(["fr", "en", "fcs"])) },
    ExpectedStrings(
      "toilet", fr: "toilette accessible", frFR: "toilettes accessibles",
      en: "accessible washroom", enGB: "accessible toilet", enUS: "accessible restroom",
      nl: "toegankelijk toilet"
    ) { $0.words.accessibility.accessibleToilet },
    ExpectedStrings(
      "question", fr: "Des questions?", frFR: "Des questions⎵?", en: "Des questions ?",
      nl: "Des questions ?"
    ) { $0.typography.apply("Des questions ?") },
    ExpectedStrings("past sessions", fr: "passees", en: "past", nl: "voorbije") {
      $0.words.addresses.past
    },
  ]

  @Test("tags are found in any case, and only those")
  func tags() {
    #expect(LanguageTable.named("FR-ca")?.tag == "fr-CA")
    #expect(LanguageTable.named("fr") == nil)
    #expect(Set(LanguageTable.all.map(\.tag)).count == LanguageTable.all.count)
  }

  @Test("a language without a name is not left out", arguments: LanguageTable.all)
  func unknownLanguage(locale: LanguageTable) {
    #expect(locale.spokenLanguages(["fr", "xx"]) == nil)
  }

  @Test("every locale names the same languages", arguments: LanguageTable.all)
  func sameLanguages(locale: LanguageTable) {
    let reference = LanguageTable.frenchCanada.words.spokenLanguages
    #expect(Set(locale.words.spokenLanguages.keys) == Set(reference.keys))
  }

  @Test("no word breaks the rules of typing", arguments: LanguageTable.all)
  func wellTyped(locale: LanguageTable) {
    let texts = strings(in: locale.words)
    #expect(texts.count > 100)
    for text in texts {
      #expect(!text.isEmpty && text.first != " " && text.last != " ")
      #expect(!text.contains("'") && !text.contains("\"") && !text.contains("  "))
      for sign in [" :", " ;", " !", " ?", "⍽", "..."] { #expect(!text.contains(sign)) }
    }
  }

  @Test("typography leaves the fixed words as they are", arguments: LanguageTable.all)
  func alreadySet(locale: LanguageTable) throws {
    let slot = locale.inSentence(try day("2026-10-01"), try clock("09:30"), try clock("12:00"))
    let written = [
      slot, locale.time(try clock("12:00")), locale.count(12_345, \.session),
      locale.phone("+14505550123", extension: "12"), locale.movedFrom(try day("2026-10-01")),
      locale.cancellation(reason: locale.words.reasons.weather), locale.fileSize(209_700),
    ]
    for text in strings(in: locale.words) + written {
      #expect(locale.typography.apply(text) == text)
    }
  }

  @Test("fixed parts of addresses are slugs", arguments: LanguageTable.all)
  func addresses(locale: LanguageTable) {
    for text in strings(in: locale.words.addresses) { #expect(slug(text) == text) }
  }

  /// Every text within a value, however deep.
  private func strings(in value: Any) -> [String] {
    if let text = value as? String { return [text] }
    if let phrase = value as? Phrase { return [phrase.with("x")] }
    return Mirror(reflecting: value).children.flatMap { strings(in: $0.value) }
  }
}
