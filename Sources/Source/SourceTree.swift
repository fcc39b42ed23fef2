/// All the files that a build reads, by path.
///
/// Loaded from disk by ``load(root:folders:into:)``, or made in memory by tests:
/// `SourceTree(["content/index.fr.md": "…"])`.
public struct SourceTree: Sendable {
  private var files: [String: SourceFile] = [:]
  /// What the disk said of each file that was read from it.
  private var stamps: [String: FileStamp] = [:]
  /// When the latest of them was changed.
  private var newest: FileStamp.Time?
  /// The folders that were read from disk, to see what has changed there since.
  var folders: [DiskFolder] = []
  /// The paths in order, where that is known.
  private var order: [String]?

  /// Makes an empty tree.
  public init() {}

  /// Makes a tree from paths and texts.
  public init(_ texts: [String: String]) {
    for (path, text) in texts { insert(SourceFile(path: path, text: text)) }
  }

  /// Adds a file, or replaces the one with its path.
  public mutating func insert(_ file: SourceFile) {
    if files.updateValue(file, forKey: file.path) == nil { order = nil }
    stamps[file.path] = nil
  }

  /// Adds a file that was read from disk.
  mutating func insert(_ file: SourceFile, stamp: FileStamp) {
    if files.updateValue(file, forKey: file.path) == nil { order = nil }
    stamps[file.path] = stamp
    newest = max(newest ?? stamp.changed, stamp.changed)
  }

  /// The file that was read at a path, if it is sure to be the same still.
  ///
  /// Not the latest ones: clocks of file systems tick every few milliseconds, and a file may be
  /// written twice between two ticks.
  func unchanged(_ path: String, stamp: FileStamp) -> SourceFile? {
    guard let newest, stamp.changed < newest, stamps[path] == stamp else { return nil }
    return files[path]
  }

  /// The file at a path.
  public subscript(_ path: String) -> SourceFile? {
    files[path]
  }

  /// Every path, sorted, so that the order is the same on every machine.
  public var paths: [String] { order ?? files.keys.sorted() }

  /// Puts the paths in order for all who ask.
  public mutating func sortPaths() {
    order = paths
  }

  /// Takes over the files of another tree, as it read them, that a condition picks.
  public mutating func insert(_ other: SourceTree, where isWanted: (SourceFile) -> Bool) {
    for (path, file) in other.files where isWanted(file) {
      if let stamp = other.stamps[path] {
        insert(file, stamp: stamp)
      } else {
        insert(file)
      }
    }
  }

  /// The files below a folder (`content/`), in the order of ``paths``.
  public func files(below folder: String) -> [SourceFile] {
    let paths = paths
    var start = 0
    var end = paths.count
    while start < end {
      let middle = (start + end) / 2
      if paths[middle] < folder { start = middle + 1 } else { end = middle }
    }
    return paths[start...].prefix { $0.hasPrefix(folder) }.compactMap { files[$0] }
  }
}

/// What tells a file on disk from what it was before, without reading it.
struct FileStamp: Sendable, Hashable {
  /// Since 1970.
  struct Time: Sendable, Hashable, Comparable {
    let seconds, nanoseconds: Int

    static func < (left: Time, right: Time) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }

  /// When its content was written, as far as one believes those who can set it back.
  let written: Time
  /// When anything of it was changed, which nobody can set back.
  let changed: Time
  /// In bytes.
  let size: Int
}
