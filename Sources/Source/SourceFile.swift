/// A file as it was read: its path and its bytes.
public struct SourceFile: Sendable, Hashable {
  /// The path relative to the root, with `/`: `content/cities/blainville.fr.md`.
  public let path: String
  /// The bytes as they are on disk, a byte-order mark included.
  public let bytes: [UInt8]

  /// Makes a file from its bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file from a text, for tests and for files that are made in memory.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The last part of the path: `blainville.fr.md`.
  public var name: String {
    String(path.split(separator: "/").last ?? "")
  }

  /// The text of some of the bytes.
  ///
  /// Bytes that are no UTF-8 become U+FFFD; text files are checked before they are read, so
  /// there are none.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The whole text, without its byte-order mark.
  public var text: String {
    text(textStart..<bytes.count)
  }

  /// Where the text begins: 3 behind a byte-order mark, else 0.
  public var textStart: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// A range of this file.
  public func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(path, bytes)
  }

  /// The offset of the first byte that is not part of valid UTF-8, or nil; linear.
  public func firstInvalidByte() -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
