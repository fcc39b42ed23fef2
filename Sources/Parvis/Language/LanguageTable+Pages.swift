import Markdown
import Source

extension LanguageTable {
  /// The primary subtags of the locales that are built in.
  static let subtags = Set(all.map { String($0.tag.prefix { $0 != "-" }) }).sorted()

  /// The languages that may be spoken at a session.
  static let spokenSubtags = frenchCanada.words.spokenLanguages.keys.sorted()

  /// How bodies of pages become HTML in this language.
  var markdown: MarkdownOptions {
    MarkdownOptions(
      typography: typography,
      footnoteLabels: FootnoteLabels(title: words.body.notes, backLink: words.body.backToText),
      taskLabels: TaskLabels(done: words.body.taskDone, toDo: words.body.taskToDo),
      tableLabel: words.body.table,
      reservedIdentifiers: ["main", "navigation", "languages", "feed"])
  }

  /// Two parts of a title: `Café avec un policier – Blainville`.
  func title(_ whole: String, _ part: String) -> String {
    whole + " – " + part
  }

  /// What a link to a document says of it: `(PDF, 210 Ko)`.
  func fileNote(_ file: SourceFile) -> String {
    let format = file.name.split(separator: ".").last.map { $0.uppercased() } ?? ""
    return "(" + format + ", " + fileSize(file.bytes.count) + ")"
  }
}
