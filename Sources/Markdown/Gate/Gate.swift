import Source

/// Refuses, before it is parsed, what would take a parser too long.
///
/// One walk over the bytes. Of each rule the first breach is reported, and all rules are checked.
struct Gate {
  let file: SourceFile
  let body: Range<Int>
  private(set) var problems: [Diagnostic] = []
  /// The lines since the last empty one.
  var paragraph = Paragraph()
  private var brackets = SignCount("[", limit: GateLimits.brackets)
  private var declarations = SignCount("<! <?", limit: GateLimits.declarations)
  private var bareAddresses = SignCount("www. ://", limit: GateLimits.bareAddresses)
  private var emphasis = SignCount("* _", limit: GateLimits.emphasis)
  private var tildes = SignCount("~", limit: GateLimits.tildes)
  var cells = 0
  var headerBytes = 0
  /// The longest stretch from `]:` to the next one or to the end of its paragraph.
  private var definition = 0..<0

  /// Whether the body may be parsed; if not, the report says why.
  static func admits(_ file: SourceFile, _ body: Range<Int>, _ report: inout Report) -> Bool {
    var gate = Gate(file: file, body: body)
    gate.checkSize()
    if gate.problems.isEmpty { gate.checkLines() }
    for problem in gate.problems { report.add(problem) }
    return gate.problems.isEmpty
  }

  private init(file: SourceFile, body: Range<Int>) {
    self.file = file
    self.body = body
  }

  /// Adds a problem, unless there is one of its kind.
  mutating func refuse(
    _ kind: Diagnostic.Kind, _ bytes: Range<Int>, _ message: Message, _ help: Message
  ) {
    guard !problems.contains(where: { $0.kind == kind }) else { return }
    problems.append(Diagnostic(kind, at: file.range(bytes), message, help: help))
  }

  private mutating func checkSize() {
    guard body.count > GateLimits.body else { return }
    let end = body.lowerBound + GateLimits.body
    refuse(
      .bodyTooLong, end..<end,
      Message(
        fr: "ce texte fait \(kilobytes(body.count)) Ko; la limite est de"
          + " \(kilobytes(GateLimits.body)) Ko",
        en: "this text has \(kilobytes(body.count)) KB; the limit is"
          + " \(kilobytes(GateLimits.body)) KB"),
      Message(fr: "répartissez-le sur plusieurs pages", en: "divide it into several pages"))
  }

  private mutating func checkLines() {
    var start = body.lowerBound
    paragraph = Paragraph(start: start)
    while start < body.upperBound {
      let end = checkLine(start)
      start = end + 1
      if end + 1 < body.upperBound, file.bytes[end] == 0x0D, file.bytes[end + 1] == 0x0A {
        start += 1
      }
    }
    endParagraph(at: body.upperBound)
    checkCopies()
    for count in [brackets, declarations, bareAddresses, emphasis, tildes] { refuse(count) }
  }

  /// Reads one line and returns where it ends.
  private mutating func checkLine(_ start: Int) -> Int {
    var index = start
    var wordStart = start
    var line = Line()
    var previous: UInt8 = 0x0A
    while index < body.upperBound, file.bytes[index] != 0x0A, file.bytes[index] != 0x0D {
      let byte = file.bytes[index]
      switch byte {
      case 0x20, 0x09:
        checkWord(wordStart..<index)
        wordStart = index + 1
      case 0x00:
        refuse(
          .nul, index..<index + 1,
          Message(fr: "le caractère nul n’a pas sa place ici", en: "the NUL character is not text"),
          Message(fr: "supprimez-le", en: "delete it"))
      case UInt8(ascii: "["): brackets.add(index)
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        if previous == UInt8(ascii: "<") { declarations.add(index - 1) }
      case UInt8(ascii: "/"): if previous == UInt8(ascii: ":") { bareAddresses.add(index) }
      case UInt8(ascii: "."): if previous == UInt8(ascii: "w") { bareAddresses.add(index) }
      case UInt8(ascii: "*"), UInt8(ascii: "_"): if previous != byte { emphasis.add(index) }
      case UInt8(ascii: "~"): if previous != byte { tildes.add(index) }
      case UInt8(ascii: "|"): line.bars += 1
      case UInt8(ascii: "@"): line.addresses += 1
      case UInt8(ascii: ":"): if previous == UInt8(ascii: "]") { startDefinition(index) }
      default: break
      }
      if byte != 0x20, byte != 0x09 { line.isBlank = false }
      previous = byte
      index += 1
    }
    checkWord(wordStart..<index)
    checkLength(start..<index, line)
    if line.isBlank {
      endParagraph(at: start)
      paragraph = Paragraph(start: index)
    } else {
      checkStructure(start..<index, line)
    }
    return index
  }

  private mutating func checkWord(_ word: Range<Int>) {
    guard word.count > GateLimits.word else { return }
    refuse(
      .wordTooLong, word,
      Message(
        fr: "ce passage sans espace fait \(kilobytes(word.count)) Ko; la limite est de"
          + " \(kilobytes(GateLimits.word)) Ko",
        en: "this passage without a space has \(kilobytes(word.count)) KB; the limit is"
          + " \(kilobytes(GateLimits.word)) KB"),
      Message(
        fr: "mettez-y des espaces, ou une adresse plus courte",
        en: "put spaces in, or a shorter address"))
  }

  private mutating func checkLength(_ range: Range<Int>, _ line: Line) {
    if range.count > GateLimits.line {
      refuse(
        .lineTooLong, range,
        Message(
          fr: "cette ligne fait \(kilobytes(range.count)) Ko; la limite est de"
            + " \(kilobytes(GateLimits.line)) Ko",
          en: "this line has \(kilobytes(range.count)) KB; the limit is"
            + " \(kilobytes(GateLimits.line)) KB"),
        Message(fr: "passez à la ligne entre les phrases", en: "break the line between sentences"))
    }
    if line.addresses > GateLimits.addresses {
      refuse(
        .tooManySigns, range,
        Message(
          fr:
            "cette ligne contient \(line.addresses) fois « @ »; la limite est de \(GateLimits.addresses)",
          en: "this line holds ‘@’ \(line.addresses) times; the limit is \(GateLimits.addresses)"),
        Message(fr: "écrivez une adresse par ligne", en: "write one address a line"))
    }
  }

  private mutating func refuse(_ count: SignCount) {
    guard let place = count.firstOver else { return }
    refuse(
      .tooManySigns, place..<place + 1,
      Message(
        fr: "ce texte contient plus de \(count.limit) fois « \(count.sign) »",
        en: "this text holds ‘\(count.sign)’ more than \(count.limit) times"),
      Message(fr: "répartissez-le sur plusieurs pages", en: "divide it into several pages"))
  }

  // MARK: Definitions

  private mutating func startDefinition(_ colon: Int) {
    endDefinition(at: colon)
    paragraph.definition = colon
  }

  mutating func endDefinition(at end: Int) {
    guard let start = paragraph.definition, end - start > definition.count else { return }
    definition = start..<end
  }

  private mutating func checkCopies() {
    guard definition.count * brackets.count > GateLimits.copies else { return }
    refuse(
      .definitionTooLong, definition,
      Message(
        fr: "cette définition fait \(kilobytes(definition.count)) Ko, dans un texte à"
          + " \(brackets.count) crochets",
        en: "this definition has \(kilobytes(definition.count)) KB, in a text with"
          + " \(brackets.count) brackets"),
      Message(
        fr: "laissez une ligne vide après la définition, ou raccourcissez-la",
        en: "leave an empty line behind the definition, or shorten it"))
  }
}

/// How often a sign stands in a body, and where it does once too often.
private struct SignCount {
  let sign: String
  let limit: Int
  var count = 0
  var firstOver: Int?

  init(_ sign: String, limit: Int) {
    self.sign = sign
    self.limit = limit
  }

  mutating func add(_ place: Int) {
    count += 1
    if count == limit + 1 { firstOver = place }
  }
}

/// A size of so many bytes, rounded up, so that what is over a limit shows as more.
private func kilobytes(_ bytes: Int) -> Int {
  (bytes + 1023) / 1024
}
