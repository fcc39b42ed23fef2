import Parvis
import Source

/// The diagnostics of a build as a page shows them: in the form of the terminal, which editors know.
enum DiagnosticList {
  /// How many are shown; the rest is counted.
  private static let limit = 50

  /// `2 erreurs, 1 avertissement`.
  static func title(of result: BuildResult, _ language: MessageLanguage) -> String {
    Summary.of(result.report).map { $0[language] }.joined(separator: ", ")
  }

  /// One block each, errors first.
  static func html(of result: BuildResult, _ language: MessageLanguage) -> HTML {
    let all = result.report.inSourceOrder
    let ordered =
      all.filter { $0.kind.severity == .error } + all.filter { $0.kind.severity == .warning }
    let blocks: [HTML] = ordered.prefix(limit).map { diagnostic in
      let text = diagnostic.text(in: result.sources, language)
      return "<pre class=\"\(diagnostic.kind.severity.rawValue)\">\(text)</pre>\n"
    }
    let rest = Summary.count(
      ordered.count - limit, fr: ("autre", "autres"), en: ("other", "others"))
    let more: HTML = if let rest { "<p>… \(rest[language])</p>\n" } else { "" }
    return "\(blocks)\(more)"
  }
}
