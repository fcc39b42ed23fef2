/// Positions counted from 1, or from the end as −1 and down, up to 63 either way.
///
/// Rules ask it of every day, so it is one word and not a hash table.
struct PositionSet: Sendable {
  private var bits: UInt128 = 0

  init(_ positions: some Sequence<Int>) {
    for position in positions { bits |= 1 << UInt128(position + 64) }
  }

  var isEmpty: Bool { bits == 0 }

  /// Whether a position from 1, or the same one counted from the end, is among them.
  func contains(_ position: Int, of length: Int) -> Bool {
    bits & (1 << UInt128(position + 64) | 1 << UInt128(position - length - 1 + 64)) != 0
  }
}
