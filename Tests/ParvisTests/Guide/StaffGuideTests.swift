import Foundation
import Source
import TestSupport
import Testing

/// The guide for staff never lies: what it says to write is written, what it says to type is typed on a
/// terminal, on the reference content of one morning, and what it shows is what came.
///
/// `PARVIS_UPDATE=1` puts what came into the guide.
@Suite("the guide for staff", .enabled(if: Oracle.python != nil, "run script/test"))
struct StaffGuideTests {
  private struct Task: Encodable {
    let arguments, answers: [String]
  }
  private struct Terminal: Decodable {
    let said: String
  }

  @Test("every edit and every command", arguments: MessageLanguage.allCases)
  func blocks(language: MessageLanguage) throws {
    var guide = try StaffGuide(language)
    for section in guide.sections.indices {
      let site = try ReferenceCopy()
      defer { site.remove() }
      var unseen = false
      for piece in guide.sections[section].indices {
        switch guide.sections[section][piece] {
        case .prose: continue
        case .edit(let path, let lines):
          try site.apply(lines, to: path)
          unseen = true
        case .file(let path, let lines):
          try site.apply(lines.map { "+" + $0 }, to: path)
          unseen = true
        case .console(let dialogues):
          guide.sections[section][piece] = .console(
            try dialogues.map { try Self.type($0, in: site, language) })
          unseen = false
        }
      }
      guard unseen else { continue }
      let check = try CommandSite.run(["check", "--quiet"], in: site.root)
      // A text that is changed in one language leaves the other stale: the guide says so.
      let said = check.error.matches(of: /\[([a-z.-]+)\]\n/).map { String($0.1) }
      #expect(
        check.code == 0 && said.allSatisfy { $0 == "translation.stale" },
        "section \(section): \(check.error)")
    }
    let tried = guide.sections.joined().map(\.source).joined()
    if SiteCaseTests.updates {
      try tried.write(to: guide.url, atomically: true, encoding: .utf8)
    } else {
      #expect(tried == guide.text, "run with PARVIS_UPDATE=1")
    }
  }

  @Test("its pictures are there, light, and the same ones in both languages")
  func pictures() throws {
    var names: [[String]] = []
    for language in MessageLanguage.allCases {
      let guide = try StaffGuide(language)
      let paths = guide.text.matches(of: /!\[[^\]]+\]\((images\/guide\/[^)]+)\)/)
        .map { String($0.1) }
      names.append(paths.map { $0.replacing("-\(language.rawValue).webp", with: "") })
      for path in paths {
        let url = guide.url.deletingLastPathComponent().appending(path: path)
        #expect(try Data(contentsOf: url).count <= 120 * 1024, "\(path)")
      }
    }
    #expect(names.count == 2 && names[0] == names[1] && names[0].count >= 4)
  }

  @Test("every link inside the repository leads to a file", arguments: MessageLanguage.allCases)
  func links(language: MessageLanguage) throws {
    let guide = try StaffGuide(language)
    let folder = guide.url.deletingLastPathComponent()
    let prose = guide.sections.joined().compactMap { piece in
      if case .prose(let text) = piece { text } else { nil }
    }.joined()
    let links = prose.replacing(/`[^`\n]*`/, with: "")
      .matches(of: /[^!]\[[^\]]+\]\(((?!https?:|#|\/)[^)#]+)/).map { String($0.1) }
    #expect(!links.isEmpty)
    for link in links {
      #expect(FileManager.default.fileExists(atPath: folder.path + "/" + link), "\(link)")
    }
  }

  /// Types a command and its answers; no duration is compared, nor a space that ends a line.
  private static func type(
    _ dialogue: StaffGuide.Dialogue, in site: ReferenceCopy, _ language: MessageLanguage
  ) throws -> StaffGuide.Dialogue {
    let bin = Place.package.appending(path: ".build/debug").path
    let task = Task(
      arguments: [
        "/usr/bin/env", "-C", site.root.path, "LANG=\(language.rawValue)_CA.UTF-8", "NO_COLOR=1",
        "SOURCE_DATE_EPOCH=\(ReferenceCopy.morning)", "PATH=\(bin):/usr/bin:/bin", "bash", "-c",
        dialogue.command,
      ], answers: dialogue.answers)
    let said = try Oracle("terminal.py").run(task, as: Terminal.self).said
    let shown = said.replacing(/[ ]+\n/, with: "\n").replacing(/[0-9]+ ms/, with: "62 ms")
    return StaffGuide.Dialogue(command: dialogue.command, shown: shown)
  }
}
