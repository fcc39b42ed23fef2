public import Source

extension ProposedChange {
  /// Writes the edited file in place of the old one, whole or not at all.
  ///
  /// - Parameter root: the folder that holds `content/`.
  /// - Throws: where the disk refuses, or the file is no longer the one that was read.
  public func write(root: String) throws(FileError) {
    let path = try Disk.realPath(root + "/" + file.path)
    try file.requireUnchanged(at: path)
    // A name that begins with a full stop is private: a build that comes in between minds it not.
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let temporary = (parts.dropLast() + [".\(parts.last ?? "").parvis-new"]).joined(separator: "/")
    try Disk.replace(path, with: edited.bytes, by: temporary)
  }
}
