import Source

/// Lets through the few tags that are allowed, in one spelling; drops comments, which are notes
/// among authors; refuses all other HTML.
struct RawHTMLReview {
  /// An element that has begun and not ended.
  private struct OpenElement {
    let name: String
    let event: Int
    let range: SourceRange
    /// How many inlines and blocks it stands in: it must end in the same ones.
    let depth: Int
    /// A refused element is said once: its end is dropped without a word.
    let isRefused: Bool
  }

  private var locator: SourceLocator
  private let typography: Typography
  private var open: [OpenElement] = []
  private var depth = 0

  /// Reviews a text; what is left of its HTML events may be published as it is.
  static func run(
    _ syntax: inout Syntax, _ locator: SourceLocator, _ typography: Typography,
    _ report: inout Report
  ) {
    var review = RawHTMLReview(locator: locator, typography: typography)
    for index in syntax.events.indices { review.visit(index, &syntax, &report) }
  }

  private init(locator: SourceLocator, typography: Typography) {
    self.locator = locator
    self.typography = typography
  }

  private mutating func visit(_ index: Int, _ syntax: inout Syntax, _ report: inout Report) {
    let event = syntax.events[index]
    switch (event.kind, event.phase) {
    case (.htmlBlock, _):
      locator.enter(line: event.line)
      checkBlock(syntax.bytes[event.text.range], &report)
      syntax.replaceText(of: index, with: [])
    case (.inlineHTML, _):
      let text = Array(syntax.bytes[event.text.range])
      let range = locator.find(text) ?? locator.firstLine
      syntax.replaceText(of: index, with: admit(text, index, range, &report))
    case (_, .enter):
      if event.kind.isLeafBlock { locator.enter(line: event.line) }
      depth += 1
    case (_, .exit):
      while let element = open.last, element.depth == depth {
        closeUnclosed(element, &syntax, &report)
      }
      depth -= 1
    default: break
    }
  }

  // MARK: Inlines

  /// What is published of a tag: nothing where it is refused.
  private mutating func admit(
    _ text: [UInt8], _ index: Int, _ range: SourceRange, _ report: inout Report
  ) -> [UInt8] {
    if text.starts(with: "<!--".utf8) { return [] }
    guard let tag = HTMLTag(text) else {
      refuse(String(decoding: text.prefix(2), as: UTF8.self) + "…>", "", range, &report)
      return []
    }
    if tag.isClosing { return close(tag, range, &report) }
    guard let element = AllowedElement.all[tag.name] else {
      refuse("<\(tag.name)>", tag.name, range, &report, as: text)
      push(tag, index, range, isRefused: true)
      return []
    }
    let attributes = admit(tag, element, range, &report)
    if !element.isVoid { push(tag, index, range, isRefused: attributes == nil) }
    guard let attributes else { return [] }
    return Array("<\(tag.name)".utf8) + attributes + [UInt8(ascii: ">")]
  }

  private mutating func push(_ tag: HTMLTag, _ index: Int, _ range: SourceRange, isRefused: Bool) {
    open.append(
      OpenElement(name: tag.name, event: index, range: range, depth: depth, isRefused: isRefused))
  }

  private mutating func close(
    _ tag: HTMLTag, _ range: SourceRange, _ report: inout Report
  ) -> [UInt8] {
    if let element = open.last, element.name == tag.name, element.depth == depth {
      open.removeLast()
      return element.isRefused ? [] : Array("</\(tag.name)>".utf8)
    }
    guard AllowedElement.all[tag.name] != nil else {
      refuse("</\(tag.name)>", tag.name, range, &report)
      return []
    }
    report.add(
      .htmlUnbalanced, at: range,
      Message(
        fr: "</\(tag.name)> ne ferme rien à cet endroit",
        en: "</\(tag.name)> closes nothing here"),
      help: Message(
        fr: "fermez les balises dans l’ordre inverse de leur ouverture, dans le même paragraphe",
        en: "close tags in the reverse order of their opening, in the same paragraph"))
    return []
  }

  private mutating func closeUnclosed(
    _ element: OpenElement, _ syntax: inout Syntax, _ report: inout Report
  ) {
    open.removeLast()
    guard !element.isRefused else { return }
    syntax.replaceText(of: element.event, with: [])
    report.add(
      .htmlUnbalanced, at: element.range,
      Message(
        fr: "<\(element.name)> n’est pas fermée", en: "<\(element.name)> is not closed"),
      help: Message(
        fr: "écrivez </\(element.name)> avant la fin du paragraphe",
        en: "write </\(element.name)> before the end of the paragraph"))
  }

  /// The attributes as they are published, or nil where one is refused or missing.
  private func admit(
    _ tag: HTMLTag, _ element: AllowedElement, _ range: SourceRange, _ report: inout Report
  ) -> [UInt8]? {
    var admitted: [UInt8] = []
    var seen: Set<String> = []
    for (name, value) in tag.attributes {
      let isKnown = element.required.contains(name) || element.optional.contains(name)
      guard isKnown, seen.insert(name).inserted, let value, Self.isValid(value, for: name) else {
        refuse(attribute: name, of: tag.name, element, range, &report)
        return nil
      }
      // The value is written as HTML already: only signs that end something are escaped.
      let set = name == "title" ? typography.apply(value) : value
      admitted.append(text: " \(name)=\"")
      for byte in set.utf8 {
        if byte == UInt8(ascii: "&") {
          admitted.append(byte)
        } else {
          admitted.appendEscaped([byte])
        }
      }
      admitted.append(UInt8(ascii: "\""))
    }
    if let missing = element.required.subtracting(seen).min() {
      report.add(
        .htmlAttribute, at: range,
        Message(
          fr: "il manque l’attribut \(missing) à <\(tag.name)>",
          en: "<\(tag.name)> lacks the attribute \(missing)"),
        help: Self.example(tag.name, element))
      return nil
    }
    return admitted
  }

  /// Whether a value says something: words, or a language tag of BCP 47.
  private static func isValid(_ value: String, for name: String) -> Bool {
    guard name == "lang" else { return !value.allSatisfy(\.isWhitespace) }
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(parts.first?.count ?? 0)
      && parts.allSatisfy {
        (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }

  private func refuse(
    attribute name: String, of tag: String, _ element: AllowedElement, _ range: SourceRange,
    _ report: inout Report
  ) {
    report.add(
      .htmlAttribute, at: range,
      Message(
        fr: "l’attribut \(name) de <\(tag)> n’est pas permis, ou sa valeur ne l’est pas",
        en: "the attribute \(name) of <\(tag)> is not allowed, or its value is not"),
      help: Self.example(tag, element))
  }

  private static func example(_ name: String, _ element: AllowedElement) -> Message {
    let attributes = element.required.sorted().map { attribute in
      attribute == "lang" ? " lang=\"en\"" : " \(attribute)=\"…\""
    }
    let tag = "<\(name)\(attributes.joined())>"
    return Message(fr: "écrivez \(tag)", en: "write \(tag)")
  }

  private func refuse(
    _ tag: String, _ name: String, _ range: SourceRange, _ report: inout Report,
    as written: [UInt8] = []
  ) {
    report.add(
      .rawHTML, at: range,
      Message(fr: "la balise \(tag) n’est pas permise", en: "the tag \(tag) is not allowed"),
      help: HTMLReplacement.help(for: name, as: String(decoding: written, as: UTF8.self)))
  }

  // MARK: Blocks

  /// Nothing of a block is published: it may hold only comments.
  private mutating func checkBlock(_ text: ArraySlice<UInt8>, _ report: inout Report) {
    let start = locator.firstLine
    var rest = text
    while true {
      rest = rest.drop { $0 <= 0x20 }
      guard rest.starts(with: "<!--".utf8) else { break }
      guard let end = Self.endOfComment(rest) else {
        return report.add(
          .htmlUnbalanced, at: start,
          Message(fr: "ce commentaire n’est pas fermé", en: "this comment is not closed"),
          help: Message(fr: "écrivez --> à sa fin", en: "write --> at its end"))
      }
      rest = rest[end...]
    }
    guard let first = rest.first else { return }
    if first == UInt8(ascii: "<") {
      let range = locator.find(Array(rest.prefix { $0 != 0x0A && $0 != 0x0D })) ?? start
      refuseBlock(HTMLTag(Array(rest.prefix(GateLimits.line))), range, &report)
    } else {
      report.add(
        .textBesideComment, at: start,
        Message(
          fr: "le texte à côté d’un commentaire ne serait pas publié",
          en: "text beside a comment would not be published"),
        help: Message(
          fr: "mettez le commentaire seul sur sa ligne",
          en: "put the comment on a line of its own"))
    }
  }

  private static func endOfComment(_ text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex + 4
    while index + 2 < text.endIndex {
      if text[index] == UInt8(ascii: "-"), text[index...].starts(with: "-->".utf8) {
        return index + 3
      }
      index += 1
    }
    return nil
  }

  private func refuseBlock(_ tag: HTMLTag?, _ range: SourceRange, _ report: inout Report) {
    guard let tag, AllowedElement.all[tag.name] != nil else {
      return refuse(
        tag.map { "<\($0.isClosing ? "/" : "")\($0.name)>" } ?? "<!…>", tag?.name ?? "", range,
        &report)
    }
    report.add(
      .rawHTML, at: range,
      Message(
        fr: "<\(tag.name)> ne peut pas être seule sur sa ligne",
        en: "<\(tag.name)> cannot stand on a line of its own"),
      help: Message(
        fr: "mettez-la sur la ligne de son texte", en: "put it on the line of its text"))
  }
}
