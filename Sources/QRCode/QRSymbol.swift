/// A QR code of model 2 with error correction of level M, as ISO/IEC 18004 has it: about 15 % of it
/// may be damaged or covered.
///
/// The standard calls the square a *symbol* and each small square of it a *module*.
public struct QRSymbol: Sendable, Equatable {
  /// How many modules a side has, the quiet zone not counted: 21, 25, … 177.
  public let side: Int
  /// Row by row from the top left; a dark module is true.
  let modules: [Bool]

  /// The most bytes that the largest symbol of level M holds (ISO/IEC 18004:2015, table 7).
  public static let capacity = 2_331

  /// The light border that readers need on every side, in modules (ISO/IEC 18004:2015, 5.3.8).
  public static let quietZone = 4

  /// Makes the smallest symbol that holds an address.
  ///
  /// The same address gives the same symbol. About 30 µs for an address of 60 bytes, 70 µs for one of 150.
  ///
  /// It is nil where the address is empty, longer than ``capacity`` bytes or not ASCII, as every
  /// URI is (RFC 3986): what other bytes mean is for each reader to guess.
  ///
  /// - Parameter address: 1 to 2,331 bytes of ASCII.
  public init?(_ address: String) {
    let bytes = Array(address.utf8)
    guard 1...Self.capacity ~= bytes.count, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    (side, modules) = encoded(bytes)
  }

  /// Whether the module of a column and a row is dark, both counted from 0 at the top left.
  public subscript(column column: Int, row row: Int) -> Bool {
    modules[row * side + column]
  }
}
