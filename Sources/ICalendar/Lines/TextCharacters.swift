/// The characters that a text may hold in a feed.
///
/// A text becomes one line-break character (`\n` for CRLF, CR, NEL, U+2028 and U+2029, on which
/// some readers split lines) and Unicode's composed form NFC. Two kinds are refused and not taken
/// out, for the author must know of them: control characters except the tab, and the explicit
/// directional controls U+202A–202E and U+2066–2069, which can make a line read otherwise than it
/// is written. The marks U+200E and U+200F stay, for right-to-left scripts need them.
public enum TextCharacters {
  /// The first character of a text that a feed refuses, with its offset in UTF-8 octets from 0.
  public static func firstRefused(
    in text: String
  ) -> (scalar: Unicode.Scalar, utf8Offset: Int)? {
    var offset = 0
    for scalar in text.unicodeScalars {
      if error(for: scalar) != nil { return (scalar, offset) }
      offset += UTF8.width(scalar)
    }
    return nil
  }

  /// The text as it goes into a feed.
  static func conforming(_ text: String) throws(ValueError) -> String {
    var isComposed = true
    var hasForeignBreak = false
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x20, scalar.value < 0x7F { continue }
      if let error = error(for: scalar) { throw error }
      if isForeignBreak(scalar) { hasForeignBreak = true }
      if !Normalization.isSurelyComposed(scalar) { isComposed = false }
    }
    let broken = hasForeignBreak ? withLineFeeds(text) : text
    return isComposed ? broken : Normalization.composed(broken)
  }

  private static func isForeignBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func error(for scalar: Unicode.Scalar) -> ValueError? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: nil
    case 0..<0x20, 0x7F..<0xA0: .controlCharacter(scalar)
    case 0x202A...0x202E, 0x2066...0x2069: .directionalControl(scalar)
    default: nil
    }
  }

  private static func withLineFeeds(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      if !(scalar == "\n" && previous == "\r") {
        result.append(isForeignBreak(scalar) ? "\n" : scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
