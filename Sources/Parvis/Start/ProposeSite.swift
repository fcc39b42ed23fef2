import FrontMatter
import ICalendar
public import Source

/// Fills in a preset, and checks the site that it makes.
///
/// Nothing is written. Costs one check of the site.
/// - Parameters:
///   - request: the preset, and an answer to every question.
///   - themes: the themes that the site may use.
///   - options: what a build needs from the world; the sessions come after its moment.
///   - found: what is already wrong with the themes.
/// - Returns: the files, or why there are none.
/// - Throws: where a time zone cannot be read.
public func proposeSite(
  _ request: SiteRequest, themes: SourceTree, _ options: BuildOptions, found: Report = Report()
) async throws(FileError) -> NewFilesAnswer {
  precondition(request.open.isEmpty, "a question has no answer")
  guard let language = request.languages.first else { preconditionFailure("no language") }
  var report = Report()
  var zones = ZoneTable(read: options.zones)
  let name = request.text(.timezone, language)
  let place = Scalar.asked(name).range
  guard let zone = try zones.rules(Located(name, at: place), into: &report) else {
    return .refused(
      report.diagnostics.first.map { Refusal($0) }
        ?? Refusal(Message(fr: "fuseau inconnu: \(name)", en: "unknown time zone: \(name)")))
  }
  let names = PresetNames(request, today: zone.local(options.now.instant(in: zone)).date)
  var tree = themes
  var files: [SourceFile] = []
  for file in request.preset.files {
    let own = request.preset.language(ofFile: file.path)
    guard own.map({ !names.omitted.contains($0.subtag) }) ?? true else { continue }
    let filled = file.filled(with: names, own ?? language)
    files.append(filled)
    tree.insert(filled)
  }
  let result = try await check(tree, options, found: found)
  return .proposed(NewFiles(files: files.sorted { $0.path < $1.path }, result: result))
}
