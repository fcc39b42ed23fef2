/// A tag as CommonMark §6.10 lets it be written: `<abbr title="…">`, `</abbr>`, `<br/>`.
struct HTMLTag {
  /// Lower case.
  let name: String
  let isClosing: Bool
  /// Names in lower case, values without quotes and not unescaped; nil for a name alone.
  let attributes: [(name: String, value: String?)]

  /// Reads a tag that begins with `<`, or nothing where no name follows.
  init?(_ text: [UInt8]) {
    var rest = text.dropFirst()
    isClosing = rest.first == UInt8(ascii: "/")
    if isClosing { rest.removeFirst() }
    name = Self.takeName(&rest)
    guard name.first?.isLetter == true else { return nil }
    var attributes: [(name: String, value: String?)] = []
    while true {
      Self.dropSpaces(&rest)
      let attribute = Self.takeName(&rest)
      if attribute.isEmpty { break }
      var afterName = rest
      Self.dropSpaces(&afterName)
      guard afterName.first == UInt8(ascii: "=") else {
        attributes.append((attribute, nil))
        continue
      }
      rest = afterName.dropFirst()
      Self.dropSpaces(&rest)
      attributes.append((attribute, Self.takeValue(&rest)))
    }
    self.attributes = attributes
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func dropSpaces(_ rest: inout ArraySlice<UInt8>) {
    rest = rest.drop(while: isSpace)
  }

  private static func takeName(_ rest: inout ArraySlice<UInt8>) -> String {
    let name = rest.prefix { !isSpace($0) && !"=<>/\"'".utf8.contains($0) }
    rest = rest[name.endIndex...]
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  private static func takeValue(_ rest: inout ArraySlice<UInt8>) -> String {
    let value: ArraySlice<UInt8>
    if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      value = rest.dropFirst().prefix { $0 != quote }
      rest = rest[value.endIndex...].dropFirst()
    } else {
      value = rest.prefix { !isSpace($0) && $0 != UInt8(ascii: ">") }
      rest = rest[value.endIndex...]
    }
    return String(decoding: value, as: UTF8.self)
  }
}
