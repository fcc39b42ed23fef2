import Foundation
import TestSupport
import Testing

@Suite(
  "a calendar program subscribed to the preview",
  .enabled(if: Oracle.python != nil, "script/test installs the Python that this asks"))
struct PreviewSubscriptionTests {
  private struct Seen: Decodable {
    let before, after: [String]
    let written: Int
  }

  @Test("a saved cancellation is seen, and nothing else is written")
  func cancellation() throws {
    let root = try SmallProgram.written()
    defer { try? FileManager.default.removeItem(at: root) }
    let preview = try RunningPreview(root)
    defer { preview.process.terminate() }
    let session = "{date: 2026-12-03, heure: 9 h à 11 h, lieu: à confirmer}"
    let output = try Oracle("subscribe_preview.py").run(arguments: [
      preview.port, "/calendar/amos.fr.ics", root.appending(path: "content/cities/amos.fr.md").path,
      session, session.replacing("à confirmer}", with: "à confirmer, annulée: météo}"),
    ])
    let seen = try JSONDecoder().decode(Seen.self, from: output)
    let later = "2027-01-07 20270107T090000 CONFIRMED"
    #expect(seen.before == ["2026-12-03 20261203T090000 CONFIRMED", later])
    #expect(seen.after == ["2026-12-03 20261203T090000 CANCELLED", later])
    #expect(seen.written == 1)
  }
}
