import ArgumentParser
import Parvis
import Source

/// Writes new files and says which, and what to do next.
struct NewFilesDialogue {
  private let options: CommonOptions
  private let reporter: Reporter

  init(_ options: CommonOptions) {
    self.options = options
    reporter = Reporter(options)
  }

  /// Ends the command with an answer; throws an exit code where that is not 0.
  ///
  /// The files go into `root`, the folder that holds `content/`; `next` is what to do with them.
  func end(_ answer: NewFilesAnswer, root: String, next: Message) throws {
    switch answer {
    case .refused(let refusal): throw refusal
    case .unreadable(let result):
      try reporter.print(result)
      throw Reporter.Exit.contentErrors
    case .proposed(let new):
      guard new.isSound else {
        try reporter.print(new.result)
        throw Reporter.Exit.contentErrors
      }
      try refuseToReplace(new.existing(root: root), root)
      try new.write(root: root)
      try tell(new, root, next)
    }
  }

  /// Ends the command where files are in the way.
  func refuseToReplace(_ paths: [String], _ root: String) throws {
    guard let first = paths.first else { return }
    let others = paths.count - 1
    throw reporter.refuse(
      Message(
        fr: "\(root)/\(first) existe déjà"
          + (others > 0 ? ", et \(others) autre\(others > 1 ? "s" : "")" : "")
          + "; rien n’est écrit",
        en: "\(root)/\(first) is there already"
          + (others > 0 ? ", and \(others) other\(others > 1 ? "s" : "")" : "")
          + "; nothing is written"))
  }

  private func tell(_ new: NewFiles, _ root: String, _ next: Message) throws(FileError) {
    if options.format == .json {
      let object = JSON.object([
        ("version", .number(1)), ("written", .array(new.files.map { .text($0.path) })),
      ])
      return try StandardStream.output.write(object.text + "\n")
    }
    for file in new.files where !options.quiet {
      try StandardStream.output.write((root == "." ? "" : root + "/") + file.path + "\n")
    }
    try reporter.tell(new.result.report.inSourceOrder, in: new.result.sources)
    guard !options.quiet else { return }
    try StandardStream.error.write(next[options.lang] + "\n")
  }
}
