import Foundation
import TestSupport
import Testing

/// A build that is killed once the lock has reached the disk and before the feeds have.
@Suite("a build that is killed", .timeLimit(.minutes(2)))
struct InterruptedBuildTests {
  private static let feed = "calendar/amos.fr.ics"
  private static let lock = "content/parvis.lock"

  /// A city that meets on 200 days, from an hour on.
  private static func city(_ time: String) -> String {
    """
    ---
    titre: Amos
    rencontres:
      - {chaque: jeudi, à partir du: 2026-12-03, fois: 100, heure: \(time), lieu: à confirmer}
      - {chaque: mardi, à partir du: 2026-12-01, fois: 100, heure: \(time), lieu: à confirmer}
    ---

    """
  }

  private static func start(_ root: URL, _ now: String) throws -> Process {
    let process = Process()
    process.executableURL = Place.parvis
    process.arguments = ["build", "--quiet", "--root", root.path, "--now", now]
    process.environment = ["LANG": "C.UTF-8"]
    try process.run()
    return process
  }

  /// Every file of the output by its path, but the manifest.
  private static func output(_ root: URL) throws -> [String: Data] {
    let site = root.appending(path: "site")
    var files: [String: Data] = [:]
    let walk = try #require(FileManager.default.enumerator(atPath: site.path))
    for case let path as String in walk where path.hasSuffix(".ics") || path.hasSuffix(".html") {
      files[path] = try Data(contentsOf: site.appending(path: path))
    }
    return files
  }

  @Test("raises nothing twice, leaves every file whole, and the next build repairs the rest")
  func killed() throws {
    let root = Place.temporary()
    defer { try? FileManager.default.removeItem(at: root) }
    func setCity(_ time: String) throws {
      try write(["content/cities/amos.fr.md": Self.city(time)], below: root)
    }
    func read(_ path: String) throws -> Data { try Data(contentsOf: root.appending(path: path)) }
    try write(SiteCase.defaults, below: root)
    try write(["content/cities/amos.en.md": "---\ntitle: Amos\n---\n"], below: root)

    try setCity("9 h à 11 h")
    let first = try Self.start(root, "2026-11-21T09:00")
    first.waitUntilExit()
    try #require(first.terminationStatus == 0)
    let (oldLock, old) = (try read(Self.lock), try Self.output(root))

    try setCity("18 h à 20 h")
    let second = try Self.start(root, "2026-11-22T09:00")
    while try read(Self.lock) == oldLock, second.isRunning { usleep(200) }
    kill(second.processIdentifier, SIGKILL)
    second.waitUntilExit()
    try #require(second.terminationReason == .uncaughtSignal, "it ended before it was killed")
    let (lock, interrupted) = (try read(Self.lock), try Self.output(root))
    #expect(lock != oldLock)

    let third = try Self.start(root, "2026-11-23T09:00")
    third.waitUntilExit()
    #expect(third.terminationStatus == 0)
    #expect(try read(Self.lock) == lock, "the killed build’s numbers stand")
    let new = try Self.output(root)
    #expect(old.keys.sorted() == new.keys.sorted())
    #expect(interrupted != new, "nothing was left to repair")
    for (path, bytes) in interrupted {
      #expect(bytes == old[path] || bytes == new[path], "\(path) is neither old nor new")
    }
    let feed = String(decoding: try #require(new[Self.feed]), as: UTF8.self)
    #expect(feed.components(separatedBy: "\r\nSEQUENCE:1\r\n").count - 1 == 200)
    #expect(feed.components(separatedBy: "\r\nDTSTAMP:20261122T140000Z\r\n").count - 1 == 200)
  }
}
