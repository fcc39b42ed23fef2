import Foundation
import Source
import TestSupport

/// `docs/guide.fr.md` or `docs/guide.en.md`, as sections of text and of blocks that can be tried.
struct StaffGuide {
  /// A piece of a section.
  enum Piece {
    /// What nobody runs, with its line ends.
    case prose(String)
    /// Lines to add, to take away and to find in a file: a block ```` ```diff PATH ````.
    case edit(path: String, lines: [String])
    /// A whole file: a block ```` ```markdown PATH ````.
    case file(path: String, lines: [String])
    /// What a terminal shows, commands after `$ `: a block ```` ```console ````.
    case console([Dialogue])
  }

  /// A command as it is typed, and all that stands below it until the next one.
  struct Dialogue {
    let command: String
    var shown: String

    /// What the person types at each question, which ends in `] `.
    var answers: [String] {
      shown.matches(of: /\] ([^\s\[\]]+)\n/).map { String($0.1) }
    }
  }

  let url: URL
  let text: String
  /// Every section begins on the reference content as it is.
  var sections: [[Piece]]

  init(_ language: MessageLanguage) throws {
    url = Place.package.appending(path: "docs/guide.\(language.rawValue).md")
    text = try String(contentsOf: url, encoding: .utf8)
    let fences = ["```diff", "```markdown"]
    var sections: [[Piece]] = [[]]
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    if rest.last?.isEmpty == true { rest.removeLast() }
    while let line = rest.popFirst() {
      if line.hasPrefix("## ") { sections.append([]) }
      let fence = line.split(separator: " ").map(String.init)
      let isTried = line == "```console" || fence.count == 2 && fences.contains(fence[0])
      guard isTried, let end = rest.firstIndex(of: "```") else {
        sections[sections.count - 1].append(.prose(line + "\n"))
        continue
      }
      let body = Array(rest[..<end])
      rest = rest[(end + 1)...]
      let piece: Piece =
        switch fence[0] {
        case "```diff": .edit(path: fence[1], lines: body)
        case "```markdown": .file(path: fence[1], lines: body)
        default: .console(Self.dialogues(body))
        }
      sections[sections.count - 1].append(piece)
    }
    self.sections = sections
  }

  private static func dialogues(_ lines: [String]) -> [Dialogue] {
    var dialogues: [Dialogue] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        dialogues.append(Dialogue(command: String(line.dropFirst(2)), shown: ""))
      } else if !dialogues.isEmpty {
        dialogues[dialogues.count - 1].shown += line + "\n"
      }
    }
    return dialogues
  }
}

extension StaffGuide.Piece {
  /// As it stands in the file.
  var source: String {
    switch self {
    case .prose(let text): text
    case .edit(let path, let lines): Self.block("diff " + path, lines)
    case .file(let path, let lines): Self.block("markdown " + path, lines)
    case .console(let dialogues):
      "```console\n" + dialogues.map { "$ \($0.command)\n\($0.shown)" }.joined() + "```\n"
    }
  }

  private static func block(_ fence: String, _ lines: [String]) -> String {
    (["```" + fence] + lines + ["```"]).map { $0 + "\n" }.joined()
  }
}
