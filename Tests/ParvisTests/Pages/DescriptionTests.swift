import Testing

@testable import Parvis

@Suite("descriptions for search engines")
struct DescriptionTests {
  @Test(
    "a text is cut between words, and only where it is too long",
    arguments: [
      ("Venez.", 6, "Venez."),
      ("Venez parler.", 12, "Venez…"),
      ("Venez parler, oui.", 15, "Venez parler…"),
      ("Venez à 9\u{A0}h.", 10, "Venez à…"),
      ("Anticonstitutionnellement", 10, "Anticonst…"),
      ("👩‍👩‍👧‍👦 🇨🇦 é", 4, "👩‍👩‍👧‍👦 🇨🇦 é".replacing(" é", with: "…")),
      ("", 5, ""),
    ])
  func cut(text: String, limit: Int, expected: String) {
    let cut = text.shortened(to: limit)
    #expect(cut == expected)
    #expect(cut.count <= limit)
  }
}
