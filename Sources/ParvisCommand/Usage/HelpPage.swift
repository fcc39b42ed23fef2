import Source

/// A help page of ArgumentParser in the person's language.
///
/// Every command writes its own words; what remains are the library's fixed ones. Each is replaced
/// by as many words, so that lines stay as the library broke them.
struct HelpPage {
  private let page: String

  init(_ page: String) {
    self.page = page
  }

  /// The library's words, and as many of ours.
  ///
  /// `USAGE`, `ARGUMENTS` and `OPTIONS` are French too.
  private static let words: [(english: [Substring], french: [Substring])] = [
    ("SUBCOMMANDS:", "COMMANDES:"),
    ("<subcommand>", "<commande>"),
    ("<subcommand>'", "<commande>'"),
    ("[<subcommands>", "[<commandes>"),
    ("<subcommands>", "<commandes>"),
    ("Show help information.", "Montre cette aide."),
    ("Show subcommand help information.", "Montre l’aide d’une commande."),
    ("Show the version.", "Montre la version."),
    ("(values:", "(choix:"),
    ("(default:", "(sinon:"),
    ("default:", "sinon:"),
    ("See", "Voir"),
    ("for detailed help.", "pour les détails."),
  ].map { ($0.split(separator: " "), $1.split(separator: " ")) }

  /// The page, which begins with what the command does; the version or a script for a shell, which
  /// do not, as they are.
  func text(in language: MessageLanguage) -> String {
    let overview = "OVERVIEW: "
    guard page.hasPrefix(overview) else { return page }
    let text = page.dropFirst(overview.count)
    return language == .english ? String(text) : Self.french(text)
  }

  /// O(length × words).
  private static func french(_ text: Substring) -> String {
    var pieces = text.pieces
    var index = 0
    while index < pieces.count {
      let found = words.first { entry in
        pieces[index...].prefix(entry.english.count).map(\.word) == entry.english[...].map { $0 }
      }
      for word in found?.french ?? [] {
        pieces[index].word = word
        index += 1
      }
      if found == nil { index += 1 }
    }
    return pieces.map { $0.space + $0.word }.joined()
  }
}

extension Substring {
  /// The words, each with the white space before it.
  fileprivate var pieces: [(space: Substring, word: Substring)] {
    var pieces: [(Substring, Substring)] = []
    var rest = self
    while !rest.isEmpty {
      let space = rest.prefix(while: \.isWhitespace)
      let word = rest.dropFirst(space.count).prefix { !$0.isWhitespace }
      rest = rest.dropFirst(space.count + word.count)
      pieces.append((space, word))
    }
    return pieces
  }
}
