import Source

/// Finds footnotes without a reference and references without a footnote: cmark drops the first
/// in silence, and prints the second as they were typed.
struct FootnoteReview {
  private let syntax: Syntax
  private var locator: SourceLocator

  static func run(
    _ syntax: Syntax, _ locator: SourceLocator, _ body: Range<Int>, _ report: inout Report
  ) {
    var review = FootnoteReview(syntax: syntax, locator: locator)
    review.checkReferences(&report)
    review.checkDefinitions(body, &report)
  }

  private mutating func checkReferences(_ report: inout Report) {
    for event in syntax.events {
      if event.kind.isLeafBlock, event.phase == .enter { locator.enter(line: event.line) }
      guard case .text = event.kind else { continue }
      var rest = syntax.bytes[event.text.range]
      while let caret = rest.firstIndex(of: UInt8(ascii: "^")) {
        defer { rest = rest[(caret + 1)...] }
        guard caret > event.text.range.lowerBound, syntax.bytes[caret - 1] == UInt8(ascii: "["),
          let end = rest[caret...].firstIndex(of: UInt8(ascii: "]")), end - caret <= 100,
          let range = locator.find(Array(syntax.bytes[(caret - 1)...end])),
          range.bytes.lowerBound == 0
            || locator.file.bytes[range.bytes.lowerBound - 1] != UInt8(ascii: "\\")
        else { continue }
        let reference = locator.file.text(range.bytes)
        report.add(
          .footnoteMissing, at: range,
          Message(fr: "la note \(reference) n’existe pas", en: "there is no note \(reference)"),
          help: Message(
            fr: "écrivez « \(reference): » et la note sur une ligne à part",
            en: "write ‘\(reference):’ and the note on a line of its own"))
      }
    }
  }

  private func checkDefinitions(_ body: Range<Int>, _ report: inout Report) {
    var published: Set<Int> = []
    var code: [ClosedRange<Int>] = []
    for event in syntax.events where event.phase != .exit {
      let line = Int(event.line)
      switch event.kind {
      case .footnoteDefinition: published.insert(line)
      case .codeBlock, .htmlBlock:
        code.append(line...line + syntax.bytes[event.text.range].count { $0 == 0x0A } + 1)
      default: break
      }
    }
    code.sort { $0.lowerBound < $1.lowerBound }
    var number = 0
    var passed = 0
    var start = body.lowerBound
    while start < body.upperBound {
      number += 1
      let line = locator.lines.line(number)
      start = line.upperBound
      while passed < code.count, code[passed].upperBound < number { passed += 1 }
      let isCode = passed < code.count && code[passed].contains(number)
      guard !isCode, !published.contains(number), let label = definition(in: line) else { continue }
      report.add(
        .footnoteUnused, at: locator.file.range(label),
        Message(
          fr:
            "aucun appel ne mène à la note \(locator.file.text(label)), ou une autre a le même nom",
          en: "no reference leads to the note \(locator.file.text(label)), or another has its name"),
        help: Message(
          fr: "écrivez \(locator.file.text(label)) dans le texte, ou supprimez la note",
          en: "write \(locator.file.text(label)) in the text, or delete the note"))
    }
  }

  /// The `[^label]` of `[^label]:` at the start of a line, or nil.
  private func definition(in line: Range<Int>) -> Range<Int>? {
    let bytes = locator.file.bytes
    var start = line.lowerBound
    while start < line.upperBound, start - line.lowerBound < 4, bytes[start] == 0x20 { start += 1 }
    guard line.upperBound - start > 4, start - line.lowerBound < 4,
      bytes[start] == UInt8(ascii: "["),
      bytes[start + 1] == UInt8(ascii: "^")
    else { return nil }
    let end = bytes[start + 2..<line.upperBound].firstIndex {
      $0 <= 0x20 || $0 == UInt8(ascii: "]")
    }
    guard let end, end > start + 2, bytes[end] == UInt8(ascii: "]"), end + 1 < line.upperBound,
      bytes[end + 1] == UInt8(ascii: ":")
    else { return nil }
    return start..<end + 1
  }
}
