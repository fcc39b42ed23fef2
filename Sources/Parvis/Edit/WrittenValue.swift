import FrontMatter
import Source

/// A value as it is to stand in a header.
struct WrittenValue: Sendable, Equatable {
  private let plain: String
  /// Whether it is already written in the language, such as `{fr: …, en: …}`.
  private let isSource: Bool

  /// A text, to be put between quotes where the language needs them.
  static func text(_ text: String) -> WrittenValue {
    WrittenValue(plain: text, isSource: false)
  }

  /// One text, or one per language as content files write it: `{fr: Formation, en: Training}`.
  ///
  /// - Throws: where it holds a line end or an invisible character, or its braces do not close.
  static func localized(_ text: String) throws(Refusal) -> WrittenValue {
    _ = try localizedText(text)
    let text = text.trimmed
    return WrittenValue(plain: text, isSource: text.hasPrefix("{"))
  }

  /// What ``localized(_:)`` writes, understood.
  static func localizedText(_ text: String) throws(Refusal) -> LocalizedText {
    let text = try line(text)
    let node = try read(text.hasPrefix("{") ? text : quoted(text))
    var report = Report()
    let value = FieldType<LocalizedText>.localizedText.read(node, &report)
    if let mistake = report.diagnostics.first { throw Refusal(mistake) }
    guard let value else { throw empty }
    return value
  }

  /// A text without white space at its ends, of one line.
  static func line(_ text: String) throws(Refusal) -> String {
    let text = text.trimmed
    guard !text.isEmpty else { throw empty }
    guard !text.contains(where: \.isNewline) else {
      throw Refusal(
        Message(fr: "ce texte a plusieurs lignes", en: "this text has several lines"),
        help: Message(fr: "écrivez-le sur une seule ligne", en: "write it on one line"))
    }
    return text
  }

  private static var empty: Refusal {
    Refusal(Message(fr: "ce texte est vide", en: "this text is empty"))
  }

  /// The value as bytes of a header, inside `{…}` or not.
  func text(inFlow: Bool) -> String {
    guard !isSource else { return plain }
    let field = inFlow ? "{x: \(plain), y: z}" : "x: \(plain)"
    var report = Report()
    let file = SourceFile(path: "", text: field)
    let node = parseFrontMatter(file, in: 0..<file.bytes.count, into: &report)
    // The language itself says whether it reads a text back without quotes.
    guard report.diagnostics.isEmpty, case .mapping(let entries, _) = node,
      entries.count == (inFlow ? 2 : 1), case .scalar(let scalar) = entries[0].value,
      scalar.text == plain, scalar.style == .plain
    else { return Self.quoted(plain) }
    return plain
  }

  /// The value as a node, as if it stood in a file.
  private static func read(_ source: String) throws(Refusal) -> Node {
    var report = Report()
    let file = SourceFile(path: "", text: "x: " + source)
    let node = parseFrontMatter(file, in: 0..<file.bytes.count, into: &report)
    if let mistake = report.diagnostics.first { throw Refusal(mistake) }
    guard case .mapping(let entries, _) = node, let entry = entries.first else { throw empty }
    return entry.value
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
