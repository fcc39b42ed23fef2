/// What a JPEG, PNG or WebP file says of itself beside its pixels: EXIF and XMP.
///
/// Every step goes forward in the file, and no count is taken at its word: linear, whatever the
/// bytes.
struct PictureMetadata: Sendable {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether it says where the picture was taken.
  var hasPlace: Bool {
    blocks.contains { block in
      var start = block.lowerBound
      if matches("Exif\0\0", at: start) { start += 6 }
      if let directory = TIFFDirectory(bytes[start..<block.upperBound]) {
        return directory.hasPlace
      }
      return bytes[block].contains("GPSLatitude")
    }
  }

  /// Where EXIF, XMP and what else is packed like them stands.
  private var blocks: [Range<Int>] {
    if bytes.starts(with: [0xFF, 0xD8]) { return jpegSegments }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      return chunks(from: 8, nameFirst: false, named: ["eXIf", "iTXt"])
    }
    if matches("RIFF", at: 0), matches("WEBP", at: 8) {
      return chunks(from: 12, nameFirst: true, named: ["EXIF", "XMP "])
    }
    return []
  }

  /// The APP1 segments of a JPEG (ITU T.81 §B.1.1.4), before its first scan.
  private var jpegSegments: [Range<Int>] {
    var segments: [Range<Int>] = []
    var at = 2
    while at + 4 <= bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      if marker == 0xFF {
        at += 1
        continue
      }
      guard marker != 0xDA, marker != 0xD9 else { break }
      let end = at + 2 + max(2, Int(bytes[at + 2]) << 8 | Int(bytes[at + 3]))
      guard end <= bytes.count else { break }
      if marker == 0xE1 { segments.append(at + 4..<end) }
      at = end
    }
    return segments
  }

  /// The chunks of some names: in PNG length, name, data, checksum, big-endian (§5.3); in WebP
  /// name, length, data, padded to an even length, little-endian.
  private func chunks(from start: Int, nameFirst: Bool, named names: [String]) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var at = start
    while at + 8 <= bytes.count {
      let digits = bytes[(nameFirst ? at + 4 : at)...].prefix(4)
      let length = (nameFirst ? Array(digits.reversed()) : Array(digits))
        .reduce(0) { $0 << 8 | Int($1) }
      let data = at + 8
      guard length <= bytes.count - data else { break }
      if names.contains(where: { matches($0, at: nameFirst ? at : at + 4) }) {
        chunks.append(data..<data + length)
      }
      at = data + length + (nameFirst ? length % 2 : 4)
    }
    return chunks
  }

  private func matches(_ text: String, at start: Int) -> Bool {
    start <= bytes.count && bytes[start...].starts(with: text.utf8)
  }
}

/// The first directory of a TIFF structure (TIFF 6.0 §2), as EXIF packs it.
private struct TIFFDirectory {
  private let bytes: ArraySlice<UInt8>
  private let isLittleEndian: Bool

  /// The tag of the directory of GPS facts, and in it that of the latitude (EXIF 2.32 §4.6.6).
  private static let gps = 0x8825
  private static let latitude = 2

  /// Nil where the bytes are no TIFF.
  init?(_ bytes: ArraySlice<UInt8>) {
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) {
      isLittleEndian = true
    } else if bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      isLittleEndian = false
    } else {
      return nil
    }
    self.bytes = bytes
  }

  /// Whether it says a latitude.
  var hasPlace: Bool {
    guard let first = number(at: 4, bytes: 4),
      let pointer = entry(Self.gps, inDirectoryAt: first),
      let directory = number(at: pointer + 8, bytes: 4)
    else { return false }
    return entry(Self.latitude, inDirectoryAt: directory) != nil
  }

  /// Where the entry of a tag begins, of twelve bytes each.
  private func entry(_ tag: Int, inDirectoryAt start: Int) -> Int? {
    guard let count = number(at: start, bytes: 2) else { return nil }
    return (0..<count).lazy.map { start + 2 + $0 * 12 }
      .prefix { $0 + 12 <= bytes.count }
      .first { number(at: $0, bytes: 2) == tag }
  }

  private func number(at offset: Int, bytes count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    let start = bytes.startIndex + offset
    let digits = bytes[start..<start + count]
    return isLittleEndian
      ? digits.reversed().reduce(0) { $0 << 8 | Int($1) } : digits.reduce(0) { $0 << 8 | Int($1) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a text stands in the bytes; linear for short texts.
  fileprivate func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    var at = startIndex
    while let found = self[at...].firstIndex(of: wanted[0]) {
      if self[found...].starts(with: wanted) { return true }
      at = found + 1
    }
    return false
  }
}
