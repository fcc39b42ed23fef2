public import Source

/// A site in memory, for tests and for the preview.
public struct MemorySink: Sink, Sendable {
  /// The files by path.
  public private(set) var files: [String: [UInt8]] = [:]
  /// The text of the lock that the build would have written, or nil where it did not change.
  public private(set) var lock: [UInt8]?
  private var before: [String: [UInt8]] = [:]

  /// Makes an empty site.
  public init() {}

  /// Forgets the site of an earlier build, but for counting what changes.
  public mutating func begin(paths: [String], lock: [UInt8]?) throws(FileError) {
    before = files
    files = [:]
    self.lock = lock
  }

  /// Keeps the files.
  public mutating func receive(_ artifacts: [Artifact]) throws(FileError) {
    for artifact in artifacts { files[artifact.path] = artifact.bytes }
  }

  /// Counts what changed.
  public mutating func finish() throws(FileError) -> FileCounts {
    var counts = FileCounts()
    for (path, bytes) in files {
      if before[path] == bytes { counts.unchanged += 1 } else { counts.written += 1 }
    }
    counts.removed = before.keys.count { files[$0] == nil }
    before = [:]
    return counts
  }

  /// The text of a file, or nil where there is none.
  public func text(_ path: String) -> String? {
    files[path].map { String(decoding: $0, as: UTF8.self) }
  }
}
