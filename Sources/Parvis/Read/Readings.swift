import Source

/// The pages of content as an earlier build read them: what is the same is not read again.
public struct Readings: Sendable {
  /// What came of one file.
  struct Reading: Sendable {
    let file: SourceFile
    let language: Language
    /// Nil where the file could not stand for its page.
    let document: Document?
    /// What is wrong with it.
    let report: Report
  }

  private var readings: [String: Reading] = [:]

  /// Nothing was read yet.
  public init() {}

  init(_ readings: [Reading]) {
    self.readings = Dictionary(
      readings.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What came of a file, where it was read to the same bytes and in the same language.
  ///
  /// Nothing else has a say in how a page is read. Comparing costs nothing where the bytes are those
  /// of the tree that was read before.
  func reading(of file: SourceFile, _ language: Language) -> Reading? {
    guard let reading = readings[file.path], reading.language == language, reading.file == file
    else { return nil }
    return reading
  }
}
