import Source
import Testing

@testable import Templates

/// A small theme in memory: templates, phrases, and what the template `page` is rendered with.
struct Theme: Sendable {
  var files: [String: String]
  var phrases: [String: String] = [:]
  var shape = Theme.shape

  /// Something of everything.
  static let shape = TemplateShape.record([
    "title": .text, "body": .html, "past": .flag, "tags": .list(.text),
    "city": .record(["name": .text, "mayor": .optional(.record(["name": .text]))]),
    "sessions": .list(
      .record(["date": .text, "note": .optional(.text), "venue": .record(["name": .text])])),
    "card": .name(among: ["small", "large"]),
  ])

  /// What loading says, and the library.
  func load() -> (library: TemplateLibrary, report: Report) {
    var report = Report()
    let library = TemplateLibrary.load(
      files: files.reduce(into: [:]) { files, file in
        files[file.key] = SourceFile(path: file.key, text: file.value)
      },
      phrases: phrases.reduce(into: [:]) { phrases, phrase in
        // As in a file `strings` that begins with twenty other bytes.
        let range = SourceRange("strings." + phrase.key, 20..<20 + phrase.value.utf8.count)
        phrases[phrase.key] = Located(phrase.value, at: range)
      },
      roots: ["page": shape], into: &report)
    return (library, report)
  }

  /// What `page` prints; the theme must be without mistakes.
  func render(_ fields: [String: TemplateValue]) -> String {
    let (library, report) = load()
    #expect(report.diagnostics.isEmpty)
    var output: [UInt8] = []
    library.render("page", .record(fields), into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}

/// A text in which ⟦ and ⟧ stand around what is expected to be pointed at.
struct Marked {
  let text: String
  let range: Range<Int>?

  init(_ marked: String) {
    let parts = marked.split(separator: /[⟦⟧]/, omittingEmptySubsequences: false)
    text = parts.joined()
    guard parts.count == 3 else {
      range = nil
      return
    }
    let start = parts[0].utf8.count
    range = start..<start + parts[1].utf8.count
  }
}
