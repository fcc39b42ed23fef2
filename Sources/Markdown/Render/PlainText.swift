extension HoledHTML {
  /// The author's words: no tags, no generated markup, one line a block, spaces as one.
  ///
  /// Reads our own HTML, so that it need know no more of HTML than we write.
  func plainText(alt: (Int) -> String) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var index = 0
    for (offset, hole) in holes {
      appendWords(of: index..<offset, to: &words)
      index = offset
      if case .image(let image) = hole { words += alt(image).utf8 }
    }
    appendWords(of: index..<bytes.count, to: &words)
    while words.last == 0x0A || words.last == 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  private func appendWords(of range: Range<Int>, to words: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        let end = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: ">"))
        let next = (end ?? range.upperBound - 1) + 1
        if let space = Self.space(for: bytes[index..<next]) { Self.append(space, to: &words) }
        index = next
      case UInt8(ascii: "&"):
        let (byte, length) = Self.entity(bytes[index..<range.upperBound])
        words.append(byte)
        index += length
      case 0x20, 0x0A:
        Self.append(0x20, to: &words)
        index += 1
      case let byte:
        words.append(byte)
        index += 1
      }
    }
  }

  /// A space or line feed, unless one stands there; a line feed wins.
  private static func append(_ space: UInt8, to words: inout [UInt8]) {
    guard let last = words.last, last != 0x0A else { return }
    if last != 0x20 {
      words.append(space)
    } else if space == 0x0A {
      words[words.count - 1] = space
    }
  }

  /// What a tag is to the words around it: nothing for inlines, a space for `br` and cells, a new
  /// line for all others.
  private static func space(for tag: ArraySlice<UInt8>) -> UInt8? {
    let name = tag.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }
      .prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    if inlines.contains(where: name.elementsEqual) { return nil }
    return cells.contains(where: name.elementsEqual) ? 0x20 : 0x0A
  }

  private static let cells = ["br", "td", "th"].map { Array($0.utf8) }
  private static let inlines = [
    "em", "strong", "a", "code", "del", "sup", "sub", "span", "abbr", "cite", "ins", "kbd", "mark",
    "q", "small", "wbr",
  ].map { Array($0.utf8) }

  private static func entity(_ text: ArraySlice<UInt8>) -> (UInt8, length: Int) {
    let entities: [(String, UInt8)] = [
      ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
      ("&quot;", UInt8(ascii: "\"")),
    ]
    for (name, byte) in entities where text.starts(with: name.utf8) {
      return (byte, name.utf8.count)
    }
    return (UInt8(ascii: "&"), 1)
  }
}
