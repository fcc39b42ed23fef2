import Foundation
import TestSupport
import Testing

/// `parvis new session`, as it is built beside these tests.
@Suite("the command that adds a session")
struct NewSessionCommandTests {
  @Test("a pipe sees the lines, and 64; --yes writes them; what is missing is named")
  func session() throws {
    let site = try AmosSite.make()
    defer { site.remove() }
    let new =
      ["new", "session", "--city", "amos", "--date", "jeudi 4 mars 2027", "--time", "9 h à 11 h"]
      + ["--venue", "à confirmer"] + AmosSite.now
    let piped = try site.run(new, "fr_CA.UTF-8")
    #expect(piped.code == 64)
    #expect(
      piped.output.contains(
        "\n+   - date: jeudi 4 mars 2027\n+     heure: 9 h à 11 h\n+     lieu: à confirmer\n"))
    #expect(piped.output.hasSuffix("nouvelle: Amos, jeudi 4 mars 2027, 9 h\n"))
    #expect(piped.error == "parvis: rien n’est écrit; ajoutez --yes pour écrire\n")
    #expect(try site.text(AmosSite.path) == AmosSite.city)
    let missing = try site.run(["new", "session", "--city", "amos"])
    #expect(missing.code == 64 && missing.error.hasPrefix("parvis: --date is missing: "))

    let json = try site.run(new + ["--yes", "--format", "json"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(json.code == 0 && report["written"] as? Bool == true)
    #expect(report["uid"] as? String == "amos.2027-03-04@cafe.example.org")
    #expect(try site.text(AmosSite.path).contains("    lieu: à confirmer\n  - date: jeudi 4 mars"))
    let twice = try site.run(new + ["--yes"])
    #expect(twice.code == 1 && twice.error.contains("[session.needs-id]"))
  }
}
