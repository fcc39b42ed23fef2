import Foundation
import Parvis
import Source
import Testing

/// An edit that reaches the disk.
@Suite("writing an edit")
struct ContentWritingTests {
  @Test("a symbolic link stays one; a file that has changed in the meantime is left alone")
  func writing() async throws {
    let site = try AmosSite.make()
    defer { site.remove() }
    let link = site.root.appending(path: AmosSite.path)
    let target = site.root.appending(path: "content/cities/_amos")
    try FileManager.default.moveItem(at: link, to: target)
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "_amos")
    var found = Report()
    let tree = try SourceTree.load(
      root: site.root.path, folders: ["content", "themes"], into: &found)
    let answer = try await EditedSite.propose(.cancel(reason: nil), "2027-02-03", on: tree)
    let change = try #require(answer.proposed)
    try change.write(root: site.root.path)
    #expect(try Data(contentsOf: target) == Data(change.edited.bytes))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "_amos")

    #expect(throws: FileError.self) { try change.write(root: site.root.path) }
    #expect(try Data(contentsOf: target) == Data(change.edited.bytes))
  }
}
