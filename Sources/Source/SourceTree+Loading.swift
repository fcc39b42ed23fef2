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
    let realRoot = POSIX.resolved(root)
    for folder in folders {
      if let realRoot, POSIX.status(of: root + "/" + folder)?.isFolder == true {
        try tree.load(
          folder, root: root, realRoot: realRoot, depth: 1, reusing: earlier, &report)
      } else {
        tree.folders.append(DiskFolder(path: folder, place: root + "/" + folder, stamp: nil))
      }
    }
    tree.sortPaths()
    return tree
  }

  /// The bytes of one file, or nil where there is none.
  public static func bytes(at path: String) throws(FileError) -> [UInt8]? {
    guard let status = POSIX.status(of: path), !status.isFolder else { return nil }
    return try POSIX.read(path, size: status.size)
  }

  /// Whether a file has just these bytes; no more of it is in memory at once than 64 KiB.
  public static func file(at path: String, holds bytes: [UInt8]) throws(FileError) -> Bool {
    try POSIX.file(at: path, holds: bytes)
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
    // Asked first: what comes into the folder from now on makes it another one.
    var record = DiskFolder(
      path: folder, place: root + "/" + folder,
      stamp: POSIX.status(of: root + "/" + folder)?.stamp)
    defer { folders.append(record) }
    for entry in try POSIX.entries(of: record.place) where !entry.isPrivate {
      record.entries.append(DiskFolder.Entry(name: entry.repaired, isLink: entry.mayBeLink))
      guard let name = entry.name else {
        report.add(
          .nameNotUTF8, at: .start(of: folder + "/" + entry.repaired),
          Message(fr: "ce nom n’est pas en UTF-8", en: "this name is not UTF-8"),
          help: Message(fr: "renommez le fichier", en: "rename the file"))
        continue
      }
      let path = folder + "/" + name
      let full = root + "/" + path
      if entry.mayBeLink, let target = Self.linkProblem(full, realRoot: realRoot) {
        report.add(
          .linkOutside, at: .start(of: path), target,
          help: Message(fr: "remplacez le lien par une copie", en: "replace the link by a copy"))
        continue
      }
      guard let status = POSIX.status(of: full) else {
        throw FileError(.read, path: full, reason: POSIX.lastReason())
      }
      if status.isFolder {
        try load(
          path, root: root, realRoot: realRoot, depth: depth + 1, reusing: earlier, &report)
        continue
      }
      record.entries[record.entries.count - 1].stamp = status.stamp
      if let file = earlier.unchanged(path, stamp: status.stamp) {
        insert(file, stamp: status.stamp)
      } else if status.size > Self.largestFile {
        report.add(
          .fileTooLarge, at: .start(of: path),
          Message(
            fr:
              "ce fichier compte \(status.size >> 20) Mo; la limite est de \(Self.largestFile >> 20) Mo",
            en: "this file has \(status.size >> 20) MB; the limit is \(Self.largestFile >> 20) MB"))
      } else {
        let bytes = try POSIX.read(full, size: status.size)
        insert(SourceFile(path: path, bytes: bytes), stamp: status.stamp)
      }
    }
  }

  /// What is wrong with a link, or nil where it leads to something inside the root.
  private static func linkProblem(_ path: String, realRoot: String) -> Message? {
    guard let target = POSIX.resolved(path) else {
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
}
