import Source

extension SourceFile {
  /// Makes sure that the disk still has the bytes that were read, before others take their place.
  ///
  /// - Throws: where it has others, or refuses to read.
  func requireUnchanged(at location: String) throws(FileError) {
    guard try !SourceTree.file(at: location, holds: bytes) else { return }
    throw FileError(
      .write, path: path,
      reason: Message(
        fr: "il a changé entre-temps; relancez la commande",
        en: "it has changed in the meantime; run the command again"))
  }
}
