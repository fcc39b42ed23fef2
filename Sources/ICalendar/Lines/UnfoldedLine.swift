/// A logical line of a feed with the places its octets come from: RFC 5545 §3.1.
struct UnfoldedLine {
  /// The octets without line ends and the spaces of continuations.
  fileprivate(set) var bytes: [UInt8]
  /// The number of its first physical line, from 1.
  let number: Int
  /// Where in `bytes` each further physical line begins.
  fileprivate var folds: [Int] = []
  /// The physical lines that end with a line feed alone.
  fileprivate(set) var bareLineFeeds: [Int] = []

  /// The physical line and the octet in it, both from 1, of an octet of the logical line.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let fold = folds.partitioningIndex { $0 > offset }
    guard fold > 0 else { return (number, offset + 1) }
    // The space of the continuation stands in column 1.
    return (number + fold, offset - folds[fold - 1] + 2)
  }
}

/// The logical lines of a feed, one after another, at linear cost.
struct LineReader {
  private let feed: [UInt8]
  private var position = 0
  private var number = 0

  init(_ feed: [UInt8]) {
    self.feed = feed
  }

  /// The next logical line, or nil at the end.
  mutating func next() -> UnfoldedLine? {
    guard let first = physicalLine() else { return nil }
    var line = UnfoldedLine(bytes: Array(first.bytes), number: number)
    if first.endsBare { line.bareLineFeeds.append(number) }
    while position < feed.count,
      feed[position] == UInt8(ascii: " ") || feed[position] == UInt8(ascii: "\t"),
      let continuation = physicalLine()
    {
      line.folds.append(line.bytes.count)
      line.bytes.append(contentsOf: continuation.bytes.dropFirst())
      if continuation.endsBare { line.bareLineFeeds.append(number) }
    }
    return line
  }

  /// The octets up to the next CRLF, or to a line feed without its carriage return.
  private mutating func physicalLine() -> (bytes: ArraySlice<UInt8>, endsBare: Bool)? {
    guard position < feed.count else { return nil }
    number += 1
    let rest = feed[position...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
      position = feed.count
      return (rest, true)
    }
    position = end + 1
    let isWhole = end > rest.startIndex && feed[end - 1] == UInt8(ascii: "\r")
    return (rest[..<(isWhole ? end - 1 : end)], !isWhole)
  }
}
