import Foundation
import TestSupport
import Testing

/// What a screen reader is told of a few pages, kept in `Tests/Oracles/site/snapshots`.
@Suite("the accessibility tree")
struct SnapshotTests {
  private static let folder = Place.package.appending(path: "Tests/Oracles/site/snapshots")

  /// `PARVIS_UPDATE=1` writes them anew.
  @Test(
    "the home page, a list and a session are told as they were",
    .enabled(if: Oracle.python != nil, "script/test installs the Python that this asks"),
    .enabled(if: SiteJudge.has("chromium"), "no Chromium: script/packages test installs it"))
  func trees() async throws {
    let site = try await JudgedSite.parvis.value
    let output = try Oracle("site/snapshots.py").run(arguments: [site.path])
    let trees = try JSONDecoder().decode([String: String].self, from: output)
    #expect(trees.count == 6)
    for (name, tree) in trees {
      let file = Self.folder.appending(path: name + ".yml")
      if SiteCaseTests.updates {
        try FileManager.default.createDirectory(
          at: Self.folder, withIntermediateDirectories: true)
        try (tree + "\n").write(to: file, atomically: true, encoding: .utf8)
      }
      let expected = try? String(contentsOf: file, encoding: .utf8)
      #expect(tree + "\n" == expected, "\(name)")
    }
  }
}
