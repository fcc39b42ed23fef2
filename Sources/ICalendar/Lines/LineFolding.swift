/// Physical lines (RFC 5545 §3.1): at most 75 octets each, CRLF after every one.
enum LineFolding {
  /// The most octets of a physical line, its CRLF not counted.
  static let limit = 75

  /// Appends a logical line to a feed, folded.
  ///
  /// No fold divides a UTF-8 sequence, an escape or, where a line can hold it, a grapheme
  /// cluster; so every physical line is valid text by itself. Cost: linear.
  static func append(_ line: [UInt8], to feed: inout [UInt8]) {
    guard line.count > limit else {
      feed.append(contentsOf: line)
      feed.append(contentsOf: lineEnd)
      return
    }
    var start = 0
    while start < line.count {
      // The space that marks a continuation counts.
      let room = start == 0 ? limit : limit - 1
      let end = line.count - start <= room ? line.count : cut(line, from: start, room: room)
      if start > 0 { feed.append(UInt8(ascii: " ")) }
      feed.append(contentsOf: line[start..<end])
      feed.append(contentsOf: lineEnd)
      start = end
    }
  }

  private static let lineEnd: [UInt8] = [0x0D, 0x0A]

  /// Where to end a physical line that begins at `start`: after it, and at most `room` octets on.
  private static func cut(_ line: [UInt8], from start: Int, room: Int) -> Int {
    var end = start + room
    if line[end - 1] >= 0x80 || line[end] >= 0x80 {
      end = clusterBoundary(line, from: start, upTo: end)
    }
    // An odd run of backslashes begins an escape that the fold would divide. The line itself
    // begins outside of one, for the same was asked of the fold before it.
    let backslashes = line[start..<end].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    return backslashes % 2 == 1 && backslashes < end - start ? end - 1 : end
  }

  /// The last boundary between grapheme clusters, or between scalars where one cluster fills all.
  private static func clusterBoundary(_ line: [UInt8], from start: Int, upTo end: Int) -> Int {
    func boundary(_ index: Int) -> Int {
      var index = index
      while index > start, index < line.count, line[index] & 0xC0 == 0x80 { index -= 1 }
      return index
    }
    // Four octets on stands the whole scalar that decides whether a cluster goes on.
    let seen = String(
      decoding: line[start..<boundary(min(end + 4, line.count))], as: UTF8.self)
    var last = start
    var next = start
    for character in seen {
      next += character.utf8.count
      if next > end { break }
      last = next
    }
    return last > start ? last : boundary(end)
  }
}
