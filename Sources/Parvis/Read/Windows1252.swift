import Source

extension SourceFile {
  /// The file as it is understood: itself where it is UTF-8, or where it is neither of the two.
  var inUTF8: SourceFile {
    firstInvalidByte() == nil ? self : fromWindows1252 ?? self
  }

  /// The file in UTF-8 where its bytes are Windows-1252, as spreadsheets on Windows save.
  ///
  /// Nil where it holds one of the five bytes that Windows-1252 does not have, or `Ã` before what
  /// would make it an accented letter of UTF-8: then it is damaged UTF-8.
  var fromWindows1252: SourceFile? {
    let isDamaged = zip(bytes, bytes.dropFirst()).contains { $0 == 0xC3 && (0x80..<0xC0) ~= $1 }
    guard !isDamaged else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0x80..<0xA0:
        guard let scalar = windows1252[Int(byte) - 0x80] else { return nil }
        text += Array(String(Character(scalar)).utf8)
      default: text += Array(String(Character(Unicode.Scalar(byte))).utf8)
      }
    }
    return SourceFile(path: path, bytes: text)
  }
}

extension String {
  /// The text in Windows-1252.
  ///
  /// - Throws: the first sign that Windows-1252 does not have.
  func windows1252Bytes() throws(MissingSign) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in unicodeScalars {
      if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) {
        bytes.append(UInt8(scalar.value))
      } else if let index = windows1252.firstIndex(of: scalar) {
        bytes.append(UInt8(0x80 + index))
      } else {
        throw MissingSign(sign: Character(scalar))
      }
    }
    return bytes
  }

  /// A sign that an encoding does not have.
  struct MissingSign: Error {
    let sign: Character
  }
}

/// What stands at 0x80 to 0x9F; the rest is Latin-1.
private let windows1252: [Unicode.Scalar?] = [
  "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
  nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
]
