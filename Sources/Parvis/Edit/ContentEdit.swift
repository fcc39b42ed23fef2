import Source

/// A replacement of some bytes of one content file.
public struct ContentEdit: Sendable, Hashable {
  /// The file's path, relative to the root.
  public let path: String
  /// The bytes that go: 0-based offsets, the end exclusive; empty where something is only added.
  public let range: Range<Int>
  /// The bytes that come in their place.
  public let replacement: [UInt8]

  init(_ path: String, _ range: Range<Int>, _ replacement: String) {
    self.path = path
    self.range = range
    self.replacement = Array(replacement.utf8)
  }

  /// Adds bytes at an offset.
  init(_ path: String, at offset: Int, adding bytes: [UInt8]) {
    self.path = path
    range = offset..<offset
    replacement = bytes
  }
}

extension SourceFile {
  /// The file with some of its bytes replaced; all others stay.
  ///
  /// Edits do not overlap; those at one place come in the order given.
  func applying(_ edits: [ContentEdit]) -> SourceFile {
    let ordered = edits.enumerated().sorted { left, right in
      let (a, b) = (left.element.range, right.element.range)
      return (a.lowerBound, a.upperBound, left.offset) < (b.lowerBound, b.upperBound, right.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.count })
    var copied = 0
    for (_, edit) in ordered {
      precondition(edit.path == path && edit.range.lowerBound >= copied, "edits overlap")
      result += bytes[copied..<edit.range.lowerBound]
      result += edit.replacement
      copied = edit.range.upperBound
    }
    return SourceFile(path: path, bytes: result + bytes[copied...])
  }
}
