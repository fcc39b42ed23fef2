import FrontMatter
import Source
import Testing

@testable import Parvis

@Suite("addresses of the Web")
struct AddressTests {
  @Test(
    "a Web address, in its canonical form",
    arguments: [
      ("https://www.example.org/page", "https://www.example.org/page"),
      ("HTTPS://WWW.Example.ORG/Page?q=1#Top", "https://www.example.org/Page?q=1#Top"),
      ("http://example.org", "http://example.org"),
      ("https://example.org:8080/", "https://example.org:8080/"),
      ("https://example.org?x=é", "https://example.org?x=%C3%A9"),
      ("https://example.org/café", "https://example.org/caf%C3%A9"),
      ("https://example.org/caf%C3%A9", "https://example.org/caf%C3%A9"),
      ("https://example.org/a\"<b>|", "https://example.org/a%22%3Cb%3E%7C"),
      ("https://example.org/@city", "https://example.org/@city"),
      ("https://xn--caf-dma.example/", "https://xn--caf-dma.example/"),
    ])
  func url(text: String, canonical: String) throws {
    #expect(try read(FieldType.url, text).text == canonical)
  }

  @Test("what is wrong with a Web address", arguments: refusedURLs)
  func refusedURL(row: Refused) {
    row.check(FieldType.url)
  }

  static let refusedURLs: [Refused] = [
    Refused(
      "www.example.org/a", "value.url-scheme", fr: "écrivez « https://www.example.org/a »",
      en: "write ‘https://www.example.org/a’"),
    Refused("//example.org", "value.url-scheme", fr: "écrivez « https://example.org »"),
    Refused("example.org:8080/a", "value.url-scheme", fr: "écrivez « https://example.org:8080/a »"),
    Refused("⟦https:⟧/example.org", "value.url-scheme", fr: "écrivez « https://example.org »"),
    Refused("⟦javascript:⟧alert(1)", "value.url-scheme"),
    Refused("⟦ftp:⟧//a.org", "value.url-scheme"),
    Refused("⟦mailto:⟧a@b.ca", "value.url-scheme"), Refused("/page", "value.url-scheme"),
    Refused("page", "value.url-scheme"),
    Refused(
      "https://a.org/b⟦ ⟧c", "value.url", fr: "effacez-la, ou écrivez « %20 » à sa place",
      en: "delete it, or write ‘%20’ in its place"),
    Refused("https://⟦user:secret@⟧a.org/", "value.url", fr: "écrivez « https://a.org/ »"),
    Refused(
      "https://⟦café.org⟧/", "value.url",
      fr: "écrivez sa forme punycode, qui commence par « xn-- »",
      en: "write its punycode form, which begins with ‘xn--’"),
    Refused("https://⟦example⟧/", "value.url"), Refused("https://", "value.url"),
    Refused("https://⟦[⟧::1]/", "value.url"), Refused("https://⟦-a.org⟧/", "value.url"),
    Refused("https://a.org⟦:99999⟧/", "value.url", fr: "écrivez « https://a.org/ »"),
    Refused("https://a.org⟦:⟧", "value.url"), Refused("https://a.org⟦:+80⟧/", "value.url"),
    Refused("https://a.org/⟦%⟧zz", "value.url", fr: "écrivez « %25 » pour le caractère lui-même"),
    Refused("https://a.org⟦\\⟧b", "value.url"), Refused("https://a.org/⟦\u{202E}⟧b", "value.url"),
  ]

  @Test(
    "the address of a site always ends in a slash",
    arguments: [
      ("https://cafe.example.org", "https://cafe.example.org/"),
      ("https://cafe.example.org/", "https://cafe.example.org/"),
      ("https://Ville.example/cafe", "https://ville.example/cafe/"),
      ("http://localhost:8080", "http://localhost:8080/"),
    ])
  func site(text: String, canonical: String) throws {
    #expect(try read(FieldType.siteURL, text).text == canonical)
  }

  @Test("what is wrong with the address of a site", arguments: refusedSites)
  func refusedSite(row: Refused) {
    row.check(FieldType.siteURL)
  }

  static let refusedSites: [Refused] = [
    Refused(
      "http://cafe.example.org/a", "value.site-url",
      fr: "écrivez « https://cafe.example.org/a »", en: "write ‘https://cafe.example.org/a’"),
    Refused("https://a.org/b?c=d", "value.site-url", fr: "écrivez « https://a.org/b »"),
    Refused("https://a.org/#top", "value.site-url", fr: "écrivez « https://a.org/ »"),
    Refused("https://a.org/b/../c", "value.site-url", fr: "écrivez « https://a.org/b/c/ »"),
    Refused("https://a.org//b", "value.site-url", fr: "écrivez « https://a.org/b/ »"),
    Refused("cafe.example.org", "value.url-scheme", fr: "écrivez « https://cafe.example.org »"),
  ]

  @Test("a domain name", arguments: [("cafe.example.org", "cafe.example.org"), ("A.B", "a.b")])
  func domain(text: String, name: String) throws {
    #expect(try read(FieldType.domain, text).text == name)
  }

  @Test("what is wrong with a domain name", arguments: refusedDomains)
  func refusedDomain(row: Refused) {
    row.check(FieldType.domain)
  }

  static let refusedDomains: [Refused] = [
    Refused(
      "https://cafe.example.org/", "value.domain", fr: "écrivez « cafe.example.org »",
      en: "write ‘cafe.example.org’"),
    Refused("cafe", "value.domain"), Refused("a b.org", "value.domain"),
    Refused("café.org", "value.domain"), Refused("a..org", "value.domain"),
    Refused("a-.org", "value.domain"),
    Refused(String(repeating: "a", count: 64) + ".org", "value.domain"),
  ]
}
