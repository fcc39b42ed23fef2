/// What an address begins with, read as browsers read it.
enum Destination: Equatable {
  case empty
  /// A page or file of the site, or a place in the page.
  case relative
  /// `//host/…`, which leads elsewhere without a scheme.
  case otherHost
  /// Its name in lower case, without `:`.
  case scheme(String)
  /// A character that browsers drop, or read as another: `java⇥script:`, `\\host`.
  case character(Unicode.Scalar)

  /// Reads an address from which escapes and entities have been taken.
  init(_ address: String) {
    self = Self.read(address)
  }

  private static func read(_ address: String) -> Destination {
    if let scalar = address.unicodeScalars.first(where: Self.isRefused) {
      return .character(scalar)
    }
    let text = address.drop { $0 == " " }
    if text.isEmpty { return .empty }
    if text.hasPrefix("//") { return .otherHost }
    let name = text.unicodeScalars.prefix {
      switch $0 {
      case "a"..."z", "A"..."Z", "0"..."9", "+", "-", ".": true
      default: false
      }
    }
    let isScheme =
      name.endIndex < text.unicodeScalars.endIndex && text.unicodeScalars[name.endIndex] == ":"
    guard isScheme, name.first?.properties.isAlphabetic == true else { return .relative }
    return .scheme(String(name).lowercased())
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F...0x9F, 0x5C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
