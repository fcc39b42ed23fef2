import Source

/// The bytes of a template or of a phrase, and the place in a file where they stand.
struct TemplateText: Sendable {
  /// What is read.
  let bytes: [UInt8]
  /// The first byte that is read: 3 behind a byte-order mark, else 0.
  let start: Int
  /// Whether it is a phrase: plain text that is escaped, knows no lines and takes few tags.
  let isPhrase: Bool
  private let whole: SourceRange
  /// What is added to an offset to find it in the file, or nil where that is unknown.
  private let offset: Int?

  /// The text of a file.
  init(_ file: SourceFile) {
    bytes = file.bytes
    start = file.textStart
    isPhrase = false
    whole = file.range(0..<file.bytes.count)
    offset = 0
  }

  /// The text of a phrase.
  ///
  /// Where its range is as long as the text, nothing in it was quoted or folded, so the offsets
  /// of the two agree; else every mistake points at the whole of it.
  init(phrase: Located<String>) {
    bytes = Array(phrase.value.utf8)
    start = 0
    isPhrase = true
    whole = phrase.range
    offset = phrase.range.bytes.count == bytes.count ? phrase.range.bytes.lowerBound : nil
  }

  /// Where some of the bytes stand.
  func place(_ range: Range<Int>) -> SourceRange {
    guard let offset else { return whole }
    return SourceRange(whole.path, range.lowerBound + offset..<range.upperBound + offset)
  }

  /// Some of the bytes as text.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The offset of the first occurrence of a delimiter at or behind a place, or nil.
  func find(_ delimiter: [UInt8], from start: Int) -> Int? {
    guard let first = delimiter.first else { return nil }
    var index = start
    while index + delimiter.count <= bytes.count {
      if bytes[index] == first, bytes[index..<index + delimiter.count].elementsEqual(delimiter) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The range without the spaces, tabs and line ends at its two ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, bytes[lower].isWhitespace { lower += 1 }
    while lower < upper, bytes[upper - 1].isWhitespace { upper -= 1 }
    return lower..<upper
  }

  /// Whether a range holds nothing but spaces, tabs and line ends.
  func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy(\.isWhitespace)
  }
}

extension UInt8 {
  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  var isWhitespace: Bool {
    self == 0x20 || (0x09...0x0D).contains(self)
  }
}
