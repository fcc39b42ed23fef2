import Foundation
import TestSupport
import Testing

@testable import Source

@Suite("reading folders")
struct SourceTreeTests {
  let root = Place.temporary()

  private func write(_ text: String, to path: String) throws {
    try TestSupport.write([path: text], below: root)
  }

  @Test("files in order, private names skipped, links out of the root refused")
  func load() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try write("b", to: "content/b.md")
    try write("a", to: "content/a/é.md")
    try write("x", to: "content/_draft/x.md")
    try write("x", to: "content/.hidden")
    let content = root.appending(path: "content").path
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: content + "/in.md", withDestinationPath: "b.md")
    try manager.createSymbolicLink(atPath: content + "/out.md", withDestinationPath: "/etc/hosts")
    try manager.createSymbolicLink(atPath: content + "/lost.md", withDestinationPath: "nowhere")
    var report = Report()
    let tree = try SourceTree.load(root: root.path, folders: ["content", "absent"], into: &report)
    #expect(tree.paths == ["content/a/é.md", "content/b.md", "content/in.md"])
    #expect(tree["content/in.md"]?.text == "b")
    #expect(
      report.inSourceOrder.map { $0.range?.path } == ["content/lost.md", "content/out.md"])
  }

  @Test(
    "whether a file holds just these bytes", arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func holds(size: Int) throws {
    defer { try? FileManager.default.removeItem(at: root) }
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try write(String(decoding: bytes.map { $0 & 0x7F }, as: UTF8.self), to: "a")
    let path = root.appending(path: "a").path
    var same = bytes.map { $0 & 0x7F }
    #expect(try SourceTree.file(at: path, holds: same))
    #expect(try !SourceTree.file(at: path, holds: same + [0]))
    #expect(try !SourceTree.file(at: path + "b", holds: same))
    guard size > 0 else { return }
    #expect(try !SourceTree.file(at: path, holds: Array(same.dropLast())))
    same[size - 1] ^= 1
    #expect(try !SourceTree.file(at: path, holds: same))
  }

  @Test("what has changed on disk is read again, whatever its date says")
  func reuse() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    func write(_ text: String, to name: String, inPlace: Bool = true) throws {
      let url = root.appending(path: "content/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: inPlace ? [] : .atomic)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1000)], ofItemAtPath: url.path)
    }
    func load(_ earlier: SourceTree = SourceTree()) throws -> SourceTree {
      var report = Report()
      return try SourceTree.load(
        root: root.path, folders: ["content"], reusing: earlier, into: &report)
    }
    for name in ["same", "changed", "longer", "replaced", "gone"] { try write("1", to: name) }
    let earlier = try load()
    try write("2", to: "changed")
    try write("22", to: "longer")
    try write("2", to: "replaced", inPlace: false)
    try write("2", to: "new")
    try FileManager.default.removeItem(at: root.appending(path: "content/gone"))
    let tree = try load(earlier)
    #expect(
      tree.paths.map { $0 + ": " + (tree[$0]?.text ?? "") } == [
        "content/changed: 2", "content/longer: 22", "content/new: 2", "content/replaced: 2",
        "content/same: 1",
      ])
    #expect(try load(tree).paths == tree.paths)
  }

  @Test(
    "a file is taken over with the same times and size, unless it is of the latest",
    arguments: [
      (1, 1, 9, true), (1, 2, 9, false), (2, 1, 9, false), (1, 1, 8, false), (5, 5, 9, false),
    ])
  func stamps(written: Int, changed: Int, size: Int, isSame: Bool) {
    func stamp(_ written: Int, _ changed: Int, _ size: Int) -> FileStamp {
      FileStamp(
        written: .init(seconds: 0, nanoseconds: written),
        changed: .init(seconds: 0, nanoseconds: changed), size: size)
    }
    var tree = SourceTree()
    tree.insert(SourceFile(path: "a", text: "a"), stamp: stamp(1, 1, 9))
    tree.insert(SourceFile(path: "latest", text: "b"), stamp: stamp(5, 5, 9))
    let path = changed == 5 ? "latest" : "a"
    let known = tree.unchanged(path, stamp: stamp(written, changed, size))
    #expect((known != nil) == isSame)
    tree.insert(SourceFile(path: "a", text: "made in memory"))
    #expect(tree.unchanged("a", stamp: stamp(1, 1, 9)) == nil)
  }

  @Test("what was written, added or removed is seen and read; private names are not")
  func changes() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    for name in ["a", "b", "inner/c"] { try write("1", to: "content/" + name) }
    var tree = try loaded()
    #expect(tree.diskChanges().isEmpty)
    try write("x", to: "content/.a.swp")
    try write("x", to: "content/_later/d")
    #expect(tree.diskChanges().isEmpty)

    try write("22", to: "content/inner/c")
    let changes = tree.diskChanges()
    #expect(changes == tree.diskChanges(besides: changes) && !changes.isEmpty)
    tree = try #require(try tree.rereading(changes))
    #expect(tree["content/inner/c"]?.text == "22" && tree["content/a"]?.text == "1")
    #expect(tree.diskChanges().isEmpty)

    for (change, undo) in [
      ({ try write("1", to: "content/new") }, "content/new"),
      ({ try write("1", to: "content/folder/new") }, "content/folder"),
      ({ try write("1", to: "themes/mine/theme.yml") }, "themes"),
    ] {
      try change()
      let changes = tree.diskChanges()
      #expect(!changes.isEmpty)
      #expect((try tree.rereading(changes)) == nil, "\(undo)")
      try FileManager.default.removeItem(at: root.appending(path: undo))
      #expect(tree.diskChanges().isEmpty, "\(undo)")
    }
    try FileManager.default.removeItem(at: root.appending(path: "content/inner"))
    #expect((try tree.rereading(tree.diskChanges())) == nil)
    #expect(try loaded(tree).paths == ["content/a", "content/b"])
  }

  @Test("what was refused is judged anew when it has changed")
  func refused() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try write("a", to: "content/a")
    try FileManager.default.createSymbolicLink(
      atPath: root.path + "/content/link", withDestinationPath: "a")
    let large = root.appending(path: "content/large")
    #expect(FileManager.default.createFile(atPath: large.path, contents: nil))
    let handle = try FileHandle(forWritingTo: large)
    try handle.truncate(atOffset: UInt64(SourceTree.largestFile) + 1)
    let tree = try loaded()
    #expect(tree.paths == ["content/a", "content/link"])
    try handle.truncate(atOffset: 1)
    #expect((try tree.rereading(tree.diskChanges())) == nil)
    try handle.close()
    let small = try loaded(tree)
    try write("22", to: "content/a")
    #expect(
      (try small.rereading(small.diskChanges())) == nil, "a link may lead elsewhere by now")
  }

  private func loaded(_ earlier: SourceTree = SourceTree()) throws -> SourceTree {
    var report = Report()
    return try SourceTree.load(
      root: root.path, folders: ["content", "themes"], reusing: earlier, into: &report)
  }

  @Test("folders that lead back into themselves end")
  func cycle() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try write("b", to: "content/b.md")
    try FileManager.default.createSymbolicLink(
      atPath: root.appending(path: "content/loop").path, withDestinationPath: ".")
    var report = Report()
    _ = try SourceTree.load(root: root.path, folders: ["content"], into: &report)
    #expect(report.diagnostics.map(\.kind.id) == ["source.too-deep"])
  }
}
