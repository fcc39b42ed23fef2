public import Foundation

/// Writes files by their path below a folder, which is made where it is missing.
public func write(_ files: [String: Data], below root: URL) throws {
  for (path, data) in files {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }
}

/// The same for texts.
public func write(_ texts: [String: String], below root: URL) throws {
  try write(texts.mapValues { Data($0.utf8) }, below: root)
}
