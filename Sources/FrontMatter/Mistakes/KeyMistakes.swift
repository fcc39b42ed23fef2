internal import Source

/// What is wrong with the names of fields.
extension Parser {
  /// A line that should be a field; where its `:` only lacks its space, it says so.
  func missingColon(_ line: Range<Int>) -> Diagnostic {
    if let colon = joinedColon(in: line) { return missingSpace(line, before: colon) }
    let words = excerpt(line).split(separator: " ", maxSplits: 1)
    let name = words.first ?? ""
    let whole = "\(name): \(words.dropFirst().first ?? "…")"
    return Diagnostic(
      .missingColon, at: file.range(line),
      Message(
        fr: "il manque un deux-points, sans doute après « \(name) »",
        en: "a colon is missing, probably after ‘\(name)’"),
      help: Message(
        fr: "écrivez « \(whole) »; si la ligne continue le texte qui précède, commencez-la par des"
          + " espaces",
        en: "write ‘\(whole)’; if the line continues the text before it, begin it with spaces"))
  }

  /// A `:` that is joined to what follows; `colon` counts from the start of the text.
  ///
  /// The help ends with the line: what follows it may be the next field.
  func missingSpace(_ text: Range<Int>, before colon: Int?) -> Diagnostic {
    let colon = text.lowerBound + (colon ?? text.count - 1)
    let name = excerpt(text.lowerBound..<colon)
    let line = file.bytes[min(colon + 1, text.upperBound)..<text.upperBound]
      .prefix { $0 != .lineFeed && $0 != .carriageReturn }
    let value = excerpt(colon + 1..<max(line.endIndex, colon + 1))
      .drop { $0 == "\u{A0}" || $0 == "\u{202F}" }
    return Diagnostic(
      .missingSpace, at: file.range(colon..<colon + 1),
      Message(
        fr: "il manque une espace ordinaire après le deux-points de « \(name) »",
        en: "an ordinary space is missing after the colon of ‘\(name)’"),
      help: Message(
        fr: "écrivez « \(name): \(value.isEmpty ? "…" : value) »",
        en: "write ‘\(name): \(value.isEmpty ? "…" : value)’"))
  }

  /// The first `:` that is joined to what follows, unless it belongs to an address (`https://`).
  ///
  /// Counted from the start of the text, on its first line.
  func joinedColon(in text: Range<Int>) -> Int? {
    let bytes = file.bytes[text].prefix { $0 != .lineFeed && $0 != .carriageReturn }
    guard let colon = bytes.firstIndex(of: .colon), colon > text.lowerBound,
      colon + 1 < bytes.endIndex, !bytes[colon + 1].isBlank,
      bytes[colon + 1] != UInt8(ascii: "/")
    else { return nil }
    return colon - text.lowerBound
  }

  func emptyKey() -> Diagnostic {
    Diagnostic(
      .emptyKey, at: file.range(at..<at + 1),
      Message(fr: "aucun nom ne précède ce deux-points", en: "no name stands before this colon"),
      help: Message(
        fr: "écrivez le nom du champ; si c’est un texte, mettez-le entre guillemets",
        en: "write the field’s name; if this is a text, put it in quotes"))
  }

  func complexKey(_ range: Range<Int>) -> Diagnostic {
    let isQuestion = file.bytes[range.lowerBound] == .question
    return Diagnostic(
      .complexKey, at: file.range(range),
      isQuestion
        ? Message(
          fr: "une ligne ne peut pas commencer par « ? » suivi d’une espace",
          en: "a line cannot begin with ‘?’ and a space")
        : Message(
          fr: "le nom d’un champ ne peut pas être une liste ni des champs",
          en: "a field’s name cannot be a list or fields"),
      help: Message(
        fr: "écrivez un nom simple: « nom: valeur »; mettez un texte entre guillemets",
        en: "write a simple name: ‘name: value’; put a text in quotes"))
  }

  func keyOnTwoLines(_ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .complexKey, at: file.range(range),
      Message(
        fr: "le nom « \(excerpt(range)) » et son deux-points ne sont pas sur la même ligne",
        en: "the name ‘\(excerpt(range))’ and its colon are not on one line"),
      help: Message(fr: "écrivez-les sur une seule ligne", en: "write them on one line"))
  }

  func longKey(_ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .longKey, at: file.range(range),
      Message(
        fr: "« \(excerpt(range)) » est trop long pour un nom de champ",
        en: "‘\(excerpt(range))’ is too long for the name of a field"),
      help: Message(
        fr: "si c’est un texte, mettez-le entre guillemets",
        en: "if this is a text, put it in quotes")
    )
  }

  func mergeKey(_ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .mergeKey, at: file.range(range),
      Message(
        fr: "« << » ne peut pas copier ici les champs d’un autre endroit",
        en: "‘<<’ cannot copy the fields of another place here"),
      help: Message(
        fr: "écrivez ces champs ici en toutes lettres", en: "write these fields out here"))
  }

  func duplicateKey(_ key: Scalar, first: Scalar) -> Diagnostic {
    let read = Node.scalar(key).excerpt
    // Names that authors choose, such as those of venues, stand inside a field.
    let start = key.range.bytes.lowerBound
    let isNamedByAuthor = start > file.textStart && file.bytes[start - 1] != .lineFeed
    return Diagnostic(
      .duplicateKey, at: key.range,
      isNamedByAuthor
        ? Message(fr: "le nom « \(read) » est déjà pris", en: "the name ‘\(read)’ is already taken")
        : Message(
          fr: "le nom « \(read) » est déjà écrit", en: "the name ‘\(read)’ is already written"),
      help: isNamedByAuthor
        ? Message(
          fr: "donnez un autre nom à l’un des deux, ou gardez-en un seul",
          en: "give one of the two another name, or keep only one")
        : Message(fr: "gardez une seule des deux lignes", en: "keep one of the two lines"),
      notes: [
        Diagnostic.Note(
          isNamedByAuthor
            ? Message(fr: "ce nom est déjà pris ici", en: "this name is already taken here")
            : Message(fr: "il l’est déjà ici", en: "it is already written here"),
          at: first.range)
      ])
  }
}
