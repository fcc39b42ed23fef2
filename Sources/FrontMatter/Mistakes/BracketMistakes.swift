internal import Source

/// What is wrong inside `[…]` and `{…}`.
extension Parser {
  /// Brackets that nothing closes before a line that cannot belong to them.
  func unclosedBracket(_ opening: Range<Int>) -> Diagnostic {
    let (open, close) = brackets(opening.lowerBound)
    return Diagnostic(
      .unclosedBracket, at: file.range(opening),
      Message(
        fr: "« \(open) » ouvert ici n’est jamais fermé",
        en: "‘\(open)’ opened here is never closed"),
      help: Message(
        fr:
          "ajoutez « \(close) »; si « \(open) » fait partie d’un texte, mettez-le entre guillemets:"
          + " \(inQuotes(file.text(opening)))",
        en: "add ‘\(close)’; if ‘\(open)’ is part of a text, put that in quotes:"
          + " \(inQuotes(file.text(opening)))"))
  }

  /// The closing bracket stands as far left as the field that it belongs to.
  func shallowBracket(_ opening: Range<Int>) -> Diagnostic {
    let (open, _) = brackets(opening.lowerBound)
    return Diagnostic(
      .indentation, at: file.range(at..<at + 1),
      Message(
        fr: "ce qui ferme « \(open) » est trop à gauche",
        en: "what closes ‘\(open)’ is too far left"),
      help: Message(
        fr: "donnez des espaces au début de cette ligne", en: "begin this line with spaces"),
      notes: [
        Diagnostic.Note(
          Message(fr: "« \(open) » est ouvert ici", en: "‘\(open)’ is opened here"),
          at: file.range(opening.lowerBound..<opening.lowerBound + 1))
      ])
  }

  /// A closing bracket without an opening one, or of the other sort.
  func strayBracket() -> Diagnostic {
    let sign = file.text(at..<at + 1)
    return Diagnostic(
      .strayBracket, at: file.range(at..<at + 1),
      Message(
        fr: "« \(sign) » ne ferme rien ici", en: "‘\(sign)’ closes nothing here"),
      help: Message(
        fr: "effacez-le, ou écrivez le caractère qui l’ouvre; fermez [ par ] et { par }",
        en: "delete it, or write the character that opens it; close [ with ] and { with }"))
  }

  func extraComma() -> Diagnostic {
    Diagnostic(
      .comma, at: file.range(at..<at + 1),
      Message(fr: "rien ne précède cette virgule", en: "nothing stands before this comma"),
      help: Message(
        fr: "effacez la virgule, ou écrivez ce qui manque",
        en: "delete the comma, or write what is missing"))
  }

  func missingComma() -> Diagnostic {
    if byte(at) == .closeBracket || byte(at) == .closeBrace { return strayBracket() }
    let rest = at..<max(current.end, at)
    let read = excerpt(rest)
    return Diagnostic(
      .comma, at: file.range(rest),
      Message(
        fr: "une virgule manque devant « \(read) »", en: "a comma is missing before ‘\(read)’"),
      help: Message(
        fr: "séparez les éléments par des virgules, ou mettez le texte entre guillemets",
        en: "separate the items by commas, or put the text in quotes"))
  }

  private func brackets(_ offset: Int) -> (String, String) {
    file.bytes[offset] == .openBracket ? ("[", "]") : ("{", "}")
  }
}
