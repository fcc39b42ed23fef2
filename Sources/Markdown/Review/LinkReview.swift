import Source

/// Reads the links and pictures of a text, and says what is wrong with them.
struct LinkReview {
  private(set) var links: [Link] = []
  private(set) var images: [Image] = []
  private let syntax: Syntax
  private var locator: SourceLocator

  init(_ syntax: Syntax, _ locator: SourceLocator, _ report: inout Report) {
    self.syntax = syntax
    self.locator = locator
    /// The link that is open: links never nest.
    var open = 0
    var index = 0
    while index < syntax.events.count {
      let event = syntax.events[index]
      if event.kind.isLeafBlock, event.phase == .enter { self.locator.enter(line: event.line) }
      switch (event.kind, event.phase) {
      case (.link, .enter): open = index
      case (.link, .exit): read(link: open, &report)
      case (.image, .enter):
        read(image: index, &report)
        index = syntax.words(from: index).exit
      default: break
      }
      index += 1
    }
  }

  private func title(_ event: Syntax.Event) -> String? {
    event.title.isEmpty ? nil : syntax.string(event.title)
  }

  /// Reads a link at its end, for its destination stands behind its words.
  private mutating func read(link index: Int, _ report: inout Report) {
    let event = syntax.events[index]
    let destination = syntax.string(event.text)
    let text = syntax.plainText(from: index)
    let isAutomatic = syntax.isAutomaticLink(index)
    var range =
      isAutomatic
      ? locator.find(Array(text.utf8)) ?? locator.firstLine
      : locator.find(destination: Array(destination.utf8))
    // `[cafe.example](cafe.example)` reads like an automatic link, and is none.
    if isAutomatic, locator.file.bytes[range.bytes.upperBound...].starts(with: "](".utf8) {
      range = locator.find(destination: Array(destination.utf8))
    }
    links.append(
      Link(
        destination: destination, title: title(event), text: text, isAutomatic: isAutomatic,
        range: range))
    if text.allSatisfy(\.isWhitespace) {
      report.add(
        .linkWithoutText, at: range,
        Message(
          fr: "le lien vers « \(destination) » n’a pas de texte",
          en: "the link to ‘\(destination)’ has no text"),
        help: Message(
          fr: "écrivez entre les crochets où il mène",
          en: "write between the brackets where it leads"))
    }
    checkDestination(destination, range, &report)
  }

  private mutating func read(image index: Int, _ report: inout Report) {
    let event = syntax.events[index]
    let source = syntax.string(event.text)
    let alt = syntax.plainText(from: index)
    let range = locator.find(destination: Array(source.utf8))
    images.append(Image(source: source, alt: alt, title: title(event), range: range))
    if alt.allSatisfy(\.isWhitespace) {
      report.add(
        .imageWithoutDescription, at: range,
        Message(
          fr: "l’image « \(source) » n’a pas de description",
          en: "the picture ‘\(source)’ has no description"),
        help: Message(
          fr: "dites entre les crochets ce qu’elle montre: ![description](\(source))",
          en: "say between the brackets what it shows: ![description](\(source))"))
    }
    switch Destination(source) {
    case .relative: break
    case .empty: reportEmpty(range, &report)
    case .character(let scalar): reportCharacter(scalar, source, range, &report)
    case .scheme, .otherHost:
      report.add(
        .imageElsewhere, at: range,
        Message(
          fr: "l’image « \(source) » est sur un autre site",
          en: "the picture ‘\(source)’ is on another website"),
        help: Message(
          fr: "mettez-en une copie dans le dossier content/images/ (créez-le au besoin), et écrivez"
            + " « /images/\(Self.fileName(source)) »",
          en: "put a copy of it into the folder content/images/ (create it if need be), and write "
            + "‘/images/\(Self.fileName(source))’"))
    }
  }

  /// The name of the file at an address, or `…` where the address ends in no picture’s name.
  private static func fileName(_ address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard let name = path.split(separator: "/").last, name.count <= 60,
      let dot = name.lastIndex(of: "."), (3...4).contains(name[dot...].dropFirst().count),
      name.unicodeScalars.allSatisfy({
        ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
          || "-_.".unicodeScalars.contains($0)
      })
    else { return "…" }
    return String(name)
  }

  private func checkDestination(_ text: String, _ range: SourceRange, _ report: inout Report) {
    switch Destination(text) {
    case .relative: break
    case .scheme(let name) where ["http", "https", "mailto", "tel"].contains(name): break
    case .empty: reportEmpty(range, &report)
    case .character(let scalar): reportCharacter(scalar, text, range, &report)
    case .otherHost:
      report.add(
        .linkScheme, at: range,
        Message(fr: "« \(text) » n’a pas de protocole", en: "‘\(text)’ has no scheme"),
        help: Message(fr: "écrivez https:\(text)", en: "write https:\(text)"))
    case .scheme(let name):
      report.add(
        .linkScheme, at: range,
        Message(
          fr: "un lien ne peut pas commencer par « \(name): »",
          en: "no link may begin with ‘\(name):’"),
        help: Message(
          fr: "écrivez une adresse en https:, mailto: ou tel:, ou le chemin d’une page",
          en: "write an address with https:, mailto: or tel:, or the path of a page"))
    }
  }

  private func reportEmpty(_ range: SourceRange, _ report: inout Report) {
    report.add(
      .linkEmpty, at: range,
      Message(
        fr: "il n’y a rien entre les parenthèses", en: "nothing stands between the parentheses"),
      help: Message(fr: "écrivez-y une adresse", en: "write an address there"))
  }

  private func reportCharacter(
    _ character: Unicode.Scalar, _ text: String, _ range: SourceRange, _ report: inout Report
  ) {
    let name = character == "\\" ? "\\" : "U+" + String(character.value, radix: 16, uppercase: true)
    report.add(
      .linkCharacter, at: range,
      Message(
        fr: "une adresse ne peut pas contenir « \(name) »", en: "no address may hold ‘\(name)’"),
      help: character == "\\"
        ? Message(fr: "écrivez /", en: "write /") : Message(fr: "supprimez-le", en: "delete it"))
  }
}

extension Syntax {
  /// Whether a link's words are its address: `<https://…>`, `www.…` or a bare e-mail address.
  func isAutomaticLink(_ index: Int) -> Bool {
    guard events.indices.contains(index + 2), case .text = events[index + 1].kind,
      events[index + 2].phase == .exit
    else { return false }
    let destination = bytes[events[index].text.range]
    let words = bytes[events[index + 1].text.range]
    if destination.elementsEqual(words) { return true }
    return ["mailto:", "http://"].contains {
      destination.starts(with: $0.utf8) && destination.dropFirst($0.utf8.count).elementsEqual(words)
    }
  }
}
