import Source

/// A picture with the size that HTML announces, so that the page does not jump.
struct Picture: Sendable {
  let file: SourceFile
  /// In CSS pixels.
  let width: Int
  let height: Int
}

extension Picture {
  /// Reads the size from the file's first bytes: PNG, JPEG, GIF, WebP, AVIF, SVG.
  ///
  /// - Returns: nil where the file is none of them or says no size.
  init?(_ file: SourceFile) {
    guard let size = Self.size(file.bytes) else { return nil }
    self.init(file: file, width: size.width, height: size.height)
  }

  private typealias Size = (width: Int, height: Int)

  private static func size(_ bytes: [UInt8]) -> Size? {
    let size: Size? =
      if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
        pair(bytes, 16, 20, bytes: 4)
      } else if bytes.starts(with: "GIF8".utf8) {
        littlePair(bytes, 6, 8)
      } else if bytes.starts(with: [0xFF, 0xD8]) {
        jpeg(bytes)
      } else if bytes.starts(with: "RIFF".utf8) {
        webp(bytes)
      } else if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
        avif(bytes)
      } else {
        svg(bytes)
      }
    guard let size, size.width > 0, size.height > 0 else { return nil }
    return size
  }

  /// Two big-endian numbers.
  private static func pair(_ bytes: [UInt8], _ a: Int, _ b: Int, bytes count: Int) -> Size? {
    guard bytes.count >= max(a, b) + count else { return nil }
    func number(_ at: Int) -> Int { bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) } }
    return (number(a), number(b))
  }

  /// Two little-endian numbers of two bytes.
  private static func littlePair(_ bytes: [UInt8], _ a: Int, _ b: Int) -> Size? {
    guard bytes.count >= max(a, b) + 2 else { return nil }
    return (Int(bytes[a]) | Int(bytes[a + 1]) << 8, Int(bytes[b]) | Int(bytes[b + 1]) << 8)
  }

  /// The start-of-frame segment of a JPEG (ITU T.81 §B.2.2).
  private static func jpeg(_ bytes: [UInt8]) -> Size? {
    var at = 2
    while at + 9 < bytes.count {
      guard bytes[at] == 0xFF else { return nil }
      let marker = bytes[at + 1]
      if marker == 0xFF {
        at += 1
      } else if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return pair(bytes, at + 7, at + 5, bytes: 2)
      } else {
        at += 2 + (Int(bytes[at + 2]) << 8 | Int(bytes[at + 3]))
      }
    }
    return nil
  }

  private static func webp(_ bytes: [UInt8]) -> Size? {
    guard bytes.count > 30 else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ":
      guard let size = littlePair(bytes, 26, 28) else { return nil }
      return (size.width & 0x3FFF, size.height & 0x3FFF)
    case "VP8L":
      let bits = (0..<4).reduce(0) { $0 | Int(bytes[21 + $1]) << (8 * $1) }
      return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case "VP8X":
      func number(_ at: Int) -> Int {
        Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16
      }
      return (number(24) + 1, number(27) + 1)
    default: return nil
    }
  }

  /// The first image-spatial-extents box of an AVIF (ISO 23008-12 §6.5.3).
  private static func avif(_ bytes: [UInt8]) -> Size? {
    let wanted = Array("ispe".utf8)
    let limit = min(bytes.count - 16, 4096)
    guard limit > 0 else { return nil }
    for at in 0..<limit where bytes[at] == wanted[0] && bytes[at..<at + 4].elementsEqual(wanted) {
      return pair(bytes, at + 8, at + 12, bytes: 4)
    }
    return nil
  }

  /// `width` and `height` of the root element, else the last two numbers of its `viewBox`.
  private static func svg(_ bytes: [UInt8]) -> Size? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let start = head.range(of: "<svg"),
      let end = head[start.upperBound...].firstIndex(of: ">")
    else { return nil }
    let tag = head[start.upperBound..<end]
    if let width = number(tag, "width"), let height = number(tag, "height") {
      return (width, height)
    }
    guard let box = attribute(tag, "viewBox") else { return nil }
    let numbers = box.split { " ,\n\t".contains($0) }.compactMap { Double($0) }
    guard numbers.count == 4 else { return nil }
    return (Int(numbers[2].rounded()), Int(numbers[3].rounded()))
  }

  private static func attribute(_ tag: Substring, _ name: String) -> Substring? {
    for quote in ["\"", "'"] {
      guard let start = tag.range(of: " \(name)=\(quote)"),
        let end = tag[start.upperBound...].range(of: quote)
      else { continue }
      return tag[start.upperBound..<end.lowerBound]
    }
    return nil
  }

  private static func number(_ tag: Substring, _ name: String) -> Int? {
    guard let text = attribute(tag, name) else { return nil }
    let digits = text.hasSuffix("px") ? text.dropLast(2) : text
    return Double(digits).map { Int($0.rounded()) }
  }
}

extension StringProtocol {
  /// The first place of a text in this one, by Unicode scalars; linear for short texts.
  func range(of text: String) -> Range<Index>? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return nil }
    var at = utf8.startIndex
    while let found = utf8[at...].firstIndex(of: first) {
      if utf8[found...].starts(with: wanted) {
        return found..<utf8.index(found, offsetBy: wanted.count)
      }
      at = utf8.index(after: found)
    }
    return nil
  }
}
