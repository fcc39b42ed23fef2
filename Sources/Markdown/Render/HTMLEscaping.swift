extension [UInt8] {
  /// Appends text, with `& < > "` as entities: safe between tags and in quoted attributes.
  mutating func appendEscaped(_ text: some Sequence<UInt8>) {
    // Nearly every text holds none of them: copied as a whole, then only looked at.
    let start = count
    append(contentsOf: text)
    guard let first = self[start...].firstIndex(where: { $0.entity != nil }) else { return }
    let rest = Array(self[first...])
    removeSubrange(first...)
    for byte in rest {
      if let entity = byte.entity { append(text: entity) } else { append(byte) }
    }
  }

  /// Appends an address for a quoted attribute: bytes that no address may hold become `%XX`,
  /// what is percent-encoded already stays.
  mutating func appendAddress(_ address: some Sequence<UInt8>) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): append(text: "&amp;")
      case UInt8(ascii: "'"): append(text: "&#x27;")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
        UInt8(ascii: "#")...UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "="),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(hexadecimal(byte >> 4))
        append(hexadecimal(byte & 15))
      }
    }
  }

  mutating func append(text: String) {
    append(contentsOf: text.utf8)
  }

  mutating func append(attributes: [HTMLAttribute]) {
    for attribute in attributes { append(attribute: attribute.name, attribute.value.utf8) }
  }

  mutating func append(attribute name: String, _ value: some Sequence<UInt8>) {
    append(UInt8(ascii: " "))
    append(text: name)
    append(text: "=\"")
    appendEscaped(value)
    append(UInt8(ascii: "\""))
  }
}

extension UInt8 {
  /// What stands for a byte that HTML reads as more than text.
  fileprivate var entity: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}

private func hexadecimal(_ digit: UInt8) -> UInt8 {
  digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
}
