import Source

/// Which files a person has to open, each with what is wrong in it, after a long report.
///
///     2 fichiers à revoir:
///       content/cities/blainville.fr.md (2 erreurs, 1 avertissement)
///       content/program.yml (1 avertissement)
struct FileSummary {
  private let diagnostics: [Diagnostic]
  private let language: MessageLanguage

  /// How many files are named; the rest is counted.
  private static let namedFiles = 20

  init(_ diagnostics: [Diagnostic], _ language: MessageLanguage) {
    self.diagnostics = diagnostics
    self.language = language
  }

  /// Every line with its line feed, files in order; empty where no file is to be opened.
  var text: String {
    let byPath = Dictionary(grouping: diagnostics.filter { $0.range != nil }) {
      $0.range?.path ?? ""
    }
    let files = byPath.sorted { $0.key < $1.key }
    guard !files.isEmpty else { return "" }
    let count = language.count(
      files.count, Message(fr: "fichier", en: "file"), Message(fr: "fichiers", en: "files"))
    var text = Message(fr: "\(count) à revoir:\n", en: "\(count) to look at:\n")[language]
    for (path, found) in files.prefix(Self.namedFiles) {
      text += "  \(path) (\(found.counts(language)))\n"
    }
    let rest = files.count - Self.namedFiles
    if rest > 0 {
      text += Message(fr: "  … et \(rest) de plus\n", en: "  … and \(rest) more\n")[language]
    }
    return text
  }
}

extension [Diagnostic] {
  /// How many errors and warnings: `2 erreurs, 1 avertissement`; what there is none of is left out.
  func counts(_ language: MessageLanguage) -> String {
    let errors = count { $0.kind.severity == .error }
    return [
      errors == 0 ? nil : language.errors(errors),
      count == errors ? nil : language.warnings(count - errors),
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

extension MessageLanguage {
  /// `1 erreur`, `2 erreurs`, `0 errors`.
  func errors(_ number: Int) -> String {
    count(number, Message(fr: "erreur", en: "error"), Message(fr: "erreurs", en: "errors"))
  }

  /// `1 avertissement`, `2 avertissements`.
  func warnings(_ number: Int) -> String {
    count(
      number, Message(fr: "avertissement", en: "warning"),
      Message(fr: "avertissements", en: "warnings"))
  }

  /// A number with its noun: in French 0 is singular, in English it is plural.
  func count(_ number: Int, _ one: Message, _ other: Message) -> String {
    let isOne = self == .french ? number < 2 : number == 1
    return "\(number) " + (isOne ? one : other)[self]
  }
}
