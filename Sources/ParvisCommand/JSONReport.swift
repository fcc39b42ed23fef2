import Parvis
import Source

/// The one object that `--format json` prints: every diagnostic and what the build counted.
struct JSONReport {
  private let result: BuildResult
  private let language: MessageLanguage

  init(_ result: BuildResult, _ language: MessageLanguage) {
    self.result = result
    self.language = language
  }

  /// JSON in one line, with its line feed.
  var text: String {
    let object = JSON.object([
      ("version", .number(1)),
      ("diagnostics", .array(result.report.inSourceOrder.map(json))),
      ("pages", .number(result.pages)),
      ("sessions", .number(result.sessions)),
      ("feeds", .number(result.feeds)),
      (
        "files",
        .object([
          ("written", .number(result.files.written)),
          ("unchanged", .number(result.files.unchanged)),
          ("removed", .number(result.files.removed)),
        ])
      ),
      (
        "changes",
        .array(
          result.changes.map {
            .object([
              ("uid", .text($0.uid)), ("sequence", .number($0.sequence)),
              ("kind", .text($0.kind.rawValue)), ("message", .text($0.message[language])),
            ])
          })
      ),
      (
        "timings",
        .object(result.timings.map { ($0.stage, .number(Int($0.end.milliseconds))) })
      ),
    ])
    return object.text + "\n"
  }

  private func json(_ diagnostic: Diagnostic) -> JSON {
    let file = diagnostic.range.flatMap { result.sources[$0.path] }
    let start = diagnostic.range.flatMap { file?.position(of: $0.bytes.lowerBound) }
    let end = diagnostic.range.flatMap { file?.position(of: $0.bytes.upperBound) }
    func number(_ value: Int?) -> JSON { value.map { .number($0) } ?? .null }
    return .object([
      ("severity", .text(diagnostic.kind.severity.rawValue)),
      ("id", .text(diagnostic.kind.id)),
      ("path", diagnostic.range.map { .text($0.path) } ?? .null),
      ("line", number(start?.line)),
      ("column", number(start?.column)),
      ("endLine", number(end?.line)),
      ("endColumn", number(end?.column)),
      ("message", .text(diagnostic.message[language])),
      ("help", diagnostic.help.map { .text($0[language]) } ?? .null),
    ])
  }
}
