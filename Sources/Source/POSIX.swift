// Asking the system through POSIX: the one file of this module where `unsafe` stands.
// Foundation would do, but costs 30 ms at every start to load.

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// What is asked of the disk, in values.
enum POSIX {
  /// One name in a folder, as the system gives it.
  struct Entry {
    /// Nil where it is not in UTF-8.
    let name: String?
    /// The name, its bytes that are no UTF-8 replaced.
    let repaired: String
    let mayBeLink: Bool

    /// Whether the name begins with `.` or `_`.
    var isPrivate: Bool { repaired.hasPrefix(".") || repaired.hasPrefix("_") }
  }

  /// What the disk says of a file or a folder.
  struct Status {
    let isFolder: Bool
    let stamp: FileStamp
    /// In bytes.
    var size: Int { stamp.size }
  }

  /// An open folder: its files are asked for by their names, which costs half of what whole paths do.
  struct Folder: ~Copyable {
    private let handle: Int32

    /// Nil where there is no such folder, or none that may be read.
    init?(at path: String) {
      handle = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if handle < 0 { return nil }
    }

    deinit { close(handle) }

    /// What the disk says of the folder itself.
    var stamp: FileStamp? {
      var info = stat()
      return unsafe fstat(handle, &info) == 0 ? POSIX.status(info).stamp : nil
    }

    /// What the disk says of a file in it, links followed; nil where there is none.
    func stamp(of name: String) -> FileStamp? {
      var info = stat()
      return unsafe fstatat(handle, name, &info, 0) == 0 ? POSIX.status(info).stamp : nil
    }
  }

  /// The names in a folder, in no order.
  static func entries(of folder: String) throws(FileError) -> [Entry] {
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

  /// What the disk says of a path, links followed; nil where there is nothing.
  static func status(of path: String) -> Status? {
    var info = stat()
    return unsafe stat(path, &info) == 0 ? status(info) : nil
  }

  private static func status(_ info: stat) -> Status {
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

  /// Whether a file has just these bytes; no more of it is in memory at once than 64 KiB.
  static func file(at path: String, holds bytes: [UInt8]) throws(FileError) -> Bool {
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

  /// The path without links and `..`, or nil where it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// The bytes of a file of a size.
  static func read(_ path: String, size: Int) throws(FileError) -> [UInt8] {
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

  /// Why the system refused what it was last asked for.
  static func lastReason() -> String {
    unsafe String(cString: strerror(errno))
  }
}
