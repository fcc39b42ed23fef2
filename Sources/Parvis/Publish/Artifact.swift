public import Source

/// A finished file of the site.
public struct Artifact: Sendable, Hashable {
  /// The path below the output folder: `villes/blainville/index.html`.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]
  /// The SHA-256 of the bytes, or nil where no sink asks for it.
  public let digest: SHA256.Digest?

  /// Makes a finished file, and the digest of its bytes where a sink keeps it.
  public init(path: String, bytes: [UInt8], digest: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.digest = digest ? SHA256.digest(bytes) : nil
  }
}

/// What a build did to the files of its output.
public struct FileCounts: Sendable, Hashable {
  /// New files and files with other bytes than before.
  public var written = 0
  /// Files that were there already, to the byte; their modification time stays.
  public var unchanged = 0
  /// Files of an earlier build that the site no longer has.
  public var removed = 0

  /// Makes counts of nothing.
  public init() {}
}

/// Where finished files go: memory for tests and preview, the disk for builds.
public protocol Sink {
  /// Whether ``Artifact/digest`` is wanted: it is computed where files are made, in parallel.
  var keepsDigests: Bool { get }

  /// Prepares for the files of a build; nothing of the site is changed yet.
  ///
  /// - Parameters:
  ///   - paths: every path that will be received, each once.
  ///   - lock: the new text of `content/parvis.lock`, or nil where it does not change. It is
  ///     kept safe before the first file is received.
  /// - Throws: where the disk refuses, or a file is in the way that no build wrote.
  mutating func begin(paths: [String], lock: [UInt8]?) throws(FileError)

  /// Takes finished files; never called concurrently.
  mutating func receive(_ artifacts: [Artifact]) throws(FileError)

  /// Removes what earlier builds wrote and this one did not.
  mutating func finish() throws(FileError) -> FileCounts
}

extension Sink {
  /// No digests, unless a sink says so.
  public var keepsDigests: Bool { false }
}
