/// A component in the bytes that are published, to be put into several feeds.
///
/// It may be written before all is known of it, such as the stamps of an event, which depend on
/// what else the event says:
///
///     var written = try WrittenComponent(event, omitting: ["DTSTAMP", "SEQUENCE"])
///     let stamps = stamps(for: hash(of: written.bytes))
///     try written.complete(with: stamps)
public struct WrittenComponent: Sendable {
  /// Its lines, folded, each with its CRLF.
  public private(set) var bytes: [UInt8]
  private let name: String
  /// Where the first property stood that was left out, in octets from the beginning.
  private let gap: Int

  /// Writes a component, which is validated first, what is omitted included.
  ///
  /// - Parameters:
  ///   - component: what is written; it has some value for what is omitted.
  ///   - omitted: names of properties left out at any depth, in upper case.
  /// - Throws: the first rule that is broken.
  public init(_ component: Component, omitting omitted: Set<String> = []) throws(WritingError) {
    try component.validate()
    var written: [UInt8] = []
    gap = try component.append(to: &written, omitting: omitted)
    name = component.name
    var lines: [UInt8] = []
    try component.append(component.properties.filter { omitted.contains($0.name) }, to: &lines)
    // Room for what is left out, and no more: a feed may have tens of thousands of events.
    bytes = []
    bytes.reserveCapacity(written.count + lines.count)
    bytes += written
  }

  /// Puts properties where the first one stood that was left out.
  ///
  /// Whether they are those that were left out is not asked. When this throws, nothing has
  /// changed. Cost: linear.
  ///
  /// - Throws: where one cannot be written.
  public mutating func complete(with properties: [Property]) throws(WritingError) {
    var lines: [UInt8] = []
    try Component(name).append(properties, to: &lines)
    bytes.insert(contentsOf: lines, at: gap)
  }
}
