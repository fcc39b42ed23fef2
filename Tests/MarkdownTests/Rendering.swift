import Markdown
import Source

/// Bodies as tests write them: all of a file, with plain answers where the site would answer.
struct Rendering {
  let html: String
  let body: MarkdownBody?
  let report: Report
  let file: SourceFile

  static let options = MarkdownOptions(
    typography: .none,
    footnoteLabels: FootnoteLabels(title: "Notes", backLink: "Retour au texte, note"),
    taskLabels: TaskLabels(done: "fait :", toDo: "à faire :"), tableLabel: "Tableau")

  init(_ text: String, _ options: MarkdownOptions = options) {
    file = SourceFile(path: "content/a.fr.md", text: text)
    var report = Report()
    body = renderMarkdown(file, body: 0..<file.bytes.count, options: options, into: &report)
    self.report = report
    var output: [UInt8] = []
    body?.html(
      link: { ResolvedLink(href: $0.destination) },
      image: { ResolvedImage(source: $0.source, size: (4, 3)) }, into: &output)
    html = String(decoding: output, as: UTF8.self)
  }

  static func french(_ text: String) -> Rendering {
    var options = options
    options.typography = .frenchCanada
    return Rendering(text, options)
  }

  var ids: [String] { report.diagnostics.map(\.kind.id) }
}
