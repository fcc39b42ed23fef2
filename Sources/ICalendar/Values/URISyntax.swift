/// The shape of an address: RFC 3986.
enum URISyntax {
  /// Whether a text is a scheme, a colon and more, in the RFC's characters alone.
  ///
  /// Percent escapes are whole; what a scheme asks of the rest is not looked at.
  static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first,
      isLetter(first), bytes[..<colon].allSatisfy(isSchemeByte)
    else { return false }
    var rest = bytes[colon...].dropFirst()
    guard !rest.isEmpty else { return false }
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard rest.count >= 2, rest.prefix(2).allSatisfy(isHexadecimal) else { return false }
        rest = rest.dropFirst(2)
      } else if !isURIByte(byte) {
        return false
      }
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    isNameByte(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  /// The reserved and unreserved characters of §2.2 and §2.3.
  private static func isURIByte(_ byte: UInt8) -> Bool {
    if isNameByte(byte) { return true }
    return switch Unicode.Scalar(byte) {
    case ".", "_", "~", ":", "/", "?", "#", "[", "]", "@", "!", "$", "&", "'", "(", ")", "*",
      "+", ",", ";", "=":
      true
    default: false
    }
  }
}
