import Foundation
import TestSupport
import Testing

/// `parvis serve` as it is built beside these tests, asked by a client that is not ours.
@Suite(
  "parvis serve", .enabled(if: Oracle.python != nil, "run script/test"), .timeLimit(.minutes(2)))
struct ServeCommandTests {
  /// Runs the preview of a small program while an oracle asks, and decodes what it got.
  private func observe<Seen: Decodable>(
    _ what: String, descriptors: Int = 256, as type: Seen.Type
  ) throws -> Seen {
    let root = try SmallProgram.written()
    defer { try? FileManager.default.removeItem(at: root) }
    let preview = try RunningPreview(root, descriptors: descriptors)
    defer { preview.process.terminate() }
    let output = try Oracle("preview.py").run(arguments: [preview.port, root.path, what])
    #expect(preview.process.isRunning)
    return try JSONDecoder().decode(type, from: output)
  }

  private struct Edits: Decodable {
    let fastest: Double
    let overLastGood, mended, lockWritten, outputWritten: Bool
  }

  @Test("a saved file is an event and another page within a second; nothing is written")
  func edits() throws {
    let seen = try observe("edit", as: Edits.self)
    #expect(seen.fastest <= 1)
    #expect(seen.overLastGood && seen.mended)
    #expect(!seen.lockWritten && !seen.outputWritten)
  }

  private struct Strangers: Decodable {
    struct Feed: Decodable, Equatable {
      let status: Int
      let texts: [String]

      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        status = try list.decode(Int.self)
        texts = try (0..<3).map { _ in try list.decode(String.self) }
      }
    }
    let feed: Feed
    let head, traversal: [Int]
    let notModified, post, otherName, otherOrigin, ownOrigin, slowSeconds, after: Int
    let longHeader, garbage, slow: String
  }

  @Test("a calendar is served, strangers are not, and nobody is waited for")
  func strangers() throws {
    let seen = try observe("strangers", as: Strangers.self)
    #expect(seen.feed.status == 200)
    #expect(seen.feed.texts == ["text/calendar; charset=utf-8", "\"", "BEGIN:VCALENDAR"])
    #expect(seen.notModified == 304 && seen.head == [200, 0])
    #expect(seen.post == 405 && seen.otherName == 421)
    #expect(seen.otherOrigin == 403 && seen.ownOrigin == 200)
    #expect(seen.traversal == [404, 404])
    #expect(seen.longHeader == "HTTP/1.1 431 Request Header Fields Too Large")
    #expect(seen.garbage == "HTTP/1.1 400 Bad Request")
    #expect(seen.slow == "HTTP/1.1 408 Request Timeout" && seen.slowSeconds >= 9)
    #expect(seen.slowSeconds <= 20 && seen.after == 200)
  }

  private struct Crowd: Decodable {
    let statuses: [Int]
    let answers: [String]
    let refused, rebuilt: Bool
  }

  @Test("300 idle connections keep nobody out, and too many waiting pages are told so")
  func crowd() throws {
    let seen = try observe("crowd", as: Crowd.self)
    #expect(seen.statuses == [200, 200, 200, 200])
    #expect(seen.refused && seen.answers == ["200", "503"] && seen.rebuilt)
  }

  @Test("running out of descriptors passes")
  func descriptors() throws {
    // Standard streams and the listener leave about 30 for connections and for reading files.
    let seen = try observe("crowd", descriptors: 34, as: Crowd.self)
    #expect(seen.statuses == [200, 200, 200, 200] && seen.rebuilt)
  }

  @Test("a taken port is said, with another one to try")
  func takenPort() throws {
    let root = try SmallProgram.written()
    defer { try? FileManager.default.removeItem(at: root) }
    let first = try RunningPreview(root)
    defer { first.process.terminate() }
    let second = try FinishedProcess(
      Place.parvis, ["serve", "--root", root.path, "--port", first.port],
      environment: ["LANG": "fr_CA.UTF-8"])
    #expect(second.code == 64)
    #expect(second.error.contains("le port \(first.port) est pris; écrivez --port "))
  }
}
