import Source

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of a site on this machine.
struct SiteFolder {
  /// As the user wrote it, without `/` at the end.
  let root: String

  init(_ root: String) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
  }

  /// Content and themes; themes that the root does not have come from those shipped with Parvis.
  ///
  /// What is the same as in an earlier tree is not read again.
  func load(
    reusing earlier: SourceTree = SourceTree(), into report: inout Report
  ) throws(FileError) -> SourceTree {
    var tree = try SourceTree.load(
      root: root, folders: ["content", "themes"], reusing: earlier, into: &report)
    let own = Set(tree.files(below: "themes/").compactMap { $0.path.themeName })
    let others = try Self.shipped("themes", reusing: earlier, into: &report)
    tree.insert(others) { $0.path.themeName.map(own.contains) == false }
    tree.sortPaths()
    return tree
  }

  /// Whether a site may be written there: not where it would mix with what it is made from.
  func mayHoldSite(_ output: String) -> Bool {
    func absolute(_ path: String) -> String {
      URL(fileURLWithPath: path).standardized.resolvingSymlinksInPath().path
    }
    let (site, root) = (absolute(output), absolute(root))
    return site != root
      && ["content", "themes"].allSatisfy { !(site + "/").hasPrefix(root + "/" + $0 + "/") }
  }

  /// What is shipped with Parvis in a folder: `themes` or `presets`.
  static func shipped(
    _ folder: String, reusing earlier: SourceTree = SourceTree(), into report: inout Report
  ) throws(FileError) -> SourceTree {
    guard let root = root(ofShipped: folder) else { return SourceTree() }
    return try SourceTree.load(
      root: root, folders: [folder], reusing: earlier, into: &report)
  }

  /// The folder above a shipped one: `../share/parvis` beside the executable, or the package’s own
  /// in a checkout.
  private static func root(ofShipped folder: String) -> String? {
    let manager = FileManager.default
    guard let executable = executablePath else { return nil }
    var folders = executable.split(separator: "/").dropLast().map(String.init)
    let installed = "/" + (folders.dropLast() + ["share", "parvis"]).joined(separator: "/")
    if manager.fileExists(atPath: installed + "/" + folder) { return installed }
    while !folders.isEmpty {
      let root = "/" + folders.joined(separator: "/")
      if manager.fileExists(atPath: root + "/Package.swift"),
        manager.fileExists(atPath: root + "/" + folder)
      {
        return root
      }
      folders.removeLast()
    }
    return nil
  }

  private static var executablePath: String? {
    let manager = FileManager.default
    if let path = try? manager.destinationOfSymbolicLink(atPath: "/proc/self/exe") { return path }
    let command = ProcessInfo.processInfo.arguments.first ?? ""
    if command.hasPrefix("/") { return command }
    if command.contains("/") { return manager.currentDirectoryPath + "/" + command }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { $0 + "/" + command }.first { manager.isExecutableFile(atPath: $0) }
  }
}

extension String {
  /// `parvis` of `themes/parvis/theme.yml`.
  fileprivate var themeName: String? {
    let parts = split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : nil
  }
}
