import Source

/// Finds where in the file the words of an inline stand.
///
/// cmark's places of inlines are not to be relied on, those of blocks' first lines are: words are
/// searched from there on, in the order in which they stand, so that every byte is passed once.
/// What is not found, because it was written with entities or comes from a definition that is not
/// found either, is placed on its block's first line.
struct SourceLocator {
  let file: SourceFile
  let lines: LineIndex
  /// The block's first line without its line end.
  var firstLine: SourceRange {
    let bytes = lines.line(line)
    let ending = file.bytes[bytes].suffix(2).count { $0 == 0x0A || $0 == 0x0D }
    return file.range(bytes.dropLast(ending))
  }
  private var block = 0..<0
  private var line = 0
  private var cursor = 0
  /// How many bytes searches without a result may still cost.
  private var patience = 2 << 20
  private let definitions: [String: Range<Int>]

  init(_ file: SourceFile, _ body: Range<Int>, _ lines: LineIndex) {
    self.file = file
    self.lines = lines
    definitions = Self.definitions(file.bytes, body)
  }

  /// Turns to another block; its cells and items may share a line.
  mutating func enter(line number: Int32) {
    guard Int(number) != line else { return }
    line = Int(number)
    block = lines.block(from: line)
    cursor = block.lowerBound
  }

  /// Where words stand that are written as they read.
  mutating func find(_ words: [UInt8]) -> SourceRange? {
    search { bytes, index in
      index + words.count <= bytes.count && bytes[index..<index + words.count].elementsEqual(words)
        ? index + words.count : nil
    }
  }

  /// Where the destination of a link or picture stands, else its line.
  mutating func find(destination: [UInt8]) -> SourceRange {
    if destination.isEmpty {
      return find(Array("]()".utf8)) ?? find(Array("](<>)".utf8)) ?? firstLine
    }
    let found = search { bytes, index in
      guard index > 0, Self.mayPrecede(bytes[index - 1]) else { return nil }
      guard let end = Self.end(of: destination, bytes, index) else { return nil }
      return end == bytes.count || Self.mayFollow(bytes[end]) ? end : nil
    }
    if let found { return found }
    let definition = definitions[String(decoding: destination, as: UTF8.self)]
    return definition.map(file.range) ?? firstLine
  }

  /// Searches behind the last result, then before it.
  private mutating func search(_ match: ([UInt8], Int) -> Int?) -> SourceRange? {
    for range in [cursor..<block.upperBound, block.lowerBound..<cursor] {
      guard patience > 0 else { return nil }
      for index in range {
        guard let end = match(file.bytes, index), end <= block.upperBound else { continue }
        cursor = max(cursor, end)
        return file.range(index..<end)
      }
      patience -= range.count
    }
    return nil
  }

  private static func mayPrecede(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "("), UInt8(ascii: "<"), 0x20, 0x09, 0x0A, 0x0D].contains(byte)
  }

  private static func mayFollow(_ byte: UInt8) -> Bool {
    [UInt8(ascii: ")"), UInt8(ascii: ">"), 0x20, 0x09, 0x0A, 0x0D].contains(byte)
  }

  /// The end of a destination that begins here, written with backslashes and `&amp;` or without.
  private static func end(of destination: [UInt8], _ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    for byte in destination {
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: "\\"), byte != UInt8(ascii: "\\") { index += 1 }
      guard index < bytes.count, bytes[index] == byte else { return nil }
      index += 1
      if byte == UInt8(ascii: "&"), bytes[index...].starts(with: "amp;".utf8) { index += 4 }
    }
    return index
  }

  /// Where the destinations of `[label]: destination` stand, the first of each.
  private static func definitions(_ bytes: [UInt8], _ body: Range<Int>) -> [String: Range<Int>] {
    var definitions: [String: Range<Int>] = [:]
    var index = body.lowerBound
    while let colon = bytes[index..<body.upperBound].firstIndex(of: UInt8(ascii: ":")) {
      index = colon + 1
      guard colon > body.lowerBound, bytes[colon - 1] == UInt8(ascii: "]") else { continue }
      while index < body.upperBound, [0x20, 0x09, 0x0A, 0x0D, 0x3C].contains(bytes[index]) {
        index += 1
      }
      let start = index
      while index < body.upperBound, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") {
        index += 1
      }
      let destination = String(decoding: bytes[start..<index], as: UTF8.self)
      if definitions[destination] == nil { definitions[destination] = start..<index }
    }
    return definitions
  }
}
