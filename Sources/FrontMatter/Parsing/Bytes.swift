/// The signs of the language, all of them ASCII.
extension UInt8 {
  static let tab: UInt8 = 0x09
  /// Also what stands behind the last sign of every line, however the line ends.
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let doubleQuote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let singleQuote = UInt8(ascii: "'")
  static let plus = UInt8(ascii: "+")
  static let comma = UInt8(ascii: ",")
  static let hyphen = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let question = UInt8(ascii: "?")
  static let openBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")

  /// YAML's `s-white`.
  var isBlank: Bool { self == .space || self == .tab }

  /// Whether an indicator before this byte stands alone.
  var endsWord: Bool { isBlank || self == .lineFeed }

  /// YAML's `c-flow-indicator`: signs that no plain text inside brackets holds.
  var isFlowIndicator: Bool {
    switch self {
    case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace: true
    default: false
    }
  }

  var isQuote: Bool { self == .doubleQuote || self == .singleQuote }
}
