/// What is said about a property's value, such as its language: RFC 5545 §3.2.
public struct Parameter: Sendable, Hashable {
  /// The name in upper case: `LANGUAGE`.
  public let name: String
  /// One or more values, without quotes and escapes.
  public let values: [String]

  /// Makes a parameter with one value, or several.
  ///
  /// VALUE and TZID are not given here: they follow from the property's ``Value``.
  public init(_ name: String, _ values: String...) {
    self.init(name, values: values)
  }

  /// Makes a parameter from a list of values.
  public init(_ name: String, values: [String]) {
    self.name = uppercasedName(name)
    self.values = values
  }

  /// The language of a text, as BCP 47 has it: `fr-CA`.
  public static func language(_ tag: String) -> Parameter {
    Parameter("LANGUAGE", tag)
  }
}

/// A name in upper case; most are so already, and cost no new string.
func uppercasedName(_ name: String) -> String {
  name.utf8.contains { (0x61...0x7A).contains($0) } ? name.uppercased() : name
}

/// Whether a text is a name of RFC 5545 §3.1: letters, digits and hyphens.
func isName(_ text: some Collection<UInt8>) -> Bool {
  !text.isEmpty && text.allSatisfy(isNameByte)
}

func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): true
  default: false
  }
}
