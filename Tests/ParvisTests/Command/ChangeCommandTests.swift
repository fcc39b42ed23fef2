import Foundation
import TestSupport
import Testing

/// `parvis cancel`, `move` and `postpone`, as they are built beside these tests.
@Suite("the commands that change a session")
struct ChangeCommandTests {
  @Test("a pipe sees the line, and 64; --dry-run 0; --yes writes it; then nothing is left to do")
  func cancel() throws {
    let site = try AmosSite.make()
    defer { site.remove() }
    let cancel = ["cancel", "amos", "2027-02-03", "--reason", "météo"] + AmosSite.now
    let piped = try site.run(cancel, "fr_CA.UTF-8")
    #expect(piped.code == 64)
    #expect(piped.output.contains("content/cities/amos.fr.md:9\n"))
    #expect(piped.output.contains("\n+   - date: 2027-02-03\n+     annulée: météo\n"))
    #expect(piped.error == "parvis: rien n’est écrit; ajoutez --yes pour écrire\n")
    let dry = try site.run(cancel + ["--dry-run"])
    #expect(dry.code == 0 && dry.error.isEmpty)
    #expect(try site.text(AmosSite.path) == AmosSite.city)

    try FileManager.default.setAttributes(
      [.posixPermissions: 0o664], ofItemAtPath: site.root.path + "/" + AmosSite.path)
    let written = try site.run(cancel + ["--yes"])
    #expect(written.code == 0 && written.error.isEmpty)
    #expect(
      written.output.hasSuffix(
        "written to content/cities/amos.fr.md; ‘parvis build’ publishes it\n"))
    let after = try site.text(AmosSite.path)
    #expect(after.hasSuffix("changements:\n  - date: 2027-02-03\n    annulée: météo\n---\n"))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: site.root.path + "/" + AmosSite.path)
    #expect(attributes[.posixPermissions] as? Int == 0o664)
    #expect(try site.names("content/cities").allSatisfy { !$0.hasPrefix(".") })

    let again = try site.run(cancel + ["--yes"])
    #expect(again.code == 0 && again.output.isEmpty)
    #expect(
      again.error.hasPrefix("content/cities/amos.fr.md:10: Amos, Wednesday, February 3, 2027:"))
    #expect(try site.text(AmosSite.path) == after)
  }

  @Test("JSON says what would be written, and whether it was")
  func json() throws {
    let site = try AmosSite.make()
    defer { site.remove() }
    let run = try site.run(
      ["postpone", "Amos", "March 3, 2027", "--format", "json", "--yes"] + AmosSite.now)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(run.code == 0 && report["written"] as? Bool == true)
    #expect(report["uid"] as? String == "amos.2027-03-03@cafe.example.org")
    let edit = try #require((report["edits"] as? [[String: Any]])?.first)
    #expect(
      edit["added"] as? [String]
        == ["changements:", "  - date: 2027-03-03", "    reportée: oui"])
  }

  @Test("1 where the edit would make an error: it is told, and nothing is written")
  func unsound() throws {
    let site = try AmosSite.make()
    defer { site.remove() }
    let run = try site.run(
      ["move", "amos", "2027-03-03", "--to", "2027-03-14", "--time", "2 h 30 à 4 h", "--yes"]
        + AmosSite.now, "fr_CA.UTF-8")
    #expect(run.code == 1)
    #expect(run.error.contains("[session.time-in-gap]"))
    #expect(try site.text(AmosSite.path) == AmosSite.city)
    #expect(try site.run(["move", "amos", "2027-03-03"]).code == 64)
    #expect(try site.run(["cancel", "amos"]).code == 64)
  }

  @Test("other errors of the site do not hold a cancellation up")
  func otherErrors() throws {
    let site = try AmosSite.make(AmosSite.city + "[x](y.md)\n")
    defer { site.remove() }
    let run = try site.run(["cancel", "amos", "2027-03-03", "--yes"] + AmosSite.now)
    #expect(run.code == 0)
    #expect(run.error.hasPrefix("warning: the site has other errors"))
    #expect(try site.text(AmosSite.path).contains("annulée: oui"))
  }
}
