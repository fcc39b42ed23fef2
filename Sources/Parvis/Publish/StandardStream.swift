public import Source

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// Where a command speaks: results on one stream, everything else on the other.
public enum StandardStream: Int32, Sendable {
  /// Standard output.
  case output = 1
  /// Standard error.
  case error = 2

  /// Whether a person reads along.
  public var isTerminal: Bool {
    isatty(rawValue) == 1
  }

  /// Whether a person can be asked: standard input is a terminal, and so is standard error.
  public static var canAsk: Bool {
    isatty(0) == 1 && StandardStream.error.isTerminal
  }

  /// Writes a text as it is.
  ///
  /// - Throws: where the stream refuses, such as a full disk behind it.
  public func write(_ text: String) throws(FileError) {
    try Disk.write(Array(text.utf8), to: rawValue, named: self == .output ? "stdout" : "stderr")
  }
}
