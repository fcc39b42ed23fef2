import Parvis
import Source

/// Pages and their languages as a table: a line a page, and what to read again.
///
///     page              fr        en
///     history           original  périmée: résumé, texte
struct TranslationListing {
  private let pages: [TranslationSummary]

  init(_ pages: [TranslationSummary]) {
    self.pages = pages
  }

  /// The table, its counts, and the same for programs.
  func answer(_ language: MessageLanguage) -> Reporter.Answer {
    let states = pages.flatMap(\.versions).map(\.state)
    let stale = states.count { if case .stale = $0 { true } else { false } }
    let missing = states.count { $0 == .missing }
    return Reporter.Answer(
      text: text(language),
      note: Message(
        fr: "pages: \(pages.count), traductions périmées: \(stale), manquantes: \(missing)",
        en: "pages: \(pages.count), stale translations: \(stale), missing: \(missing)"),
      json: .object([
        ("version", .number(1)), ("pages", .array(pages.map { $0.json })),
      ]))
  }

  private func text(_ language: MessageLanguage) -> String {
    let head = ["page"] + (pages.first?.versions ?? []).map(\.language)
    let rows = pages.map { [$0.page] + $0.versions.map { $0.state.message[language] } }
    let table = [head] + rows
    let widths = head.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    return table.map { row in
      var line = ""
      for (cell, width) in zip(row, widths) {
        line += cell + String(repeating: " ", count: width + 2 - cell.count)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}

extension TranslationSummary {
  fileprivate var json: JSON {
    .object([
      ("page", .text(page)),
      (
        "versions",
        .array(
          versions.map { version in
            .object([
              ("language", .text(version.language)), ("state", .text(version.state.name)),
              ("changed", .array(version.state.parts.map { .text($0.name) })),
              ("path", version.path.map { .text($0) } ?? .null),
            ])
          })
      ),
    ])
  }
}

extension TranslationSummary.State {
  /// For programs.
  fileprivate var name: String {
    switch self {
    case .original: "original"
    case .current: "ok"
    case .stale: "stale"
    case .missing: "missing"
    case .unwanted: "none"
    }
  }

  /// What has changed elsewhere since.
  fileprivate var parts: [WordsPart] {
    if case .stale(let parts) = self { parts } else { [] }
  }

  /// For people.
  fileprivate var message: Message {
    switch self {
    case .original: Message("original")
    case .current: Message(fr: "à jour", en: "ok")
    case .stale(let parts):
      Message(
        fr: "périmée: " + parts.map(\.message.french).joined(separator: ", "),
        en: "stale: " + parts.map(\.message.english).joined(separator: ", "))
    case .missing: Message(fr: "manquante", en: "missing")
    case .unwanted: Message("–")
    }
  }
}
