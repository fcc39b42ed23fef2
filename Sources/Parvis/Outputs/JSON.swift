/// A JSON value, to be written: RFC 8259.
public indirect enum JSON: Sendable, Hashable {
  /// `null`
  case null
  /// `true` or `false`
  case flag(Bool)
  /// A whole number.
  case number(Int)
  /// A decimal number in whole millionths, so that it is exact: 45,670,000 is `45.67`.
  case millionths(Int)
  /// A text.
  case text(String)
  /// A list.
  case array([JSON])
  /// Names and values in their order.
  case object([Member])

  /// A name and its value.
  public struct Member: Sendable, Hashable {
    let name: String
    let value: JSON
  }

  /// An object from names and values, in their order.
  public static func object(_ members: [(String, JSON)]) -> JSON {
    .object(members.map { Member(name: $0.0, value: $0.1) })
  }

  /// An object from names and those of the values that are known, in their order.
  static func object(known members: [(String, JSON?)]) -> JSON {
    .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }

  /// The value without white space.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .number(let number): text += String(number)
    case .millionths(let number): text += decimal(millionths: number)
    case .text(let string): Self.write(string, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        Self.write(member.name, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  /// `<` is escaped too, so that the text may stand in a `script` element.
  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "<", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSON: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral text: String) {
    self = .text(text)
  }
}

/// A number of millionths with a decimal point and no zeros at its end: `45.67`, `-73.88`, `2`.
func decimal(millionths number: Int) -> String {
  let (whole, fraction) = number.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
  var text = (number < 0 ? "-" : "") + String(whole)
  guard fraction > 0 else { return text }
  var digits = String(String(fraction + 1_000_000).dropFirst())
  while digits.hasSuffix("0") { digits.removeLast() }
  text += "." + digits
  return text
}
