import Foundation
import Source
import TestSupport
import Testing

@testable import Parvis

@Suite("the output folder")
struct DiskSinkTests {
  private let folder = Place.temporary()
  private var site: String { folder.appending(path: "site").path }
  private var lock: String { folder.appending(path: "content/parvis.lock").path }

  init() throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "content"), withIntermediateDirectories: true)
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }

  @discardableResult
  private func publish(_ files: [String: String], lock text: String? = nil) throws -> FileCounts {
    var sink = DiskSink(folder: site, lock: lock)
    let paths = files.keys.sorted()
    try sink.begin(paths: paths, lock: text.map { Array($0.utf8) })
    try sink.receive(paths.map { Artifact(path: $0, bytes: Array((files[$0] ?? "").utf8)) })
    return try sink.finish()
  }

  private func text(_ path: String) -> String? {
    try? String(contentsOfFile: site + "/" + path, encoding: .utf8)
  }

  private func counts(_ written: Int, _ unchanged: Int, _ removed: Int) -> FileCounts {
    var counts = FileCounts()
    (counts.written, counts.unchanged, counts.removed) = (written, unchanged, removed)
    return counts
  }

  @Test("only what changed is written, and what is gone is removed with its folders")
  func changes() throws {
    defer { remove() }
    #expect(try publish(["index.html": "1", "a/b/index.html": "2"]) == counts(2, 0, 0))
    let manager = FileManager.default
    let old = Date(timeIntervalSince1970: 1_000_000_000)
    for path in ["index.html", Manifest.name] {
      try manager.setAttributes([.modificationDate: old], ofItemAtPath: site + "/" + path)
    }
    #expect(try publish(["index.html": "1", "a/b/index.html": "2"]) == counts(0, 2, 0))
    for path in ["index.html", Manifest.name] {
      let attributes = try manager.attributesOfItem(atPath: site + "/" + path)
      #expect(attributes[.modificationDate] as? Date == old, "\(path) was written again")
    }
    #expect(try publish(["index.html": "3"]) == counts(1, 0, 1))
    #expect(text("index.html") == "3")
    #expect(!manager.fileExists(atPath: site + "/a"))
    #expect(
      try manager.contentsOfDirectory(atPath: site).sorted() == [Manifest.name, "index.html"])
  }

  @Test("a file that no build wrote stops the build, before anything is changed")
  func foreignFile() throws {
    defer { remove() }
    try publish(["index.html": "1"])
    try Data("mine".utf8).write(to: URL(filePath: site + "/robots.txt"))
    #expect(throws: FileError.self) {
      try publish(["index.html": "2", "robots.txt": "ours"], lock: "new")
    }
    #expect(text("robots.txt") == "mine")
    #expect(text("index.html") == "1")
    #expect(!FileManager.default.fileExists(atPath: lock))
  }

  @Test("a stale file that somebody edited stays")
  func editedFile() throws {
    defer { remove() }
    try publish(["index.html": "1", "old.html": "2"])
    try Data("edited".utf8).write(to: URL(filePath: site + "/old.html"))
    #expect(try publish(["index.html": "1"]) == counts(0, 1, 0))
    #expect(text("old.html") == "edited")
  }

  @Test("after a build that was killed, the next one repairs the rest")
  func killed() throws {
    defer { remove() }
    try publish(["index.html": "1", "stays.html": "1"])
    var sink = DiskSink(folder: site, lock: lock)
    try sink.begin(paths: ["index.html", "new.html", "never.html"], lock: nil)
    try sink.receive([
      Artifact(path: "index.html", bytes: Array("2".utf8)),
      Artifact(path: "new.html", bytes: Array("2".utf8)),
    ])
    // Killed here: no manifest of the new files, an unfinished folder left behind.
    #expect(text("index.html") == "2" && text("stays.html") == "1")
    #expect(try publish(["index.html": "3"]) == counts(1, 0, 2))
    let names = try FileManager.default.contentsOfDirectory(atPath: site)
    #expect(names.sorted() == [Manifest.name, "index.html"])
  }

  @Test("the lock is there before the first file")
  func lockFirst() throws {
    defer { remove() }
    var sink = DiskSink(folder: site, lock: lock)
    try sink.begin(paths: ["index.html"], lock: Array("lock".utf8))
    #expect(try String(contentsOfFile: lock, encoding: .utf8) == "lock")
    #expect(text("index.html") == nil)
  }

  @Test(
    "a manifest reads back what it wrote, and nothing else", arguments: [0, 1, 999, 1000, 1001])
  func manifest(count: Int) throws {
    var manifest = Manifest()
    for number in 0..<count {
      manifest.files["\(number)/index.html"] = SHA256.digest(Array("\(number)".utf8))
    }
    manifest.files["a/b.ics"] = .some(nil)
    let bytes = manifest.pieces.flatMap(\.self)
    #expect(Manifest(bytes) == manifest)
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    #expect((object?["files"] as? [String: String])?.count == manifest.files.count)
    #expect(Manifest(Array("{\"files\": {\n\"x\": \"short\",\ngarbage\n".utf8)).files.isEmpty)
  }
}
