/// All the files that a build reads, by path.
///
/// Loaded from disk by ``load(root:folders:into:)``, or made in memory by tests:
/// `SourceTree(["content/index.fr.md": "…"])`.
public struct SourceTree: Sendable {
  private var files: [String: SourceFile] = [:]

  /// Makes an empty tree.
  public init() {}

  /// Makes a tree from paths and texts.
  public init(_ texts: [String: String]) {
    for (path, text) in texts { insert(SourceFile(path: path, text: text)) }
  }

  /// Adds a file, or replaces the one with its path.
  public mutating func insert(_ file: SourceFile) {
    files[file.path] = file
  }

  /// The file at a path.
  public subscript(_ path: String) -> SourceFile? {
    files[path]
  }

  /// Every path, sorted, so that the order is the same on every machine.
  public var paths: [String] {
    files.keys.sorted()
  }

  /// The files below a folder (`content/`), in the order of ``paths``.
  public func files(below folder: String) -> [SourceFile] {
    paths.filter { $0.hasPrefix(folder) }.compactMap { files[$0] }
  }
}
