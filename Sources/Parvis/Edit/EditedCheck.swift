import FrontMatter
import ICalendar
import Source

/// Checks a site, without making its files.
///
/// - Throws: where a time zone cannot be read.
func check(
  _ sources: SourceTree, _ options: BuildOptions, found: Report
) async throws(FileError) -> BuildResult {
  var options = options
  options.checksOnly = true
  var sink = MemorySink()
  return try await build(sources, options, found: found, into: &sink)
}

/// Checks the whole site as it would be with some files edited or new.
///
/// - Parameters:
///   - edited: those files as they would be.
///   - sources: all files as they are.
///   - options: what a build needs from the world.
///   - found: what was already wrong with the sources.
///   - before: a check of the site as it is.
/// - Returns: a result whose report holds only what is new.
/// - Throws: where a time zone cannot be read.
func check(
  _ edited: [SourceFile], in sources: SourceTree, _ options: BuildOptions, found: Report,
  besides before: BuildResult
) async throws(FileError) -> BuildResult {
  var tree = sources
  for file in edited { tree.insert(file) }
  var after = try await check(tree, options, found: found)
  after.report = after.report.without(before.report)
  return after
}

/// What subscribers will see of a session.
func effect(of uid: String, in result: BuildResult) -> Message {
  switch result.changes.first(where: { $0.uid == uid }) {
  case let change? where change.kind != .announced: change.message
  case _?:
    Message(
      fr: "cette rencontre n’est pas encore publiée: elle paraîtra déjà ainsi",
      en: "this session is not published yet: it will appear like this at once")
  case nil:
    Message(fr: "rien de nouveau dans les calendriers", en: "nothing new in the calendars")
  }
}

extension Refusal {
  /// The refusal to edit what is written in a way that only a person understands.
  static func byHand(_ path: String, _ field: FieldName) -> Refusal {
    Refusal(
      Message(
        fr: "l’en-tête de \(path) est écrit d’une façon que cette commande ne sait pas modifier",
        en: "the header of \(path) is written in a way that this command cannot edit"),
      help: Message(
        fr: "écrivez vous-même une entrée sous « \(field.french): »",
        en: "write an entry under ‘\(field.english):’ yourself"))
  }
}

extension Site {
  /// The language of field names in a file that has none.
  var messageLanguage: MessageLanguage {
    MessageLanguage(rawValue: program.defaultLanguage.subtag) ?? .english
  }
}

extension Report {
  /// How many errors it holds.
  var errorCount: Int { diagnostics.count { $0.kind.severity == .error } }

  /// What another report does not say, wherever it stands: an edit moves what follows it.
  func without(_ other: Report) -> Report {
    struct Said: Hashable {
      let kind: Diagnostic.Kind
      let path: String?
      let message: Message
      init(_ diagnostic: Diagnostic) {
        kind = diagnostic.kind
        path = diagnostic.range?.path
        message = diagnostic.message
      }
    }
    var known: [Said: Int] = [:]
    for diagnostic in other.diagnostics { known[Said(diagnostic), default: 0] += 1 }
    var rest = Report()
    for diagnostic in diagnostics {
      if let count = known[Said(diagnostic)], count > 0 {
        known[Said(diagnostic)] = count - 1
      } else {
        rest.add(diagnostic)
      }
    }
    return rest
  }
}
