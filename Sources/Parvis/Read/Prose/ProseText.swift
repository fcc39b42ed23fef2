import Source

/// The words of a text where they stand in their file: what is no word has become spaces.
///
///     - Lisez [l’avis](avis.md), **page 3**.
///           l’avis            page 3
///
/// Markup, addresses, code and HTML go, and every byte that stays keeps its place. A light reading
/// of Markdown that never fails: what it takes for words by mistake costs a warning at most.
/// Linear.
struct ProseText: Sendable {
  /// The file, to say where something stands.
  let path: String
  /// Where the text begins in the file.
  let start: Int
  /// The text’s bytes, as many as before.
  let bytes: [UInt8]
  /// The paragraphs, headings, list items and table rows, in order.
  let blocks: [Range<Int>]

  init(_ text: Range<Int>, of file: SourceFile) {
    var mask = ProseMask(file.bytes[text])
    mask.run()
    path = file.path
    start = text.lowerBound
    bytes = mask.bytes
    blocks = mask.blocks
  }

  /// The words of some of the bytes.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A place in the file.
  func range(_ range: Range<Int>) -> SourceRange {
    SourceRange(path, start + range.lowerBound..<start + range.upperBound)
  }
}

/// Turns what is no word into spaces, and cuts blocks.
private struct ProseMask {
  var bytes: [UInt8]
  private(set) var blocks: [Range<Int>] = []
  /// Where the block begins to which the next line belongs, if it is none of its own.
  private var open: Int?

  init(_ body: ArraySlice<UInt8>) {
    bytes = Array(body)
  }

  private static let space = UInt8(ascii: " ")

  mutating func run() {
    var line = 0
    var fence: UInt8?
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      let content = bytes[line..<end].firstIndex { $0 != Self.space && $0 != 0x0D } ?? end
      let isFence = ["```", "~~~"].contains { bytes[content..<end].starts(with: $0.utf8) }
      if isFence, fence == nil || fence == bytes[content] {
        fence = fence == nil ? bytes[content] : nil
        close(at: line)
        blank(line..<end)
      } else if fence != nil || content == end || isRule(content..<end) {
        close(at: line)
        blank(line..<end)
      } else {
        takeLine(content, end)
      }
      line = end + 1
    }
    close(at: bytes.count)
    for block in blocks { maskInlines(block) }
  }

  // MARK: Lines

  private mutating func takeLine(_ content: Int, _ end: Int) {
    let first = bytes[content]
    var words = content
    // `> `, `- `, `3. `, `## `, as many as there are.
    while let marker = marker(at: words, end) {
      blank(words..<marker)
      words = marker
    }
    let isHeading = first == UInt8(ascii: "#") && words > content
    let isRow = first == UInt8(ascii: "|")
    if words > content || isRow { close(at: content) }
    if isDefinition(words, end) { return blank(words..<end) }
    if open == nil { open = words }
    if isHeading || isRow { close(at: end) }
  }

  /// Where the words begin behind a marker of a list, a quote or a heading; nil without one.
  private func marker(at start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    var index = start
    switch bytes[start] {
    case UInt8(ascii: ">"): return afterSpaces(start + 1, end)
    case UInt8(ascii: "#"): while index < end, bytes[index] == UInt8(ascii: "#") { index += 1 }
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): index += 1
    case 0x30...0x39:
      while index < end, (0x30...0x39).contains(bytes[index]) { index += 1 }
      guard index < end, index - start < 10, bytes[index] == 0x2E || bytes[index] == 0x29 else {
        return nil
      }
      index += 1
    default: return nil
    }
    guard index < end, bytes[index] == Self.space else { return nil }
    return afterSpaces(index, end)
  }

  private func afterSpaces(_ start: Int, _ end: Int) -> Int {
    bytes[start..<end].firstIndex { $0 != Self.space } ?? end
  }

  /// A rule, the underline of a heading, or the line below a table’s head.
  private func isRule(_ line: Range<Int>) -> Bool {
    bytes[line].allSatisfy { "-=*_|: \t\r".utf8.contains($0) }
  }

  /// `[name]: address`, and `[^1]:`, whose words stay.
  private func isDefinition(_ start: Int, _ end: Int) -> Bool {
    guard start + 1 < end, bytes[start] == UInt8(ascii: "["),
      bytes[start + 1] != UInt8(ascii: "^"),
      let close = bytes[start..<end].firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    return close + 1 < end && bytes[close + 1] == UInt8(ascii: ":")
  }

  private mutating func close(at end: Int) {
    if let start = open, start < end { blocks.append(start..<end) }
    open = nil
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A { bytes[index] = Self.space }
  }

  // MARK: Inside a block

  private mutating func maskInlines(_ block: Range<Int>) {
    var index = block.lowerBound
    while index < block.upperBound {
      let end = inlineEnd(index, block.upperBound)
      if end > index { blank(index..<end) }
      index = max(end, index + 1)
    }
    maskAddresses(block)
  }

  /// The end of what begins here and is no word; the place itself where it may be one.
  private func inlineEnd(_ index: Int, _ end: Int) -> Int {
    func next(_ byte: UInt8, within limit: Int) -> Int? {
      bytes[index + 1..<min(end, index + 1 + limit)].firstIndex(of: byte).map { $0 + 1 }
    }
    switch bytes[index] {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "\\"):
      return index + 1
    case UInt8(ascii: "`"): return next(UInt8(ascii: "`"), within: 1000) ?? index + 1
    case UInt8(ascii: "<"): return next(UInt8(ascii: ">"), within: 2000) ?? index
    case UInt8(ascii: "&"): return next(UInt8(ascii: ";"), within: 10) ?? index
    case UInt8(ascii: "["):
      let isNote = index + 1 < end && bytes[index + 1] == UInt8(ascii: "^")
      return (isNote ? next(UInt8(ascii: "]"), within: 100) : nil) ?? index + 1
    case UInt8(ascii: "!"):
      return index + 1 < end && bytes[index + 1] == UInt8(ascii: "[") ? index + 1 : index
    case UInt8(ascii: "]"):
      guard index + 1 < end, bytes[index + 1] == UInt8(ascii: "(") else { return index + 1 }
      return destinationEnd(index + 1, end)
    default: return index
    }
  }

  /// Behind the `)` that closes a `(`, pairs counted; at most 2,000 bytes away.
  private func destinationEnd(_ start: Int, _ end: Int) -> Int {
    var depth = 0
    for index in start..<min(end, start + 2000) {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return start
  }

  /// Addresses of the web and of mail that stand in the text as they are.
  private mutating func maskAddresses(_ block: Range<Int>) {
    let words = bytes[block].split { $0 <= Self.space }
    for word in words {
      let isAddress =
        word.contains(UInt8(ascii: "@")) || word.starts(with: "www.".utf8)
        || word.starts(with: "http://".utf8) || word.starts(with: "https://".utf8)
      if isAddress { blank(word.startIndex..<word.endIndex) }
    }
  }
}
