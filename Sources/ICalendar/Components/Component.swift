/// A part of a feed between its BEGIN and END: RFC 5545 §3.6.
public struct Component: Sendable, Hashable {
  /// The name in upper case: `VEVENT`.
  public let name: String
  /// The properties in the order in which they are written.
  public var properties: [Property]
  /// What it contains, written after its properties.
  public var components: [Component]

  /// Makes a component; whether it is complete is asked when it is written.
  public init(_ name: String, _ properties: [Property] = [], components: [Component] = []) {
    self.name = uppercasedName(name)
    self.properties = properties
    self.components = components
  }

  /// The first property of a name, which is given in upper case.
  public subscript(_ name: String) -> Property? {
    properties.first { $0.name == name }
  }
}
