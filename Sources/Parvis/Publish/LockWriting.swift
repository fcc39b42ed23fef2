public import Source

extension AcceptedTranslation {
  /// Writes the lock, whole or not at all, as a build does.
  ///
  /// - Parameter root: the folder that holds `content/`.
  /// - Throws: where the disk refuses, or the lock is no longer the one that was read.
  public func write(root: String) throws(FileError) {
    let path = root + "/" + old.path
    try old.requireUnchanged(at: path)
    try Disk.write(new.bytes, to: path, by: path + ".new", safely: true)
  }
}
