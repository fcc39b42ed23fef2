import Source

/// Reads the headings of a text: one hierarchy below the page's title.
struct HeadingReview {
  private(set) var headings: [Heading] = []
  private var level = 1
  /// How often each identifier has been wanted.
  private var wanted: [String: Int] = [:]

  init(
    _ syntax: Syntax, _ locator: SourceLocator, _ options: MarkdownOptions, _ report: inout Report
  ) {
    for identifier in options.reservedIdentifiers { wanted[identifier] = 1 }
    var locator = locator
    for (index, event) in syntax.events.enumerated() {
      guard case .heading(let level) = event.kind, event.phase == .enter else { continue }
      locator.enter(line: event.line)
      let text = syntax.plainText(from: index)
      check(level, text, locator.firstLine, &report)
      self.level = level
      headings.append(
        Heading(
          level: min(max(level, 2) + options.headingOffset, 6), id: identifier(for: text),
          text: text, range: locator.firstLine))
    }
  }

  private func check(_ level: Int, _ text: String, _ range: SourceRange, _ report: inout Report) {
    if text.allSatisfy(\.isWhitespace) {
      report.add(
        .headingEmpty, at: range,
        Message(fr: "cet intertitre est vide", en: "this heading is empty"),
        help: Message(
          fr: "écrivez-y des mots ou supprimez-le", en: "write words in it or delete it"))
    }
    if level == 1 {
      report.add(
        .headingIsTitle, at: range,
        Message(
          fr: "« \(text) » est un intertitre de niveau 1, réservé au titre de la page",
          en: "‘\(text)’ is a level 1 heading, which is kept for the page’s title"),
        help: Message(fr: "écrivez « ## \(text) »", en: "write ‘## \(text)’"))
    } else if level > self.level + 1 {
      let marks = String(repeating: "#", count: self.level + 1)
      report.add(
        .headingSkipsLevel, at: range,
        Message(
          fr: "« \(text) » passe du niveau \(self.level) au niveau \(level)",
          en: "‘\(text)’ jumps from level \(self.level) to level \(level)"),
        help: Message(fr: "écrivez « \(marks) \(text) »", en: "write ‘\(marks) \(text)’"))
    }
  }

  /// `Où aller ?` → `ou-aller`, the second one `ou-aller-2`.
  private mutating func identifier(for text: String) -> String {
    var base = ""
    for scalar in text.folded.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": base.unicodeScalars.append(scalar)
      default: if !base.isEmpty, base.last != "-" { base.append("-") }
      }
    }
    if base.last == "-" { base.removeLast() }
    if base.isEmpty { base = "section" }
    var identifier = base
    while let count = wanted[identifier] {
      wanted[base, default: count] += 1
      identifier = "\(base)-\(wanted[base, default: count])"
    }
    wanted[identifier] = 1
    return identifier
  }
}
