// Reading files through POSIX: the one file of this module where `unsafe` stands.
// Foundation would do, but costs 30 ms at every start to load.

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

extension SourceTree {
  /// The largest file that is read, in bytes: 64 MiB.
  public static let largestFile = 64 << 20
  /// How many folders may be nested.
  public static let deepestFolder = 24

  /// Reads every file below some folders of the root.
  ///
  /// Names that begin with `.` or `_` are private and skipped. Symbolic links are followed
  /// inside the root and refused out of it. A folder that does not exist holds nothing.
  /// - Parameters:
  ///   - root: the folder that all paths are relative to.
  ///   - folders: names below the root, without `/` at the end.
  ///   - earlier: what was read before; of its files those are not read again that are the same by
  ///     their times and size.
  ///   - report: receives what is wrong with names, links and sizes.
  /// - Returns: the files, without those that the report names.
  /// - Throws: where the disk refuses to read what is there.
  public static func load(
    root: String, folders: [String], reusing earlier: SourceTree = SourceTree(),
    into report: inout Report
  ) throws(FileError) -> SourceTree {
    var tree = SourceTree()
    guard let realRoot = resolved(root) else { return tree }
    for folder in folders where status(of: root + "/" + folder)?.isFolder == true {
      try tree.load(
        folder, root: root, realRoot: realRoot, depth: 1, reusing: earlier, &report)
    }
    return tree
  }

  /// The bytes of one file, or nil where there is none.
  public static func bytes(at path: String) throws(FileError) -> [UInt8]? {
    guard let status = status(of: path), !status.isFolder else { return nil }
    return try read(path, size: status.size)
  }

  /// Whether a file has just these bytes; no more of it is in memory at once than 64 KiB.
  public static func file(at path: String, holds bytes: [UInt8]) throws(FileError) -> Bool {
    guard let status = status(of: path), !status.isFolder, status.size == bytes.count else {
      return false
    }
    let handle = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw FileError(.read, path: path, reason: lastReason()) }
    defer { close(handle) }
    var piece = [UInt8](repeating: 0, count: min(1 << 16, bytes.count + 1))
    var count = 0
    while true {
      let got = try read(handle, into: &piece, from: 0, named: path)
      if got == 0 { return count == bytes.count }
      guard count + got <= bytes.count,
        piece[..<got].elementsEqual(bytes[count..<count + got])
      else { return false }
      count += got
    }
  }

  /// A number that is another one once a file below some folders was added, removed, renamed or
  /// written; only sizes and times are asked of the disk, so it costs microseconds a file.
  ///
  /// It says nothing from one run of the program to the next. Links to folders are not followed,
  /// and what the disk refuses to tell counts as absent: reading the files says so.
  public static func fingerprint(root: String, folders: [String]) -> Int {
    var hasher = Hasher()
    for folder in folders { hash(folder, root: root, depth: 1, &hasher) }
    return hasher.finalize()
  }

  private static func hash(
    _ folder: String, root: String, depth: Int, _ hasher: inout Hasher
  ) {
    let entries = (try? entries(of: root + "/" + folder)) ?? []
    hasher.combine(entries.count)
    for entry in entries {
      guard let name = entry.name, !name.hasPrefix("."), !name.hasPrefix("_") else { continue }
      hasher.combine(name)
      guard let status = status(of: root + "/" + folder + "/" + name) else { continue }
      if status.isFolder, !entry.mayBeLink, depth < deepestFolder {
        hash(folder + "/" + name, root: root, depth: depth + 1, &hasher)
      } else {
        hasher.combine(status.stamp)
      }
    }
  }

  private mutating func load(
    _ folder: String, root: String, realRoot: String, depth: Int, reusing earlier: SourceTree,
    _ report: inout Report
  ) throws(FileError) {
    guard depth <= Self.deepestFolder else {
      report.add(
        .folderTooDeep, at: .start(of: folder),
        Message(
          fr: "plus de \(Self.deepestFolder) dossiers emboîtés",
          en: "more than \(Self.deepestFolder) nested folders"))
      return
    }
    for entry in try Self.entries(of: root + "/" + folder) {
      guard let name = entry.name else {
        report.add(
          .nameNotUTF8, at: .start(of: folder + "/" + entry.repaired),
          Message(fr: "ce nom n’est pas en UTF-8", en: "this name is not UTF-8"),
          help: Message(fr: "renommez le fichier", en: "rename the file"))
        continue
      }
      guard !name.hasPrefix("."), !name.hasPrefix("_") else { continue }
      let path = folder + "/" + name
      let full = root + "/" + path
      if entry.mayBeLink, let target = Self.linkProblem(full, realRoot: realRoot) {
        report.add(
          .linkOutside, at: .start(of: path), target,
          help: Message(fr: "remplacez le lien par une copie", en: "replace the link by a copy"))
        continue
      }
      guard let status = Self.status(of: full) else {
        throw FileError(.read, path: full, reason: Self.lastReason())
      }
      if status.isFolder {
        try load(
          path, root: root, realRoot: realRoot, depth: depth + 1, reusing: earlier, &report)
      } else if let file = earlier.unchanged(path, stamp: status.stamp) {
        insert(file, stamp: status.stamp)
      } else if status.size > Self.largestFile {
        report.add(
          .fileTooLarge, at: .start(of: path),
          Message(
            fr:
              "ce fichier compte \(status.size >> 20) Mo; la limite est de \(Self.largestFile >> 20) Mo",
            en: "this file has \(status.size >> 20) MB; the limit is \(Self.largestFile >> 20) MB"))
      } else {
        let bytes = try Self.read(full, size: status.size)
        insert(SourceFile(path: path, bytes: bytes), stamp: status.stamp)
      }
    }
  }

  /// One name in a folder, as the system gives it.
  private struct Entry {
    let name: String?
    let repaired: String
    let mayBeLink: Bool
  }

  private struct Status {
    let isFolder: Bool
    let stamp: FileStamp
    /// In bytes.
    var size: Int { stamp.size }
  }

  private static func entries(of folder: String) throws(FileError) -> [Entry] {
    guard let handle = unsafe opendir(folder) else {
      throw FileError(.read, path: folder, reason: lastReason())
    }
    defer { unsafe closedir(handle) }
    var entries: [Entry] = []
    while let entry = unsafe readdir(handle) {
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
        unsafe Array(name.prefix { $0 != 0 })
      }
      if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
      let type = Int32(unsafe entry.pointee.d_type)
      entries.append(
        Entry(
          name: String(validating: bytes, as: UTF8.self),
          repaired: String(decoding: bytes, as: UTF8.self),
          mayBeLink: type != Int32(DT_REG) && type != Int32(DT_DIR)))
    }
    return entries
  }

  /// What is wrong with a link, or nil where it leads to something inside the root.
  private static func linkProblem(_ path: String, realRoot: String) -> Message? {
    guard let target = resolved(path) else {
      return Message(
        fr: "ce lien symbolique ne mène nulle part", en: "this symbolic link leads nowhere")
    }
    guard target.hasPrefix(realRoot + "/") else {
      return Message(
        fr: "ce lien symbolique mène hors du dossier du site",
        en: "this symbolic link leads out of the site’s folder")
    }
    return nil
  }

  private static func status(of path: String) -> Status? {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else { return nil }
    #if canImport(Darwin)
      let (written, changed) = (info.st_mtimespec, info.st_ctimespec)
    #else
      let (written, changed) = (info.st_mtim, info.st_ctim)
    #endif
    return Status(
      isFolder: info.st_mode & S_IFMT == S_IFDIR,
      stamp: FileStamp(
        written: FileStamp.Time(
          seconds: Int(written.tv_sec), nanoseconds: Int(written.tv_nsec)),
        changed: FileStamp.Time(
          seconds: Int(changed.tv_sec), nanoseconds: Int(changed.tv_nsec)),
        size: Int(info.st_size)))
  }

  /// The path without links and `..`, or nil where it leads nowhere.
  private static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func read(_ path: String, size: Int) throws(FileError) -> [UInt8] {
    let handle = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw FileError(.read, path: path, reason: lastReason()) }
    defer { close(handle) }
    // One byte more than the size, so that a file that grows meanwhile shows.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while count < bytes.count {
      let got = try read(handle, into: &bytes, from: count, named: path)
      if got == 0 { break }
      count += got
    }
    bytes.removeSubrange(count...)
    return bytes
  }

  /// Reads on into a buffer from an offset; 0 at the end of the file.
  private static func read(
    _ handle: Int32, into bytes: inout [UInt8], from offset: Int, named path: String
  ) throws(FileError) -> Int {
    let got = unsafe bytes.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return unsafe Self.readSome(handle, base + offset, buffer.count - offset)
    }
    guard got >= 0 else { throw FileError(.read, path: path, reason: lastReason()) }
    return got
  }

  @unsafe private static func readSome(
    _ handle: Int32, _ target: UnsafeMutableRawPointer, _ count: Int
  ) -> Int {
    while true {
      #if canImport(Glibc)
        let got = unsafe Glibc.read(handle, target, count)
      #elseif canImport(Musl)
        let got = unsafe Musl.read(handle, target, count)
      #else
        let got = unsafe Darwin.read(handle, target, count)
      #endif
      if got >= 0 || errno != EINTR { return got }
    }
  }

  private static func lastReason() -> String {
    unsafe String(cString: strerror(errno))
  }
}
