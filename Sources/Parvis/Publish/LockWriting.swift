public import Source

extension AcceptedTranslation {
  /// Writes the lock, whole or not at all, as a build does.
  ///
  /// - Parameter root: the folder that holds `content/`.
  /// - Throws: where the disk refuses, or the lock is no longer the one that was read.
  public func write(root: String) throws(FileError) {
    let path = root + "/" + old.path
    guard try SourceTree.bytes(at: path) == old.bytes else {
      throw FileError(
        .write, path: old.path,
        reason: Message(
          fr: "il a changé entre-temps; relancez la commande",
          en: "it has changed in the meantime; run the command again"))
    }
    try Disk.write(new.bytes, to: path, by: path + ".new", safely: true)
  }
}
