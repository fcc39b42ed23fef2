/// A line of a feed (RFC 5545 §3.5): a name, a value and what is said about the value.
public struct Property: Sendable, Hashable {
  /// The name in upper case: `SUMMARY`.
  public let name: String
  /// The value with its type.
  public let value: Value
  /// The parameters in order, but for VALUE and TZID, which follow from the value.
  public let parameters: [Parameter]

  /// Makes a property.
  ///
  /// - Parameters:
  ///   - name: a name of RFC 5545 or RFC 7986, or one that begins with `X-`.
  ///   - value: of a type that the property takes.
  ///   - parameters: in the order in which they are written.
  public init(_ name: String, _ value: Value, _ parameters: [Parameter] = []) {
    self.name = uppercasedName(name)
    self.value = value
    self.parameters = parameters
  }
}
