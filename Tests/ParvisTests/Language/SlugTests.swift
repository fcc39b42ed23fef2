import Foundation
import TestSupport
import Testing

@testable import Parvis

@Suite("slugs")
struct SlugTests {
  @Test(
    "of titles",
    arguments: [
      ("Saint-Jérôme", "saint-jerome"),
      ("L’Île-Perrot", "l-ile-perrot"),
      ("L'Île-Perrot", "l-ile-perrot"),
      ("Cœur du village", "coeur-du-village"),
      ("Trois-Rivières", "trois-rivieres"),
      ("Straße & Ærø, n° 12 !", "strasse-aero-n-12"),
      ("  « Café » – bilan 2026  ", "cafe-bilan-2026"),
      ("Q. & A.", "q-a"),
      ("日本 2026", "2026"),
      ("日本", ""),
      ("", ""),
    ])
  func title(title: String, expected: String) {
    #expect(slug(title) == expected)
    #expect(slug(title.decomposedStringWithCanonicalMapping) == expected)
    #expect(slug(expected) == expected)
  }

  @Test("any text gives an address or nothing")
  func anyText() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("aZé’œ0 -_./«\u{A0}\u{301}😀İǆ\u{0}%?#")
    for _ in 0..<2000 {
      let length = Int.random(in: 0...12, using: &generator)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
      let result = slug(text)
      #expect(result.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
      #expect(!result.hasPrefix("-") && !result.hasSuffix("-") && !result.contains("--"))
      #expect(slug(result) == result)
    }
  }

  @Test(
    "postal codes hold together",
    arguments: [
      (
        "1, rue de l’Exemple, Blainville (Québec) J7C 0A0",
        "1, rue de l’Exemple, Blainville (Québec)⍽⍽J7C⍽0A0"
      ),
      ("Blainville, Quebec J7C 0A0, Canada", "Blainville, Quebec⍽⍽J7C⍽0A0, Canada"),
      ("1 rue de l’Exemple, 80000 Amiens", "1 rue de l’Exemple, 80000⍽Amiens"),
      ("Rue de l’Exemple 1, 1030 Schaerbeek", "Rue de l’Exemple 1, 1030⍽Schaerbeek"),
      ("1030, boulevard Labelle, Blainville", "1030, boulevard Labelle, Blainville"),
      ("12 rue X, local J7C", "12 rue X, local J7C"),
      ("", ""),
    ])
  func address(text: String, expected: String) {
    #expect(visible(postalAddress(text)) == expected)
    #expect(postalAddress(postalAddress(text)) == postalAddress(text))
  }
}
