import Source

/// Content as an earlier build read it: what is the same is not read again.
public struct Readings: Sendable {
  /// What came of one file.
  struct Reading: Sendable {
    let file: SourceFile
    /// What its path says.
    let kind: ContentPath
    let language: Language
    /// Nil where the file could not stand for its page.
    let document: Document?
    /// What is wrong with it.
    let report: Report
  }

  private var readings: [String: Shared<Reading>] = [:]
  /// The lock and its file, where it was sound.
  private var lock: (lock: Lock, file: SourceFile)?

  /// Nothing was read yet.
  public init() {}

  init(_ readings: [Shared<Reading>], lock: Lock?, _ lockFile: SourceFile?) {
    if let lock, let lockFile { self.lock = (lock, lockFile) }
    self.readings.reserveCapacity(readings.count)
    for reading in readings { self.readings[reading.value.file.path] = reading }
  }

  /// What the path of a page’s file says.
  func kind(of path: String) -> ContentPath? {
    readings[path]?.value.kind
  }

  /// The lock, where its file was read to the same bytes.
  func lock(of file: SourceFile) -> Lock? {
    lock.flatMap { $0.file == file ? $0.lock : nil }
  }

  /// What came of a file, where it was read to the same bytes and in the same language.
  ///
  /// Nothing else has a say in how a page is read. Comparing costs nothing where the bytes are those
  /// of the tree that was read before.
  func reading(of file: SourceFile, _ language: Language) -> Shared<Reading>? {
    guard let reading = readings[file.path], reading.value.language == language,
      reading.value.file == file
    else { return nil }
    return reading
  }
}
