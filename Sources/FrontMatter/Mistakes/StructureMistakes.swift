internal import Source

/// What is wrong with lines: where they stand, and what they are.
extension Parser {
  /// A tab before the text of the line being read.
  func tab() -> Diagnostic {
    tab(in: current)
  }

  /// A tab before the text of a line.
  func tab(in line: Line) -> Diagnostic {
    let spaces = spaces(toAlign: line)
    return Diagnostic(
      .tab, at: file.range(line.start + line.indent..<max(line.text, line.start + line.indent + 1)),
      Message(
        fr: "cette ligne commence par une tabulation", en: "this line begins with a tab"),
      help: spaces < 2
        ? Message(
          fr: "remplacez-la par des espaces, autant que sur les lignes voisines",
          en: "replace it with spaces, as many as on the lines around it")
        : Message(
          fr: "remplacez-la par \(spaces) espaces, pour aligner cette ligne avec celle d’avant",
          en: "replace it with \(spaces) spaces, to align this line with the one before it"))
  }

  /// How many spaces in place of a tab align a line with the one before; 0 where it belongs deeper,
  /// or nobody knows.
  private func spaces(toAlign line: Line) -> Int {
    guard line.start > file.textStart else { return 0 }
    let before = file.bytes[file.lineRange(around: line.start - 1)]
    let last = before.last { !$0.isBlank && $0 != .lineFeed && $0 != .carriageReturn }
    guard let last, last != .colon else { return 0 }
    let text = file.bytes[line.start..<line.end].first { !$0.isBlank }
    let isItem = text == .hyphen
    return before.prefix { $0 == .space || $0 == .hyphen && !isItem }.count - line.indent
  }

  /// A line deeper than the entries that it stands among.
  func deeperLine() -> Diagnostic {
    let read = excerpt(lineText)
    return Diagnostic(
      .indentation, at: file.range(lineText),
      Message(
        fr: "« \(read) » n’est pas aligné avec les lignes qui précèdent",
        en: "‘\(read)’ is not aligned with the lines before it"),
      help: Message(
        fr: "donnez à cette ligne autant d’espaces qu’à celles du même groupe",
        en: "give this line as many spaces as the others of its group"))
  }

  /// A line behind the end of the only value.
  func strayLine() -> Diagnostic {
    let read = excerpt(lineText)
    return Diagnostic(
      .indentation, at: file.range(lineText),
      Message(
        fr: "« \(read) » ne se rattache pas à ce qui précède",
        en: "‘\(read)’ does not belong to what stands before"),
      help: Message(
        fr: "alignez cette ligne avec les autres champs; si elle continue un texte, donnez-lui des"
          + " espaces au début",
        en: "align this line with the other fields; if it continues a text, begin it with spaces"))
  }

  /// A blank line before a block text that is wider than the text's own indentation.
  func wideBlankLine(_ line: Line) -> Diagnostic {
    Diagnostic(
      .indentation, at: file.range(line.start..<line.end),
      Message(
        fr: "cette ligne vide contient plus d’espaces que le début des lignes qui suivent",
        en: "this blank line holds more spaces than the lines below it begin with"),
      help: Message(fr: "effacez les espaces de cette ligne", en: "delete the spaces of this line"))
  }

  func tooDeep() -> Diagnostic {
    Diagnostic(
      .tooDeep, at: file.range(at..<at + 1),
      Message(
        fr: "plus de \(Self.deepest) listes et champs sont emboîtés",
        en: "more than \(Self.deepest) lists and fields are nested"),
      help: Message(
        fr: "rapprochez ces lignes de la marge", en: "bring these lines closer to the margin"))
  }

  func directive() -> Diagnostic {
    Diagnostic(
      .directive, at: file.range(lineText),
      Message(
        fr: "« \(excerpt(lineText)) » n’est pas un champ",
        en: "‘\(excerpt(lineText))’ is not a field"),
      help: Message(fr: "effacez cette ligne", en: "delete this line"))
  }

  func secondDocument() -> Diagnostic {
    Diagnostic(
      .secondDocument, at: file.range(lineText),
      Message(
        fr: "« \(excerpt(lineText)) » suit une ligne qui met fin aux champs",
        en: "‘\(excerpt(lineText))’ follows a line that ends the fields"),
      help: Message(
        fr: "effacez la ligne « --- » ou « ... » qui se trouve parmi les champs",
        en: "delete the line ‘---’ or ‘...’ that stands among the fields"))
  }

  func blockOnMarkerLine() -> Diagnostic {
    Diagnostic(
      .secondDocument, at: file.range(at..<lineText.upperBound),
      Message(
        fr: "« \(excerpt(at..<lineText.upperBound)) » suit « --- » sur la même ligne",
        en: "‘\(excerpt(at..<lineText.upperBound))’ follows ‘---’ on the same line"),
      help: Message(
        fr: "écrivez les champs à partir de la ligne suivante",
        en: "write the fields from the next line on"))
  }

  /// A `- ` where the other lines are fields.
  func itemAmongFields() -> Diagnostic {
    Diagnostic(
      .misplacedItem, at: file.range(lineText),
      Message(
        fr: "« \(excerpt(lineText)) » commence par un tiret, parmi des champs",
        en: "‘\(excerpt(lineText))’ begins with a hyphen, among fields"),
      help: Message(
        fr: "écrivez « nom: valeur », ou placez la liste sous le nom d’un champ sans valeur",
        en: "write ‘name: value’, or put the list under the name of a field without value"))
  }

  /// A `- ` behind the name of a field.
  func itemOnFieldLine() -> Diagnostic {
    Diagnostic(
      .misplacedItem, at: file.range(at..<at + 1),
      Message(
        fr: "une liste commence sur la ligne du champ", en: "a list begins on the line of its field"
      ),
      help: Message(
        fr: "allez à la ligne avant le tiret; si c’est un texte, mettez-le entre guillemets:"
          + " \(quotedRest(from: at))",
        en: "start a new line before the hyphen; if this is a text, put it in quotes:"
          + " \(quotedRest(from: at))"))
  }

  /// A `-` inside brackets.
  func itemInBrackets() -> Diagnostic {
    Diagnostic(
      .misplacedItem, at: file.range(at..<at + 1),
      Message(
        fr: "un tiret se trouve entre crochets ou accolades",
        en: "a hyphen stands inside brackets or braces"),
      help: Message(
        fr: "séparez les éléments par des virgules, sans tiret",
        en: "separate the items by commas, without hyphens"))
  }

  /// A line without `- ` where the others have one.
  func lineAmongItems() -> Diagnostic {
    Diagnostic(
      .misplacedField, at: file.range(lineText),
      Message(
        fr: "« \(excerpt(lineText)) » se trouve dans une liste, sans tiret devant",
        en: "‘\(excerpt(lineText))’ stands in a list, without a hyphen before it"),
      help: Message(
        fr: "commencez la ligne par « - », ou donnez-lui les espaces de ce à quoi elle appartient",
        en: "begin the line with ‘- ’, or indent it like what it belongs to"))
  }

  /// The line being read, from its first sign to its last.
  private var lineText: Range<Int> {
    var end = current.end
    while end > current.text, file.bytes[end - 1].isBlank { end -= 1 }
    return current.text..<end
  }
}
