import ArgumentParser
import Parvis
import Source

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How a report is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// One object, for programs.
  case json
  /// Annotations of GitHub's workflows.
  case github
}

/// What every command that reads a site takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        fr: "Le dossier qui contient content/ et themes/.",
        en: "The folder that holds content/ and themes/."), valueName: say(fr: "dossier", en: "dir")
    ), completion: .directory)
  var root = "."

  @Option(
    help: ArgumentHelp(
      say(
        fr:
          "Le moment pour lequel les listes sont faites, à l’heure du programme: 2026-11-21T09:00.",
        en: "The moment for which lists are made, in the program’s time: 2026-11-21T09:00."),
      valueName: say(fr: "moment", en: "time")), transform: Self.moment)
  var now: BuildOptions.Moment?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Le dossier des fuseaux horaires; sinon $TZDIR ou celui du système.",
        en: "The folder of time zones; else $TZDIR or the system’s."),
      valueName: say(fr: "dossier", en: "dir")), completion: .directory)
  var zoneinfo: String?

  @Option(
    help: ArgumentHelp(
      say(fr: "Combien de cœurs employer.", en: "How many cores to use."), valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "La forme du rapport: text, json ou github.",
        en: "The report’s form: text, json or github.")))
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp(
      say(fr: "La langue des messages: fr ou en.", en: "The language of messages: fr or en."),
      valueName: say(fr: "langue", en: "lang")),
    completion: .list(MessageLanguage.allCases.map(\.rawValue)), transform: Self.language)
  var lang: MessageLanguage = .asked

  @Flag(help: ArgumentHelp(say(fr: "Ne dire que ce qui ne va pas.", en: "Say only what is wrong.")))
  var quiet = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError(
        say(fr: "--jobs attend un nombre de 1 à 256.", en: "--jobs takes a number from 1 to 256."))
    }
  }

  /// The options of a build, with the clock and the time zones of this machine.
  var buildOptions: BuildOptions {
    let environment = ProcessInfo.processInfo.environment
    let moment: BuildOptions.Moment
    if let now {
      moment = now
    } else if let epoch = environment["SOURCE_DATE_EPOCH"].flatMap({ Int($0) }) {
      moment = BuildOptions.Moment(secondsSince1970: epoch)
    } else {
      moment = BuildOptions.Moment(secondsSince1970: Int(Date().timeIntervalSince1970))
    }
    let folder = zoneFolder
    var options = BuildOptions(now: moment) { (name) throws(FileError) in
      try SourceTree.bytes(at: folder + "/" + name)
    }
    let clock = ContinuousClock()
    let start = clock.now
    options.elapsed = { clock.now - start }
    if format == .text, !quiet, StandardStream.error.isScreen {
      let line = ProgressLine(language: lang)
      options.progress = { progress in
        try? StandardStream.error.write(line.text(progress, after: clock.now - start))
      }
    }
    options.width = jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount)
    return options
  }
}

extension CommonOptions {
  /// The files of the site, and what is already wrong with them.
  func load() throws(FileError) -> (tree: SourceTree, found: Report) {
    var found = Report()
    return (try SiteFolder(root).load(into: &found), found)
  }

  /// The site, checked and not rendered, with options that a command may change.
  func check(
    _ change: (inout BuildOptions) throws(FileError) -> Void = { _ in }
  ) async throws(FileError) -> BuildResult {
    // The clock starts before anything is read.
    var options = buildOptions
    let (tree, found) = try load()
    options.checksOnly = true
    try change(&options)
    var sink = MemorySink()
    return try await build(tree, options, found: found, into: &sink)
  }

  /// Where the system keeps its time zones, unless the user or `$TZDIR` says otherwise.
  private var zoneFolder: String {
    zoneinfo ?? ProcessInfo.processInfo.environment["TZDIR"] ?? "/usr/share/zoneinfo"
  }

  /// The release of the tz database, `2026f`, as its own `tzdata.zi` says it in its first line,
  /// or on macOS `+VERSION`; nil where neither is installed.
  func zoneRelease() throws(FileError) -> String? {
    for name in ["tzdata.zi", "+VERSION"] {
      guard let bytes = try SourceTree.bytes(at: zoneFolder + "/" + name) else { continue }
      let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
      return line.split(separator: " ").last.map(String.init)
    }
    return nil
  }

  @Sendable private static func moment(_ text: String) throws -> BuildOptions.Moment {
    guard let moment = BuildOptions.Moment(local: text) else {
      throw ValidationError(
        say(
          fr: "« \(text) » n’est pas un moment; écrivez par exemple 2026-11-21T09:00.",
          en: "‘\(text)’ is not a moment; write for example 2026-11-21T09:00."))
    }
    return moment
  }

  @Sendable private static func language(_ text: String) throws -> MessageLanguage {
    guard let language = MessageLanguage(rawValue: text) else {
      throw ValidationError(
        say(fr: "--lang attend fr ou en.", en: "--lang takes fr or en."))
    }
    return language
  }
}
