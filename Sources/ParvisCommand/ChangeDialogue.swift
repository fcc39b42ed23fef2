import ArgumentParser
import Parvis
import Source

/// Tells staff what a change does, asks, and writes it.
struct ChangeDialogue {
  private let common: CommonOptions
  private let writing: WritingOptions
  private let reporter: Reporter

  init(_ common: CommonOptions, _ writing: WritingOptions) {
    self.common = common
    self.writing = writing
    reporter = Reporter(common)
  }

  private var language: MessageLanguage { common.lang }
  private var isJSON: Bool { common.format == .json }

  /// Ends the command with an answer; throws an exit code where that is not 0.
  func end(_ answer: ChangeAnswer) throws {
    switch answer {
    case .refused(let refusal): throw refusal
    case .unreadable(let result):
      try reporter.print(result)
      throw Reporter.Exit.contentErrors
    case .already(let message, let range, let result):
      let line = result.sources[range.path]?.position(of: range.bytes.lowerBound).line
      let place = range.path + (line.map { ":\($0)" } ?? "")
      if isJSON {
        return try printJSON(nil, written: false, message)
      }
      try tell("\(place): \(message[language])\n")
    case .proposed(let change): try propose(change)
    }
  }

  private func propose(_ change: ProposedChange) throws {
    guard change.isSound else {
      try tell(change.diff.text)
      try reporter.print(change.result)
      throw Reporter.Exit.contentErrors
    }
    if !isJSON {
      if !common.quiet || !writing.yes {
        try StandardStream.output.write(change.diff.text)
      }
      try reporter.tell(change.result.report.inSourceOrder, in: change.result.sources)
      for note in change.notes { try tell(note[language] + "\n") }
      try say(change.effect)
    }
    if writing.dryRun { return try finish(change, written: false) }
    guard writing.yes || StandardStream.canAsk && !isJSON else {
      try finish(change, written: false)
      try StandardStream.error.write(
        Message(
          fr: "parvis: rien n’est écrit; ajoutez --yes pour écrire\n",
          en: "parvis: nothing is written; add --yes to write\n")[language])
      throw Reporter.Exit.wrongUsage
    }
    guard try writing.yes || ask() else {
      return try tell(Message(fr: "rien n’est écrit\n", en: "nothing is written\n")[language])
    }
    try change.write(root: SiteFolder(common.root).root)
    try finish(change, written: true)
  }

  private func finish(_ change: ProposedChange, written: Bool) throws(FileError) {
    if isJSON { return try printJSON(change, written: written, change.effect) }
    guard written else { return }
    let path = change.edited.path
    try say(
      Message(
        fr: "écrit dans \(path); « parvis build » le publie",
        en: "written to \(path); ‘parvis build’ publishes it"))
    guard change.otherErrors > 0 else { return }
    try tell(
      Message(
        fr:
          "attention: le site a d’autres erreurs, qui empêchent de le publier: « parvis check »\n",
        en:
          "warning: the site has other errors, which keep it from being published: ‘parvis check’\n"
      )[language])
  }

  /// Whether the person at the terminal wants it.
  private func ask() throws(FileError) -> Bool {
    try StandardStream.error.write(
      Message(fr: "Écrire? [o/N] ", en: "Write? [y/N] ")[language])
    let answer = (readLine() ?? "").folded
    return ["o", "oui", "y", "yes"].contains(answer.filter { !$0.isWhitespace })
  }

  private func say(_ message: Message) throws(FileError) {
    guard !common.quiet else { return }
    try StandardStream.output.write(message[language] + "\n")
  }

  private func tell(_ text: String) throws(FileError) {
    try StandardStream.error.write(text)
  }

  private func printJSON(
    _ change: ProposedChange?, written: Bool, _ message: Message
  ) throws(FileError) {
    let diff = change?.diff
    let edits = (diff?.hunks ?? []).map { hunk in
      func lines(_ kind: ContentDiff.Line.Kind) -> JSON {
        .array(hunk.lines.filter { $0.kind == kind }.map { .text($0.text) })
      }
      return JSON.object([
        ("path", diff.map { .text($0.path) } ?? .null), ("line", .number(hunk.line)),
        ("removed", lines(.removed)), ("added", lines(.added)),
      ])
    }
    let object = JSON.object([
      ("version", .number(1)), ("uid", change.map { .text($0.uid) } ?? .null),
      ("written", .flag(written)), ("edits", .array(edits)),
      ("message", .text(message[language])),
      ("notes", .array((change?.notes ?? []).map { .text($0[language]) })),
    ])
    try StandardStream.output.write(object.text + "\n")
  }
}
