import TestSupport
import Testing

@testable import Markdown

/// `⍽` is U+00A0 and `⎵` is U+202F.
private func visible(_ text: String) -> String {
  text.replacing("\u{A0}", with: "⍽").replacing("\u{202F}", with: "⎵")
}

private func spaces(_ text: String) -> String {
  text.replacing("⍽", with: "\u{A0}").replacing("⎵", with: "\u{202F}")
}

@Suite struct TypographyTests {
  @Test(
    "French in Canada and in France",
    arguments: [
      ("Date : jeudi", "Date⍽: jeudi", "Date⍽: jeudi"),
      ("Date  : jeudi", "Date⍽: jeudi", "Date⍽: jeudi"),
      ("Des questions ?", "Des questions?", "Des questions⎵?"),
      ("Bienvenue ! Entrez ; assis !", "Bienvenue! Entrez; assis!", "Bienvenue⎵! Entrez⎵; assis⎵!"),
      ("Vraiment ?!", "Vraiment?!", "Vraiment⎵?!"),
      ("(vraiment ?)", "(vraiment?)", "(vraiment⎵?)"),
      ("« Café avec un policier »", "«⍽Café avec un policier⍽»", "«⍽Café avec un policier⍽»"),
      ("« Quoi ? »", "«⍽Quoi?⍽»", "«⍽Quoi⎵?⍽»"),
      (
        "l'hôtel d'Anaïs, aujourd'hui", "l’hôtel d’Anaïs, aujourd’hui",
        "l’hôtel d’Anaïs, aujourd’hui"
      ),
      ("l'11 et l'« Été »", "l’11 et l’«⍽Été⍽»", "l’11 et l’«⍽Été⍽»"),
      ("à 14 h 30, 25 %, 12,50 $", "à 14⍽h⍽30, 25⍽%, 12,50⍽$", "à 14⍽h⍽30, 25⍽%, 12,50⍽$"),
      ("5 km/h et 5 kilos", "5⍽km/h et 5 kilos", "5⍽km/h et 5 kilos"),
      ("12 345,6 et 1 234 567", "12⍽345,6 et 1⍽234⍽567", "12⎵345,6 et 1⎵234⎵567"),
      (
        "M. le maire et Mme Roy, p. 5", "M.⍽le maire et Mme⍽Roy, p.⍽5",
        "M.⍽le maire et Mme⍽Roy, p.⍽5"
      ),
      ("oui – non", "oui⍽–⍽non", "oui⍽–⍽non"),
      ("n° 12, no 4", "n°⍽12, no⍽4", "n°⍽12, no⍽4"),
    ])
  func french(typed: String, canada: String, france: String) {
    #expect(visible(Typography.frenchCanada.apply(typed)) == canada)
    #expect(visible(Typography.french.apply(typed)) == france)
  }

  @Test(
    "what French leaves as it was typed",
    arguments: [
      "10:30", "1:1", "a::b", "a :: b", "mot :smile: mot", "bravo ;)", "?! !", "déjà⍽: là",
      "déjà⎵?",
      "«mot»", "mot:", "https://ex.org/l'ete?a=1 b", "o'n@ex.org", "le '90s", "450 555-0100",
      "1 450 555-0100", "0 800 123 456", "en 2026 300 places", "rock 'n roll", "5\" de neige",
      "J7C 0A0", " : ", "…", "a\n: b", "Me voilà", "x ?y=1", "Saint-Jérôme, 9-1-1",
    ])
  func leftAlone(text: String) {
    #expect(Typography.frenchCanada.apply(spaces(text)) == spaces(text))
    #expect(Typography.french.apply(spaces(text)) == spaces(text))
  }

  @Test(
    "English",
    arguments: [
      ("\"Coffee with a Cop\"", "“Coffee with a Cop”"),
      ("(\"a\", \"b\") \"c\"!", "(“a”, “b”) “c”!"),
      ("It's the officers' turn", "It’s the officers’ turn"),
      ("the 'officers' here", "the 'officers' here"),
      ("6\" wide", "6\" wide"), ("a \"b", "a \"b"), ("Why ? No : 5 %", "Why ? No : 5 %"),
      ("« quoi »", "« quoi »"), ("12 345", "12 345"),
    ])
  func english(typed: String, set: String) {
    #expect(visible(Typography.english.apply(typed)) == set)
  }

  @Test(
    "Dutch",
    arguments: [
      ("'s avonds in 's-Hertogenbosch", "’s avonds in ’s-Hertogenbosch"),
      ("foto's van 't plein", "foto’s van ’t plein"), ("'s'", "'s'"),
      ("\"ja\" : 5 %", "\"ja\" : 5 %"),
    ])
  func dutch(typed: String, set: String) {
    #expect(visible(Typography.dutch.apply(typed)) == set)
  }

  @Test(
    "setting twice is setting once", arguments: 0..<4,
    [Typography.frenchCanada, .french, .english, .dutch])
  func idempotent(seed: UInt64, table: Typography) {
    let pieces = [
      " ", " ", " ", "  ", "\u{A0}", "\u{202F}", "\n", "'", "\"", ":", ";", "!", "?", "«", "»", "“",
      "”",
      "’", "–", "(", ")", "a", "é", "s", "h", "km", "M.", "p.", "1", "12", "345", "000", "%", "$",
      "-", ",",
      ".", "@", "://", "www.", "😀", "mot",
    ]
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5_000 {
      let count = Int.random(in: 1...14, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let once = table.apply(text)
      #expect(table.apply(once) == once, "\(visible(text))")
      #expect(
        visible(once).filter { !" ⍽⎵'’\"“”".contains($0) }
          == visible(text).filter { !" ⍽⎵'’\"“”".contains($0) })
    }
  }
}
