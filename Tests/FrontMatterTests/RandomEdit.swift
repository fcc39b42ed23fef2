import TestSupport

/// Makes small mistakes in texts: one byte less, more, or other, or a piece said twice or left out.
struct RandomEdit {
  var random: SeededGenerator

  /// The signs that mean something, and some that do not.
  private static let signs = Array(" \t\n\r:-#?,[]{}&*!|>'\"%@`\\<=~.a0é".utf8)

  /// The bytes after one edit; not always UTF-8.
  mutating func edit(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let place = Int.random(in: 0...bytes.count, using: &random)
    let sign =
      Self.signs[Int.random(in: 0..<Self.signs.count, using: &random)]
    let piece = place..<min(bytes.count, place + Int.random(in: 0...12, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1, 2: bytes.insert(sign, at: place)
    case 3, 4: if place < bytes.count { bytes[place] = sign }
    case 5: if place < bytes.count { bytes.remove(at: place) }
    case 6: bytes.insert(contentsOf: Array(bytes[piece]), at: place)
    default: bytes.removeSubrange(piece)
    }
    return bytes
  }
}
