import TestSupport

/// Texts at random, made of what breaks feeds.
enum RandomText {
  /// Pieces that are NFC and allowed, each by itself and beside the others.
  private static let pieces = [
    "a", "Café", "œuvre", "«\u{A0}", "\u{A0}»", "’", "\\", ";", ",", ":", "\"", "^", "^n", "\\n",
    "\n",
    "\n\n", " ", "  ", "\t", "\u{202F}", "–", "👩‍👩‍👧‍👦", "🇨🇦", "🇫🇷", "è\u{301}", "漢字",
    "한국어", "x\u{20DD}", "\u{200E}", "العربية", "word word", "https://example.org/é?a=b&c=d",
    "BEGIN:VEVENT", "\\\\", "=", "'", "0123456789012345678901234567890123456789",
  ]

  /// A text of up to about 400 octets.
  static func make(_ generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? "a"
    }
    return text
  }

  /// Without the characters that a raw value or a name of a zone has no use for.
  static func word(_ generator: inout SeededGenerator) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789-")
    let word = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      letters.randomElement(using: &generator) ?? "a"
    }
    return String(word)
  }
}
