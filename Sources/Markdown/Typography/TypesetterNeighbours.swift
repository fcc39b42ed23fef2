/// Signs outside ASCII by their two or three UTF-8 bytes, the first one highest.
enum Sign {
  static let noBreakSpace: UInt32 = 0xC2A0
  static let thinSpace: UInt32 = 0xE28089
  static let narrowNoBreakSpace: UInt32 = 0xE280AF
  static let openGuillemet: UInt32 = 0xC2AB
  static let closeGuillemet: UInt32 = 0xC2BB
  static let openSingleQuote: UInt32 = 0xE28098
  static let apostrophe: UInt32 = 0xE28099
  static let openQuote: UInt32 = 0xE2809C
  static let closeQuote: UInt32 = 0xE2809D
  static let enDash: UInt32 = 0xE28093
  static let emDash: UInt32 = 0xE28094
  static let ellipsis: UInt32 = 0xE280A6
}

/// What stands around a place of the run; offsets are of the input.
extension Typesetter {
  /// The first byte behind the plain spaces that begin here.
  func endOfSpaces(_ start: Int) -> Int {
    var end = start
    while end < input.count, input[end] == 0x20 { end += 1 }
    return end
  }

  /// Whether a space, no-break space, tab or line end stands here.
  func isSpace(at index: Int) -> Bool {
    switch input[index] {
    case 0x20, 0x09, 0x0A, 0x0D: true
    case 0xC2: has(Sign.noBreakSpace, at: index)
    case 0xE2: has(Sign.narrowNoBreakSpace, at: index) || has(Sign.thinSpace, at: index)
    default: false
    }
  }

  func isSpace(endingAt end: Int) -> Bool {
    widthOfSpace(endingAt: end) != nil
  }

  /// The bytes of the space that ends here, or nil.
  func widthOfSpace(endingAt end: Int) -> Int? {
    guard end > 0 else { return nil }
    switch input[end - 1] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xA0 where ends(with: Sign.noBreakSpace, at: end): return 2
    case 0xAF where ends(with: Sign.narrowNoBreakSpace, at: end): return 3
    case 0x89 where ends(with: Sign.thinSpace, at: end): return 3
    default: return nil
    }
  }

  func isDigit(_ index: Int) -> Bool {
    (0x30...0x39).contains(input[index])
  }

  func isLetter(at index: Int) -> Bool {
    let byte = input[index]
    if byte < 0x80 { return (0x41...0x5A).contains(byte & 0xDF) }
    return Self.isLetter(input[index...].prefix(4))
  }

  func isLetter(endingAt end: Int) -> Bool {
    guard end > 0 else { return false }
    var start = end - 1
    while start > 0, end - start < 4, input[start] & 0xC0 == 0x80 { start -= 1 }
    return input[start] < 0x80 ? isLetter(at: start) : Self.isLetter(input[start..<end])
  }

  private static func isLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    guard case .valid(let scalar) = parser.parseScalar(from: &rest) else { return false }
    return Unicode.UTF8.decode(scalar).properties.isAlphabetic
  }

  /// Whether no word goes on here.
  func isBoundary(after end: Int) -> Bool {
    end >= input.count || !isLetter(at: end) && !isDigit(end) && input[end] != Self.object
  }

  /// Whether no word reaches up to here.
  func isBoundary(before start: Int) -> Bool {
    start == 0
      || !isLetter(endingAt: start) && !isDigit(start - 1)
        && input[start - 1] != Self.object
  }

  /// Whether a sign stands here that may follow a closing quote.
  func isClosing(at index: Int) -> Bool {
    switch input[index] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "'"):
      true
    default:
      has(Sign.closeGuillemet, at: index) || has(Sign.closeQuote, at: index)
        || has(Sign.apostrophe, at: index) || has(Sign.ellipsis, at: index)
        || has(Sign.enDash, at: index) || has(Sign.emDash, at: index)
    }
  }

  /// Whether a sign stands here behind which a quotation may open.
  func isOpening(endingAt end: Int) -> Bool {
    switch input[end - 1] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "/"),
      UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default:
      ends(with: Sign.openGuillemet, at: end) || ends(with: Sign.openQuote, at: end)
        || ends(with: Sign.openSingleQuote, at: end) || ends(with: Sign.enDash, at: end)
        || ends(with: Sign.emDash, at: end)
    }
  }

  func has(_ sign: UInt32, at start: Int) -> Bool {
    let width = sign > 0xFFFF ? 3 : 2
    guard start + width <= input.count else { return false }
    var value: UInt32 = 0
    for byte in start..<start + width { value = value << 8 | UInt32(input[byte]) }
    return value == sign
  }

  func ends(with sign: UInt32, at end: Int) -> Bool {
    let width = sign > 0xFFFF ? 3 : 2
    return end >= width && has(sign, at: end - width)
  }

  func has(_ sign: String, at start: Int) -> Bool {
    var index = start
    for byte in sign.utf8 {
      guard index < input.count, input[index] == byte else { return false }
      index += 1
    }
    return true
  }

  func ends(with sign: String, at end: Int) -> Bool {
    end >= sign.utf8.count && has(sign, at: end - sign.utf8.count)
  }

  /// Whether the word around a place is a web or e-mail address; looks at each word once.
  mutating func isAddress(around index: Int) -> Bool {
    if word.range.contains(index) { return word.isAddress }
    var start = index
    while start > word.range.upperBound, !isSpace(endingAt: start) { start -= 1 }
    var end = index
    while end < input.count, !isSpace(at: end) { end += 1 }
    let text = input[start..<end]
    var isAddress = text.contains(UInt8(ascii: "@")) || has("www.", at: start)
    for slash in text.indices.dropFirst(2) where input[slash] == UInt8(ascii: "/") {
      if has("://", at: slash - 2) { isAddress = true }
    }
    word = (start..<end, isAddress)
    return isAddress
  }
}
