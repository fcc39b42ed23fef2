/// Parameters as they stand in a line: RFC 5545 §3.2 with the escapes of RFC 6868.
enum ParameterText {
  /// The parameters whose values are addresses, and always quoted.
  private static let quoted: Set<String> = [
    "ALTREP", "DELEGATED-FROM", "DELEGATED-TO", "DIR", "MEMBER", "SENT-BY",
  ]

  /// Appends `;NAME=value,value`.
  static func append(_ parameter: Parameter, to line: inout [UInt8]) throws(ValueError) {
    guard isName(parameter.name.utf8) else {
      throw .malformed(type: "parameter name", text: parameter.name)
    }
    guard !parameter.values.isEmpty else { throw .empty }
    line.append(UInt8(ascii: ";"))
    line.append(contentsOf: parameter.name.utf8)
    var separator = UInt8(ascii: "=")
    for value in parameter.values {
      if parameter.name == "LANGUAGE", !isLanguageTag(value) {
        throw .malformed(type: "LANGUAGE", text: value)
      }
      line.append(separator)
      try append(value, isQuoted: quoted.contains(parameter.name), to: &line)
      separator = UInt8(ascii: ",")
    }
  }

  private static func append(
    _ value: String, isQuoted: Bool, to line: inout [UInt8]
  ) throws(ValueError) {
    let text = try TextCharacters.conforming(value)
    let isQuoted = isQuoted || text.utf8.contains { ":;,".utf8.contains($0) }
    if isQuoted { line.append(UInt8(ascii: "\"")) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): line.append(contentsOf: "^n".utf8)
      case UInt8(ascii: "\""): line.append(contentsOf: "^'".utf8)
      case UInt8(ascii: "^"): line.append(contentsOf: "^^".utf8)
      default: line.append(byte)
      }
    }
    if isQuoted { line.append(UInt8(ascii: "\"")) }
  }

  /// A value without the escapes of RFC 6868; what is none of them stays as it is.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "^"), let next = rest.first else {
        text.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "'"): text.append(UInt8(ascii: "\""))
      case UInt8(ascii: "^"): text.append(byte)
      default:
        text.append(byte)
        continue
      }
      rest.removeFirst()
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a text has the shape of BCP 47: subtags of at most eight letters and digits.
  private static func isLanguageTag(_ text: String) -> Bool {
    var length = 0
    var isFirst = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: "-") {
        guard length > 0 else { return false }
        (length, isFirst) = (0, false)
      } else {
        length += 1
        let isDigit = (0x30...0x39).contains(byte)
        guard length <= 8, isNameByte(byte), !(isFirst && isDigit) else { return false }
      }
    }
    return length > 0
  }
}
