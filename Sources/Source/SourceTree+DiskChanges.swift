/// What a folder on disk was like when it was read.
struct DiskFolder: Sendable {
  /// One of its names but the private ones.
  struct Entry: Sendable {
    let name: String
    let isLink: Bool
    /// Nil for a folder, and for what was refused by its name.
    var stamp: FileStamp?
  }

  /// Below the root: `content/cities`.
  let path: String
  /// On disk.
  let place: String
  /// Another one once a name was added or removed; nil where there was no such folder.
  let stamp: FileStamp?
  /// In the order of the disk.
  var entries: [Entry] = []
}

/// What is different on disk from what was read.
public struct DiskChanges: Sendable, Equatable {
  /// Per path of a known file, what the disk says of it now; nil where it is gone.
  var files: [String: FileStamp?] = [:]
  /// Per path of a folder whose names are others, those that are there now, folders without a stamp.
  var folders: [String: [String: FileStamp?]] = [:]

  /// Nothing is different.
  public init() {}

  /// Whether nothing is different.
  public var isEmpty: Bool { files.isEmpty && folders.isEmpty }

  /// Whether something in a folder is different.
  func concern(_ folder: DiskFolder) -> Bool {
    folders[folder.path] != nil
      || folder.entries.contains { files[folder.path + "/" + $0.name] != nil }
  }
}

extension SourceTree {
  /// Looks for what was added, removed, renamed or written on disk since the tree was read from it.
  ///
  /// Only sizes and times are asked for, a microsecond a file. What the disk refuses to tell counts
  /// as gone: reading the files says why.
  ///
  /// - Parameter former: changes that are known; where there are any, only their folders are looked
  ///   at, to see whether they are still the same.
  /// - Returns: what is different from what was read.
  public func diskChanges(besides former: DiskChanges = DiskChanges()) -> DiskChanges {
    var changes = DiskChanges()
    for folder in folders where former.isEmpty || former.concern(folder) {
      folder.look(into: &changes)
    }
    return changes
  }

  /// The folders on disk that the tree was read from.
  public var diskFolders: [String] { folders.filter { $0.stamp != nil }.map(\.place) }

  /// The tree with the files that have changed read again, or nil where all has to be read anew:
  /// where names are others, or what was refused is to be judged again.
  ///
  /// - Throws: where the disk refuses to read a file.
  public func rereading(_ changes: DiskChanges) throws(FileError) -> SourceTree? {
    guard changes.folders.isEmpty else { return nil }
    var tree = self
    for index in folders.indices {
      for position in folders[index].entries.indices {
        let entry = folders[index].entries[position]
        let path = folders[index].path + "/" + entry.name
        guard entry.stamp != nil, let change = changes.files[path] else { continue }
        guard let stamp = change, !entry.isLink, stamp.size <= Self.largestFile, self[path] != nil
        else { return nil }
        let bytes = try POSIX.read(folders[index].place + "/" + entry.name, size: stamp.size)
        tree.insert(SourceFile(path: path, bytes: bytes), stamp: stamp)
        tree.folders[index].entries[position].stamp = stamp
      }
    }
    return tree
  }
}

extension DiskFolder {
  fileprivate func look(into changes: inout DiskChanges) {
    guard let open = POSIX.Folder(at: place) else {
      if stamp != nil { changes.folders[path] = [:] }
      return
    }
    if open.stamp != stamp {
      let names = names(now: open)
      if stamp == nil || Set(names.keys) != Set(entries.map(\.name)) {
        changes.folders[path] = names
      }
    }
    for entry in entries {
      guard let known = entry.stamp else { continue }
      let now = open.stamp(of: entry.name)
      if now != known { changes.files[path + "/" + entry.name] = .some(now) }
    }
  }

  /// The names that the folder has now, with what the disk says of each.
  private func names(now open: borrowing POSIX.Folder) -> [String: FileStamp?] {
    let entries = (try? POSIX.entries(of: place)) ?? []
    var names: [String: FileStamp?] = [:]
    for entry in entries where !entry.isPrivate {
      names[entry.repaired] = .some(open.stamp(of: entry.repaired))
    }
    return names
  }
}
