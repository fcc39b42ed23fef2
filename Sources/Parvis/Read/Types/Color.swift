import FrontMatter
import Source

/// A colour of sRGB as CSS writes it: `#5b1a6b`.
struct Color: Sendable, Hashable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  static let white = Color(red: 255, green: 255, blue: 255)
  static let black = Color(red: 0, green: 0, blue: 0)

  init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads `#5b1a6b` or `#518`, in small or capital letters; nil where the text is neither.
  init?(_ text: String) {
    let digits = text.utf8.dropFirst().compactMap { byte in
      Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }
    guard text.utf8.first == 0x23, digits.count == text.utf8.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    case 6:
      self.init(
        red: digits[0] << 4 | digits[1], green: digits[2] << 4 | digits[3],
        blue: digits[4] << 4 | digits[5])
    default: return nil
    }
  }

  /// The six digits with their `#`, small letters.
  var hex: String {
    let digits = Array("0123456789abcdef")
    return "#"
      + String([red, green, blue].flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// How much light it gives, from 0 (black) to 1 (white).
  ///
  /// WCAG 2.2, ‘relative luminance’.
  var luminance: Double {
    let light = LinearColor(self)
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// How well one is seen on the other, from 1 (not at all) to 21.
  ///
  /// WCAG 2.2, ‘contrast ratio’.
  func contrast(with other: Color) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}

extension FieldType where Value == Color {
  /// A colour in hexadecimal digits.
  static let color: FieldType = .scalar(
    Message(fr: "une couleur", en: "a colour"), examples: ["\"#5b1a6b\""]
  ) { scalar throws(Diagnostic) in
    if let color = Color(scalar.text) { return color }
    let near = Color("#" + scalar.text.filter(\.isHexDigit))
    let isNear = scalar.text.allSatisfy { $0.isHexDigit || $0 == "#" || $0.isWhitespace }
    let fix = "\"\((isNear ? near : nil)?.hex ?? "#5b1a6b")\""
    throw Diagnostic(
      .notAColor, at: scalar.range,
      Message(
        fr: "« \(scalar.excerpt) » n’est pas une couleur en chiffres hexadécimaux",
        en: "‘\(scalar.excerpt)’ is not a colour in hexadecimal digits"),
      help: isNear && near != nil
        ? .write(fix)
        : Message(
          fr: "écrivez « # » et six chiffres de 0 à f entre guillemets, comme \(fix)",
          en: "write ‘#’ and six digits from 0 to f between quotation marks, as in \(fix)"))
  }
}
