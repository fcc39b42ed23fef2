// Writing files through POSIX: the one file of this module where `unsafe` stands.

import Source

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// The few things that a sink asks of the disk.
enum Disk {
  /// Whether anything stands at a path, a dangling link included.
  static func exists(_ path: String) -> Bool {
    var info = stat()
    return unsafe lstat(path, &info) == 0
  }

  /// Writes a file whole: first beside its place, then renamed onto it.
  ///
  /// `safely` also waits until the disk holds it, which takes milliseconds. `mode` is who may read
  /// and write it, where that is not as usual.
  static func write(
    _ bytes: [UInt8], to path: String, by temporary: String, safely: Bool, mode: UInt32? = nil
  ) throws(FileError) {
    try write(
      pieces: CollectionOfOne(bytes), to: path, by: temporary, safely: safely, mode: mode)
  }

  /// Writes a file whole, as ``write(_:to:by:safely:mode:)`` does, from bytes that are made while
  /// they are written.
  static func write(
    pieces: some Sequence<[UInt8]>, to path: String, by temporary: String, safely: Bool,
    mode: UInt32? = nil
  ) throws(FileError) {
    let handle = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard handle >= 0 else { throw failure(temporary) }
    if let mode { fchmod(handle, mode_t(truncatingIfNeeded: mode)) }
    do {
      for bytes in pieces { try write(bytes, to: handle, named: temporary) }
    } catch {
      close(handle)
      throw error
    }
    if safely, fsync(handle) != 0 {
      let error = failure(temporary)
      close(handle)
      throw error
    }
    guard close(handle) == 0 else { throw failure(temporary) }
    guard unsafe rename(temporary, path) == 0 else { throw failure(path) }
    if safely { syncFolder(of: path) }
  }

  /// Writes a file that is not there yet; one that is there stays as it is, and that is an error.
  static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let handle = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard handle >= 0 else { throw failure(path) }
    do {
      try write(bytes, to: handle, named: path)
    } catch {
      close(handle)
      try? removeFile(path)
      throw error
    }
    guard close(handle) == 0 else { throw failure(path) }
  }

  /// Replaces a file that is there; who may read and write it stays.
  static func replace(
    _ path: String, with bytes: [UInt8], by temporary: String
  ) throws(FileError) {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else { throw failure(path) }
    do {
      try write(bytes, to: path, by: temporary, safely: true, mode: UInt32(info.st_mode & 0o777))
    } catch {
      try? removeFile(temporary)
      throw error
    }
  }

  /// The path without symbolic links, so that what is replaced is the file and not its link.
  static func realPath(_ path: String) throws(FileError) -> String {
    guard let resolved = unsafe realpath(path, nil) else { throw failure(path) }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Writes all bytes to an open file.
  static func write(
    _ bytes: [UInt8], to handle: Int32, named name: String
  ) throws(FileError) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe buffer.baseAddress.map { base in
          unsafe writeSome(handle, base + offset, buffer.count - offset)
        } ?? 0
      }
      guard count > 0 else { throw failure(name) }
      offset += count
    }
  }

  /// Makes a folder, and those above it, where they are missing.
  static func makeFolder(_ path: String) throws(FileError) {
    if unsafe mkdir(path, 0o755) == 0 { return }
    switch errno {
    case EEXIST: return
    case ENOENT:
      let above = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
      guard !above.isEmpty else { throw failure(path) }
      try makeFolder(above)
      guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure(path) }
    default: throw failure(path)
    }
  }

  /// Removes a file.
  static func removeFile(_ path: String) throws(FileError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw failure(path) }
  }

  /// Removes a folder that holds only files.
  static func removeFolder(_ path: String) throws(FileError) {
    if let handle = unsafe opendir(path) {
      defer { unsafe closedir(handle) }
      while let entry = unsafe readdir(handle) {
        let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { try removeFile(path + "/" + name) }
      }
    }
    guard unsafe rmdir(path) == 0 || errno == ENOENT else { throw failure(path) }
  }

  /// Removes the folders above a removed file as long as they are empty.
  static func removeEmptyFolders(above path: String, in root: String) {
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty {
      // Not empty, or no longer there: either way there is nothing left to tidy.
      guard unsafe rmdir(root + "/" + parts.joined(separator: "/")) == 0 else { return }
      parts.removeLast()
    }
  }

  /// Waits until the disk holds a rename; some file systems refuse, and the file itself is safe.
  private static func syncFolder(of path: String) {
    let above = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let handle = unsafe open(above.joined(separator: "/"), O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { return }
    fsync(handle)
    close(handle)
  }

  @unsafe private static func writeSome(
    _ handle: Int32, _ bytes: UnsafeRawPointer, _ count: Int
  ) -> Int {
    while true {
      #if canImport(Glibc)
        let done = unsafe Glibc.write(handle, bytes, count)
      #elseif canImport(Musl)
        let done = unsafe Musl.write(handle, bytes, count)
      #else
        let done = unsafe Darwin.write(handle, bytes, count)
      #endif
      if done >= 0 || errno != EINTR { return done }
    }
  }

  private static func failure(_ path: String) -> FileError {
    FileError(.write, path: path, reason: unsafe String(cString: strerror(errno)))
  }
}
