import Parvis
import Preview
import Source

/// Says what happens in a preview: a line for each rebuild, and what is wrong.
struct PreviewReporter: Sendable {
  private let language: MessageLanguage
  private let isQuiet, showsBoth: Bool

  init(_ options: CommonOptions, showsBoth: Bool) {
    language = options.lang
    isQuiet = options.quiet
    self.showsBoth = showsBoth
  }

  /// A stream that nobody reads any more is no reason to stop showing the site.
  func tell(_ event: PreviewEvent) {
    switch event {
    case .listening(let home, let both):
      try? StandardStream.output.write((showsBoth ? both : home) + "\n")
    case .unreadable(let error):
      try? StandardStream.error.write("parvis: " + error.message[language] + "\n")
    case .built(let result, let duration): tell(result, duration)
    }
  }

  private func tell(_ result: BuildResult, _ duration: Duration) {
    for diagnostic in result.report.inSourceOrder where !isQuiet || diagnostic.isError {
      try? StandardStream.error.write(
        diagnostic.text(in: result.sources, language, StandardStream.error.emphasis) + "\n")
    }
    let errors = result.report.inSourceOrder.count(where: \.isError)
    if errors > 0 {
      let line = Message(
        fr: "\(errors) \(errors < 2 ? "erreur" : "erreurs"): le site d’avant reste à l’écran\n",
        en: "\(errors) \(errors == 1 ? "error" : "errors"): the former site stays on screen\n")
      try? StandardStream.error.write(line[language])
    } else if !isQuiet {
      let (time, pages) = (duration.milliseconds, result.pages)
      let line = Message(
        fr: "reconstruit en \(time) ms: \(pages) \(pages < 2 ? "page" : "pages")\n",
        en: "rebuilt in \(time) ms: \(pages) \(pages == 1 ? "page" : "pages")\n")
      try? StandardStream.output.write(line[language])
    }
  }
}

extension Diagnostic {
  fileprivate var isError: Bool { kind.severity == .error }
}
