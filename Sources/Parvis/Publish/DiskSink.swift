public import Source

/// The output folder on disk.
///
/// Every file appears whole or not at all: it is written beside the site and then renamed. What
/// Parvis did not write is never touched; what it wrote and the site no longer has is removed,
/// if its bytes are still those that Parvis wrote.
public struct DiskSink: Sink {
  private let folder: String
  private let lockPath: String
  private var old = Manifest()
  private var new = Manifest()
  private var counts = FileCounts()
  private var announced = false
  /// The folder of the latest file: paths come in their order, so that most follow one in theirs.
  private var madeFolder = ""

  /// Where unfinished files stand until they are renamed.
  private var unfinished: String { folder + "/.parvis-unfinished" }

  /// Writes into a folder, made where it is missing.
  ///
  /// - Parameters:
  ///   - folder: the output folder.
  ///   - lock: the path of `parvis.lock`.
  public init(folder: String, lock: String) {
    self.folder = folder
    lockPath = lock
  }

  /// Whether an earlier build left its manifest in a folder.
  public static func holdsSite(_ folder: String) -> Bool {
    Disk.exists(folder + "/" + Manifest.name)
  }

  /// Digests go into the manifest.
  public var keepsDigests: Bool { true }

  /// Looks for files in the way, then writes the lock.
  public mutating func begin(paths: [String], lock: [UInt8]?) throws(FileError) {
    old = Manifest(try SourceTree.bytes(at: folder + "/" + Manifest.name) ?? [])
    for path in paths where old.files[path] == nil && Disk.exists(folder + "/" + path) {
      throw FileError(
        .write, path: folder + "/" + path,
        reason: Message(
          fr: "Parvis n’a pas écrit ce fichier et ne le remplace donc pas; déplacez-le",
          en: "Parvis did not write this file and so does not replace it; move it away"))
    }
    for path in paths { new.files[path] = .some(nil) }
    try Disk.makeFolder(folder)
    if Disk.exists(unfinished) { try Disk.removeFolder(unfinished) }
    if let lock { try Disk.write(lock, to: lockPath, by: lockPath + ".new", safely: true) }
  }

  /// Writes the files whose bytes are not there yet.
  public mutating func receive(_ artifacts: [Artifact]) throws(FileError) {
    for artifact in artifacts {
      let path = folder + "/" + artifact.path
      if old.files[artifact.path] != nil, try SourceTree.file(at: path, holds: artifact.bytes) {
        counts.unchanged += 1
      } else {
        try announce()
        try makeFolder(of: artifact.path)
        try Disk.write(artifact.bytes, to: path, by: unfinished + "/file", safely: false)
        counts.written += 1
      }
      new.files[artifact.path] = artifact.digest ?? SHA256.digest(artifact.bytes)
    }
  }

  /// Before the first change: notes every path that this build may write, so that the next one
  /// knows them as ours even if this one is killed.
  private mutating func announce() throws(FileError) {
    guard !announced else { return }
    announced = true
    try Disk.makeFolder(unfinished)
    // The new manifest with what the old one has besides: of a first build no copy.
    var notice = new
    for (path, digest) in old.files where new.files[path] == nil { notice.files[path] = digest }
    try writeManifest(notice)
  }

  private mutating func makeFolder(of path: String) throws(FileError) {
    guard let end = path.lastIndex(of: "/"), case let parent = String(path[..<end]),
      parent != madeFolder
    else { return }
    try Disk.makeFolder(folder + "/" + parent)
    madeFolder = parent
  }

  /// Removes stale files and writes the manifest.
  public mutating func finish() throws(FileError) -> FileCounts {
    for (path, digest) in old.files where new.files[path] == nil {
      guard let bytes = try SourceTree.bytes(at: folder + "/" + path) else { continue }
      if let digest, digest != SHA256.digest(bytes) { continue }
      try announce()
      try Disk.removeFile(folder + "/" + path)
      Disk.removeEmptyFolders(above: path, in: folder)
      counts.removed += 1
    }
    if new != old {
      try Disk.makeFolder(unfinished)
      try writeManifest(new)
    }
    if Disk.exists(unfinished) { try Disk.removeFolder(unfinished) }
    return counts
  }

  private func writeManifest(_ manifest: Manifest) throws(FileError) {
    try Disk.write(
      pieces: manifest.pieces, to: folder + "/" + Manifest.name, by: unfinished + "/manifest",
      safely: false)
  }
}
