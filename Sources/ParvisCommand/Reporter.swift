import ArgumentParser
import Parvis
import Source

/// Runs a build and says what came of it: results on standard output, the rest on standard error.
struct Reporter {
  private let options: CommonOptions
  private let purpose: Purpose
  private let timings: Bool

  /// What the work was for, which decides what is said at its end.
  enum Purpose {
    /// To write a site.
    case build
    /// To find what is wrong.
    case check
  }

  init(_ options: CommonOptions, for purpose: Purpose = .build, timings: Bool = false) {
    self.options = options
    self.purpose = purpose
    self.timings = timings
  }

  /// Exit codes of every command, beside 0.
  enum Exit {
    /// The request cannot be met as it was made: EX_USAGE of sysexits.
    static let wrongUsage = ExitCode(64)
    /// The content has errors.
    static let contentErrors = ExitCode(1)
    /// The disk refused: EX_IOERR of sysexits.
    static let diskTrouble = ExitCode(74)
  }

  /// What a command says of a site instead of what a build counts.
  struct Answer {
    /// For standard output, every line ended.
    let text: String
    /// For people, on standard error; not with `--quiet`.
    let note: Message?
    let json: JSON
  }

  /// Runs the work, prints its report and ends the command accordingly.
  ///
  /// With an answer, only errors are told before it, and nothing else in its place.
  func run(
    answering answer: ((BuildResult) throws(Refusal) -> Answer)? = nil,
    _ work: () async throws(FileError) -> BuildResult
  ) async throws {
    let result = try await work()
    if let answer, !result.report.hasErrors { return try print(answer(result)) }
    try print(result)
    if result.report.hasErrors { throw Exit.contentErrors }
  }

  /// Says what is wrong with how the command was called, and how it ends.
  func refuse(_ message: Message) -> ExitCode {
    try? StandardStream.error.write("parvis: " + message[options.lang] + "\n")
    return Exit.wrongUsage
  }

  /// Prints a report in the form that was asked for.
  func print(_ result: BuildResult) throws(FileError) {
    switch options.format {
    case .text: try printText(result)
    case .json: try StandardStream.output.write(JSONReport(result, options.lang).text)
    case .github: try printAnnotations(result)
    }
  }

  /// Tells people of diagnostics, an empty line behind each.
  func tell(_ diagnostics: [Diagnostic], in sources: SourceTree) throws(FileError) {
    let stream = StandardStream.error
    for diagnostic in diagnostics {
      try stream.write(diagnostic.text(in: sources, options.lang, stream.emphasis) + "\n")
    }
  }

  /// Prints what a command has to say.
  func print(_ answer: Answer) throws(FileError) {
    if options.format == .json { return try StandardStream.output.write(answer.json.text + "\n") }
    try StandardStream.output.write(answer.text)
    guard let note = answer.note, !options.quiet else { return }
    try StandardStream.error.write(note[options.lang] + "\n")
  }

  private func printText(_ result: BuildResult) throws(FileError) {
    let diagnostics = result.report.inSourceOrder
    try tell(diagnostics, in: result.sources)
    let errors = diagnostics.count { $0.kind.severity == .error }
    let counts =
      options.lang.errors(errors) + ", " + options.lang.warnings(diagnostics.count - errors)
    if !options.quiet, errors > 0 || purpose == .check {
      try StandardStream.error.write(FileSummary(diagnostics, options.lang).text)
    }
    if errors > 0 {
      let nothing = Message(
        fr: ": rien n’a changé dans le site", en: ": nothing changed in the site")
      try StandardStream.error.write(
        counts + (purpose == .build ? nothing[options.lang] : "") + "\n")
      return
    }
    guard !options.quiet else { return }
    try printChanges(result.changes)
    var line = summary(of: result)
    if purpose == .check {
      let clean = Message(fr: "rien à revoir", en: "nothing to look at")
      line = (diagnostics.isEmpty ? clean[options.lang] : counts) + ": " + line
    }
    try StandardStream.output.write(line + "\n")
    guard timings else { return }
    var before = Duration.zero
    for (stage, end) in result.timings {
      try StandardStream.output.write("  \(stage): \((end - before).milliseconds) ms\n")
      before = end
    }
    if let release = try options.zoneRelease() {
      try StandardStream.output.write("  tzdata: \(release)\n")
    }
  }

  /// How many changes are named; the rest is counted.
  private static let namedChanges = 20

  /// What subscribers will see as new: a line a session.
  private func printChanges(_ changes: [SessionChange]) throws(FileError) {
    for change in changes.prefix(Self.namedChanges) {
      try StandardStream.output.write("  " + change.message[options.lang] + "\n")
    }
    let rest = changes.count - Self.namedChanges
    guard rest > 0 else { return }
    let others = options.lang.count(
      rest, Message(fr: "autre rencontre", en: "other session"),
      Message(fr: "autres rencontres", en: "other sessions"))
    try StandardStream.output.write(
      Message(fr: "  … et \(others)\n", en: "  … and \(others)\n")[options.lang])
  }

  /// One line: `48 pages, 14 calendriers, 3 fichiers changés, 62 ms`.
  private func summary(of result: BuildResult) -> String {
    let changed = result.files.written + result.files.removed
    let lang = options.lang
    var parts = [
      lang.count(result.pages, Message("page"), Message("pages")),
      lang.count(
        result.sessions, Message(fr: "rencontre", en: "session"),
        Message(fr: "rencontres", en: "sessions")),
      lang.count(
        result.feeds, Message(fr: "calendrier", en: "calendar"),
        Message(fr: "calendriers", en: "calendars")),
    ]
    if result.files != FileCounts() {
      parts.append(
        lang.count(
          changed, Message(fr: "fichier changé", en: "file changed"),
          Message(fr: "fichiers changés", en: "files changed")))
    }
    if let end = result.timings.last?.end { parts.append("\(end.milliseconds) ms") }
    return parts.joined(separator: ", ")
  }

  /// Workflow commands that put each diagnostic on its line.
  private func printAnnotations(_ result: BuildResult) throws(FileError) {
    for diagnostic in result.report.inSourceOrder {
      var place = ""
      if let range = diagnostic.range, let file = result.sources[range.path] {
        let start = file.position(of: range.bytes.lowerBound)
        let end = file.position(of: range.bytes.upperBound)
        place =
          " file=\(range.path),line=\(start.line),col=\(start.column),endLine=\(end.line),endColumn=\(end.column)"
      }
      let help = diagnostic.help.map { "%0A" + $0[options.lang].escapedForWorkflow } ?? ""
      try StandardStream.output.write(
        "::\(diagnostic.kind.severity.rawValue)\(place)::"
          + diagnostic.message[options.lang].escapedForWorkflow + " [\(diagnostic.kind.id)]" + help
          + "\n")
    }
  }
}

extension String {
  /// The three signs that a workflow command minds, percent-encoded.
  fileprivate var escapedForWorkflow: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension Refusal {
  /// What is wrong with the request, and what to ask instead, each line ended.
  func text(in language: MessageLanguage) -> String {
    let label = Message(fr: "  correction: ", en: "  fix: ")[language]
    return "parvis: " + message[language] + "\n" + (help.map { label + $0[language] + "\n" } ?? "")
  }
}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
