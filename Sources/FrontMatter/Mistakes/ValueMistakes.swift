internal import Source

/// What is wrong with values.
extension Parser {
  func unclosedQuote(_ range: Range<Int>) -> Diagnostic {
    let quote = file.text(range.lowerBound..<range.lowerBound + 1)
    let text = file.text(range.lowerBound + 1..<range.upperBound)
    return Diagnostic(
      .unclosedQuote, at: file.range(range),
      Message(
        fr: "le guillemet \(quote) ouvert ici n’est jamais fermé",
        en: "the quotation mark \(quote) opened here is never closed"),
      help: quote == "'"
        ? Message(
          fr:
            "fermez-le; s’il s’agit d’une apostrophe, mettez tout entre guillemets: \(inQuotes("'" + text))",
          en: "close it; if it is an apostrophe, put everything in quotes: \(inQuotes("'" + text))")
        : Message(
          fr:
            "ajoutez \(quote) à la fin du texte; s’il continue sur d’autres lignes, commencez-les par des espaces",
          en:
            "add \(quote) at the end of the text; if it continues on other lines, begin those with spaces"
        ))
  }

  /// Something stands behind a value, on its line.
  func textAfterValue(_ value: Range<Int>) -> Diagnostic {
    var end = current.end
    while end > at, file.bytes[end - 1].isBlank { end -= 1 }
    let rest = at..<end
    let whole = max(value.lowerBound, current.text)..<end
    let isQuoted = file.bytes[value.lowerBound].isQuote
    return Diagnostic(
      .textAfterValue, at: file.range(rest),
      Message(
        fr: "« \(excerpt(rest)) » suit "
          + (isQuoted ? "un guillemet fermant" : "une liste ou des champs terminés"),
        en: "‘\(excerpt(rest))’ follows "
          + (isQuoted ? "a closing quote" : "a list or fields that have ended")),
      help: isQuoted
        ? Message(
          fr: "mettez tout le texte entre guillemets: \(inQuotes(file.text(whole)))",
          en: "put all of the text in quotes: \(inQuotes(file.text(whole)))")
        : Message(
          fr: "effacez-le, ou mettez-le à la ligne suivante",
          en: "delete it, or move it to the next line"))
  }

  func badEscape(_ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .escape, at: file.range(range),
      Message(
        fr: "« \(excerpt(range)) » n’a pas de sens entre guillemets doubles",
        en: "‘\(excerpt(range))’ has no meaning between double quotes"),
      help: Message(
        fr: "doublez la barre oblique inverse: \\\\, ou utilisez des apostrophes: '…'",
        en: "double the backslash: \\\\, or use single quotes: '…'"))
  }

  func anchor() -> Diagnostic {
    indicator(.anchor)
  }

  func alias() -> Diagnostic {
    indicator(.alias)
  }

  func tag() -> Diagnostic {
    indicator(.tag)
  }

  /// A first sign that means something in YAML, and here nothing.
  private func indicator(_ kind: Diagnostic.Kind) -> Diagnostic {
    let sign = file.text(at..<at + 1)
    return Diagnostic(
      kind, at: file.range(at..<at + 1),
      Message(
        fr: "un texte qui commence par « \(sign) » doit être entre guillemets",
        en: "a text that begins with ‘\(sign)’ must be in quotation marks"),
      help: Message(
        fr: "écrivez \(quotedRest(from: at))", en: "write \(quotedRest(from: at))"))
  }

  func reservedSign() -> Diagnostic {
    reservedSign(at: at)
  }

  /// A first sign that YAML reserves; with the extension, only in some places.
  func reservedSign(at offset: Int) -> Diagnostic {
    let sign = file.text(offset..<offset + 1)
    return Diagnostic(
      .reservedSign, at: file.range(offset..<offset + 1),
      Message(
        fr: "un texte sans guillemets ne peut pas commencer ici par « \(sign) »",
        en: "a text without quotes cannot begin with ‘\(sign)’ here"),
      help: Message(
        fr: "mettez-le entre guillemets: \(quotedRest(from: offset))",
        en: "put it in quotes: \(quotedRest(from: offset))"))
  }

  /// A `:` in a text that is too long for the extension, or that is perhaps a field out of line.
  ///
  /// `text` is what was read of it so far.
  func colonInText(_ text: Range<Int>) -> Diagnostic {
    if let colon = joinedColon(in: text) { return missingSpace(text, before: colon) }
    if current.start > text.lowerBound {
      let field = current.text..<min(at + 1, current.end)
      let name = excerpt(current.text..<at)
      // A field of the page begins at the margin; another one stands beside its neighbours.
      let isOfPage = file.bytes[file.lineRange(around: text.lowerBound).lowerBound] != .space
      let remedy =
        isOfPage
        ? Message(
          fr: "effacez les espaces devant « \(name) »", en: "delete the spaces before ‘\(name)’")
        : Message(fr: "alignez-le avec les autres", en: "align it with the others")
      return Diagnostic(
        .colon, at: file.range(field),
        Message(
          fr: "des espaces précèdent « \(excerpt(field)) »: cette ligne se lit comme la suite de la"
            + " ligne d’avant",
          en: "spaces stand before ‘\(excerpt(field))’: this line reads as the rest of the line "
            + "before it"),
        help: Message(
          fr: "si c’est un champ, \(remedy.french); si c’est la suite d’un texte, mettez tout ce"
            + " texte entre guillemets",
          en: "if this is a field, \(remedy.english); if it is the rest of a text, put all of that "
            + "text in quotes"))
    }
    return Diagnostic(
      .colon, at: file.range(text),
      Message(
        fr: "le deux-points de « \(excerpt(text)) » se lit comme celui d’un champ",
        en: "the colon in ‘\(excerpt(text))’ reads as that of a field"),
      help: Message(
        fr: "mettez le texte entre guillemets: \(quotedRest(from: text.lowerBound)); des champs"
          + " commencent à la ligne suivante",
        en: "put the text in quotes: \(quotedRest(from: text.lowerBound)); fields begin on the"
          + " next line"))
  }

  /// A `#` that YAML would take for a comment, or that a value is joined to.
  func hash(_ offset: Int) -> Diagnostic {
    var end = current.end
    while end > offset, file.bytes[end - 1].isBlank { end -= 1 }
    let read = excerpt(offset..<end)
    return Diagnostic(
      .hash, at: file.range(offset..<end),
      Message(
        fr: "« \(read) » serait perdu: « # » annonce une remarque",
        en: "‘\(read)’ would be lost: ‘#’ announces a comment"),
      help: Message(
        fr: "mettez la valeur entre guillemets, ou laissez une espace avant et après « # »",
        en: "put the value in quotes, or leave a space before and after ‘#’"))
  }

  /// Something that has no place behind `|` or `>`.
  func blockHeaderSign(_ start: Int) -> Diagnostic {
    let sign = file.text(start..<start + 1)
    return Diagnostic(
      .blockHeader, at: file.range(at..<current.end),
      Message(
        fr: "« \(excerpt(at..<current.end)) » suit « \(sign) » sur la même ligne",
        en: "‘\(excerpt(at..<current.end))’ follows ‘\(sign)’ on the same line"),
      help: Message(
        fr: "commencez le texte à la ligne suivante, ou mettez tout entre guillemets:"
          + " \(quotedRest(from: start))",
        en: "begin the text on the next line, or put everything in quotes:"
          + " \(quotedRest(from: start))"))
  }
}
