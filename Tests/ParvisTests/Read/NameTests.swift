import FrontMatter
import Source
import Testing

@testable import Parvis

@Suite("languages and short names")
struct NameTests {
  private static let tags = ["fr-CA", "en-CA", "fr-FR", "fr-BE", "nl-BE", "en-GB", "en-US"]

  @Test("a locale", arguments: [("fr-CA", "fr-CA"), ("FR_ca", "fr-CA"), ("nl-be", "nl-BE")])
  func locale(text: String, tag: String) throws {
    #expect(try read(FieldType.languageTag(among: Self.tags), text) == Language(tag: tag))
  }

  @Test("what is no locale", arguments: refusedLocales)
  func refusedLocale(row: Refused) {
    row.check(FieldType.languageTag(among: Self.tags))
  }

  static let refusedLocales: [Refused] = [
    Refused(
      "fr", "value.language",
      fr: "écrivez « fr-CA » (Canada) ou « fr-FR » (France) ou « fr-BE » (Belgique)",
      en: "write ‘fr-CA’ (Canada) or ‘fr-FR’ (France) or ‘fr-BE’ (Belgium)"),
    Refused("nl", "value.language", fr: "écrivez « nl-BE »"),
    Refused(
      "fr-CAN", "value.language",
      fr: "écrivez « fr-CA » (Canada) ou « fr-FR » (France) ou « fr-BE » (Belgique)"),
    Refused("klingon", "value.language"),
  ]

  @Test("a language without its country")
  func subtag() throws {
    let type = FieldType.languageSubtag(among: ["fr", "en"])
    #expect(try read(type, "FR") == "fr")
    Refused("fr-CA", "value.language", fr: "écrivez « fr »").check(type)
    Refused("français", "value.language", en: "write ‘fr’ or ‘en’").check(type)
  }

  @Test("a slug", arguments: ["a", "cafe-avec-un-policier", "2026"])
  func slug(text: String) throws {
    #expect(try read(FieldType.slug, text) == text)
    #expect(try read(FieldType.identifier, text) == text)
  }

  @Test("what is no slug", arguments: refusedSlugs)
  func refusedSlug(row: Refused) {
    row.check(FieldType.slug)
  }

  static let refusedSlugs: [Refused] = [
    Refused(
      "Cœur de L’Île-Perrot", "value.slug", fr: "écrivez « coeur-de-l-ile-perrot »",
      en: "write ‘coeur-de-l-ile-perrot’"),
    Refused("/histoire/", "value.slug", fr: "écrivez « histoire »"),
    Refused("a--b", "value.slug", fr: "écrivez « a-b »"), Refused("-", "value.slug"),
    Refused("e\u{301}te\u{301}", "value.slug", fr: "écrivez « ete »"),
  ]

  @Test("what is no identifier", arguments: refusedIdentifiers)
  func refusedIdentifier(row: Refused) {
    row.check(FieldType.identifier)
  }

  static let refusedIdentifiers: [Refused] = [
    Refused("Soirée", "value.identifier", fr: "écrivez « soiree »", en: "write ‘soiree’"),
    Refused("!", "value.identifier", fr: "écrivez « soir »"),
    Refused(String(repeating: "a", count: 41), "value.identifier"),
  ]
}
