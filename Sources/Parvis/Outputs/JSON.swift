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
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the value without white space, in UTF-8.
  func append(to text: inout [UInt8]) {
    switch self {
    case .null: text += "null".utf8
    case .flag(let flag): text += (flag ? "true" : "false").utf8
    case .number(let number): text += String(number).utf8
    case .millionths(let number): text += decimal(millionths: number).utf8
    case .text(let string): Self.append(string, to: &text)
    case .array(let values):
      text.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        value.append(to: &text)
      }
      text.append(UInt8(ascii: "]"))
    case .object(let members):
      text.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        Self.append(member.name, to: &text)
        text.append(UInt8(ascii: ":"))
        member.value.append(to: &text)
      }
      text.append(UInt8(ascii: "}"))
    }
  }

  /// `<` is escaped too, so that the text may stand in a `script` element; other signs than those
  /// of RFC 8259 §7 stay as they are.
  private static func append(_ string: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): text += "\\\"".utf8
      case UInt8(ascii: "\\"): text += "\\\\".utf8
      case UInt8(ascii: "\n"): text += "\\n".utf8
      case UInt8(ascii: "\r"): text += "\\r".utf8
      case UInt8(ascii: "\t"): text += "\\t".utf8
      case UInt8(ascii: "<"), 0..<0x20:
        let digits = String(byte, radix: 16)
        text += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
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
