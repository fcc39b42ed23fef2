import Source

/// What Parvis itself wrote into an output folder, kept there as `.parvis-manifest.json`.
///
/// JSON for whoever looks at it; written and read line by line, for it may name a hundred
/// thousand files. Paths hold no sign that JSON escapes: ``Routes`` makes none.
///
///     {
///     "version": 1,
///     "files": {
///     "index.html": "5f0c…",
///     "villes/index.html": "pending"
///     }
///     }
struct Manifest: Equatable {
  /// The file's name in the output folder.
  static let name = ".parvis-manifest.json"
  /// What stands for the digest of a file that a build was about to write when it was stopped.
  private static let pending = "pending"

  /// Per path the SHA-256 of the bytes, or nil where a build that was about to
  /// write it did not end: the file is ours all the same.
  var files: [String: SHA256.Digest?] = [:]

  /// Makes an empty manifest.
  init() {}

  /// Reads a manifest; lines that no build wrote count for nothing, so that the files they
  /// might have named are never touched.
  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      let parts = line.split(separator: 0x22, omittingEmptySubsequences: false)
      // "path": "digest", → five parts around four quotes.
      guard parts.count == 5, parts[2].elementsEqual(": ".utf8) else { continue }
      let path = String(decoding: parts[1], as: UTF8.self)
      let digits = String(decoding: parts[3], as: UTF8.self)
      if digits == Self.pending {
        files[path] = .some(nil)
      } else if let digest = SHA256.Digest(hex: digits) {
        files[path] = digest
      }
    }
  }

  /// The file's bytes, the paths in order, in pieces of a thousand lines: of a large site they
  /// are tens of megabytes, and are made while they are written.
  var pieces: some Sequence<[UInt8]> {
    let paths = files.keys.sorted()
    let starts = stride(from: 0, through: paths.count, by: 1000)
    return starts.lazy.map { start in
      let end = Swift.min(start + 1000, paths.count)
      var text = start == 0 ? Array("{\n\"version\": 1,\n\"files\": {\n".utf8) : []
      for index in start..<end {
        let digest = (files[paths[index]] ?? nil)?.hex ?? Self.pending
        text +=
          "\"\(paths[index])\": \"\(digest)\"\(index + 1 < paths.count ? "," : "")\n".utf8
      }
      if start + 1000 > paths.count { text += "}\n}\n".utf8 }
      return text
    }
  }
}
