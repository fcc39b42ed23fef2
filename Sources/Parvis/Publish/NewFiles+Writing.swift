public import Source

extension NewFiles {
  /// The files that are there already below a root: then nothing may be written.
  public func existing(root: String) -> [String] {
    files.map(\.path).filter { Disk.exists(root + "/" + $0) }
  }

  /// Writes all files, or none: where the disk refuses one, those before it go again.
  ///
  /// - Parameter root: the folder that holds `content/`; it is made where it is missing.
  /// - Throws: where the disk refuses, or a file has come in between.
  public func write(root: String) throws(FileError) {
    var written: [String] = []
    do throws(FileError) {
      for file in files {
        let path = root + "/" + file.path
        try Disk.makeFolder(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)))
        try Disk.create(path, file.bytes)
        written.append(path)
      }
    } catch {
      for path in written { try? Disk.removeFile(path) }
      throw error
    }
  }
}
