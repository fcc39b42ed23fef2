import Source
import Testing

@Suite("names")
struct NameTests {
  @Test(
    "folding takes case and accents away",
    arguments: [
      ("Saint-Jérôme", "saint-jerome"), ("L’Île-Perrot", "l’ile-perrot"), ("Cœur", "coeur"),
      ("E\u{301}te\u{301}", "ete"), ("ÀÉÎÕÜÇÑŸŒÆ", "aeioucnyoeae"), ("straße", "strasse"),
      ("Škoda Łódź", "skoda lodz"),
    ])
  func folding(text: String, folded: String) {
    #expect(text.folded == folded)
    #expect(text.folded.folded == folded)
  }

  @Test(
    "the key of a name ignores what people vary",
    arguments: ["à partir du", "À-PARTIR_DU", "a partir du", "à partir-d’u"])
  func key(name: String) {
    #expect(name.nameKey == "apartirdu")
  }

  @Test(
    "the nearest name",
    arguments: [
      ("tilte", "title"), ("titel", "title"), ("venu", "venue"), ("Résumee", "résumé"),
      ("xyz", nil), ("", nil), ("sesions", "sessions"),
    ] as [(String, String?)])
  func nearest(name: String, expected: String?) {
    let known = ["title", "venue", "venues", "résumé", "sessions"]
    #expect(nearestName(to: name, among: known) == expected)
  }
}
