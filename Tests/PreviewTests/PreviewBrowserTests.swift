import Foundation
import TestSupport
import Testing

/// What a browser shows while the reference program is edited.
@Suite("the preview in Chromium", .timeLimit(.minutes(2)))
struct PreviewBrowserTests {
  private static let hasBrowser: Bool = {
    guard let output = try? Oracle("site/tools.py").run(),
      let tools = try? JSONDecoder().decode([String: String?].self, from: output)
    else { return false }
    return tools["chromium"].flatMap(\.self) != nil
  }()

  private struct Seen: Decodable {
    let scroll, widths: [Double]
    let state, overlay: String
    let below: Int
    let twin, console: [String]
  }

  @Test(
    "a page keeps its place over edits, shows what is wrong, and has its twin beside it",
    .enabled(if: hasBrowser, "Chromium or script/test is missing"))
  func edited() throws {
    let root = Place.temporary()
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    for folder in ["content", "themes"] {
      try FileManager.default.copyItem(
        at: Place.package.appending(path: folder), to: root.appending(path: folder))
    }
    let preview = try RunningPreview(root)
    defer { preview.process.terminate() }
    let output = try Oracle("preview_browser.py").run(arguments: [preview.port, root.path])
    let seen = try JSONDecoder().decode(Seen.self, from: output)
    #expect(seen.scroll == [600, 600, 600])
    #expect(seen.state == "[null, 0, 0]", "nothing is left in the history, nothing is stored")
    #expect(seen.overlay.hasPrefix("1 erreur: voici le dernier site sans erreur"))
    #expect(seen.overlay.contains("content/history.fr.md:2:1: erreur: champ inconnu « tilte »"))
    #expect(seen.below == 1, "the last good page is below")
    #expect(seen.widths == [390, 390] && seen.twin == ["/historique/", "/en/history/"])
    #expect(seen.console == [], "the site’s own policy lets the preview be")
  }
}
