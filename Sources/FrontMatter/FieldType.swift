public import Source

/// A way to read a value: what authors may write, and what it means.
///
/// This module brings text, flag, integer, choice, list, record and text per language; its
/// caller adds more (dates, phones …) as further `static` members.
public struct FieldType<Value: Sendable>: Sendable {
  /// What manuals and editors show.
  public let schema: FieldSchema
  /// Reads a node; what is wrong goes to the report, and nil comes back.
  public let read: @Sendable (Node, inout Report) -> Value?

  /// Makes a type from its schema and its reader.
  public init(_ schema: FieldSchema, read: @escaping @Sendable (Node, inout Report) -> Value?) {
    self.schema = schema
    self.read = read
  }

  /// Makes a type whose values are written as one text.
  ///
  /// `name` says what it is, with its article: `une date`, `a date`. `examples` are values as they
  /// may be typed, the best one first. `parse` gets a text that is not empty and throws what is
  /// wrong with it.
  public static func scalar(
    _ name: Message, examples: [String],
    parse: @escaping @Sendable (Scalar) throws(Diagnostic) -> Value
  ) -> FieldType {
    FieldType(.text(name, examples: examples)) { node, report in
      report.recover { () throws(Diagnostic) in
        guard case .scalar(let scalar) = node else {
          throw Diagnostic.wrongShape(node, expected: name, example: examples.first)
        }
        guard !scalar.text.isEmpty else {
          throw Diagnostic.missingValue(node, expected: name, example: examples.first)
        }
        return try parse(scalar)
      }
    }
  }

  /// The same type with its value turned into another.
  public func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> FieldType<Other> {
    FieldType<Other>(schema) { node, report in read(node, &report).map(transform) }
  }
}

extension FieldType where Value == String {
  /// One text, as it is written.
  ///
  /// Invisible characters that command the display are refused: no calendar may hold them.
  public static let text: FieldType = .scalar(
    Message(fr: "un texte", en: "a text"), examples: []
  ) { scalar throws(Diagnostic) in
    guard let control = scalar.text.unicodeScalars.first(where: \.isInvisibleCommand) else {
      return scalar.text
    }
    let digits = String(control.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    throw Diagnostic(
      .forbiddenCharacter, at: scalar.range,
      Message(
        fr: "un caractère invisible (\(name)) se trouve dans ce texte",
        en: "an invisible character (\(name)) stands in this text"),
      help: Message(
        fr: "effacez-le, ou la barre oblique inverse qui l’écrit: tapez le texte à nouveau",
        en: "delete it, or the backslash that writes it: type the text again"))
  }
}

extension Unicode.Scalar {
  /// A control character other than tab and line feed, or one that turns the direction of text.
  fileprivate var isInvisibleCommand: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension FieldType where Value == Bool {
  /// Yes or no, in English, French or Dutch; nothing written means yes.
  public static let flag = FieldType(.flag) { node, report in
    if case .scalar(let scalar) = node {
      let word = scalar.text.folded
      if word.isEmpty || FieldSchema.yesWords.contains(word) { return true }
      if FieldSchema.noWords.contains(word) { return false }
    }
    let read = node.excerpt
    report.add(
      .notAFlag, at: node.range,
      Message(fr: "« \(read) » ne dit ni oui ni non", en: "‘\(read)’ is neither yes nor no"),
      help: Message(quoting: { words in
        let (yes, no) = (FieldSchema.yes[words], FieldSchema.no[words])
        return Message(fr: "écrivez « \(yes) » ou « \(no) »", en: "write ‘\(yes)’ or ‘\(no)’")
      }))
    return nil
  }
}

extension FieldType where Value == Int {
  /// A whole number within bounds.
  public static func integer(in bounds: ClosedRange<Int>) -> FieldType {
    FieldType(.integer(bounds)) { node, report in
      if case .scalar(let scalar) = node, let number = Int(scalar.text), bounds.contains(number) {
        return number
      }
      let read = node.excerpt
      let example = bounds.contains(10) ? 10 : bounds.lowerBound
      report.add(
        .notAnInteger, at: node.range,
        Message(
          fr:
            "« \(read) » n’est pas un nombre entier de \(bounds.lowerBound) à \(bounds.upperBound)",
          en: "‘\(read)’ is not a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"),
        help: Message(
          fr: "écrivez par exemple \(example)", en: "write for example \(example)"))
      return nil
    }
  }
}

extension FieldType {
  /// One of some words, each with its names in English and French.
  public static func choice(_ choices: [(FieldName, Value)]) -> FieldType {
    FieldType(.choice(choices.map(\.0))) { node, report in
      if case .scalar(let scalar) = node,
        let found = choices.first(where: { $0.0.matches(scalar.text) })
      {
        return found.1
      }
      let read = node.excerpt
      let names = choices.map(\.0)
      report.add(
        .notAChoice, at: node.range,
        Message(
          fr: "« \(read) » n’est pas un mot connu ici", en: "‘\(read)’ is not a word known here"),
        help: FieldName.nearest(to: read, among: names)?.question
          ?? Message(quoting: { words in
            let names = names.map { $0[words] }.joined(separator: ", ")
            return Message(fr: "choisissez parmi: \(names)", en: "choose among: \(names)")
          }))
      return nil
    }
  }

  /// A list of values, each with its place; a single value stands for a list of one.
  public static func list<Element: Sendable>(
    of type: FieldType<Element>
  ) -> FieldType where Value == [Located<Element>] {
    FieldType(.list(type.schema)) { node, report in
      guard case .sequence(let nodes, _) = node else {
        if case .scalar(let scalar) = node, scalar.text.isEmpty { return [] }
        return type.read(node, &report).map { [Located($0, at: node.range)] }
      }
      return nodes.compactMap { item in
        type.read(item, &report).map { Located($0, at: item.range) }
      }
    }
  }

  /// A record whose fields are declared.
  ///
  /// `fields` are all of them, in the order of the manual. `read` makes the value, or nil where a
  /// field that it needs is missing, which the reader has reported.
  public static func record(
    _ fields: [FieldDeclaration],
    read: @escaping @Sendable (inout FieldReader) -> Value?
  ) -> FieldType {
    FieldType(.record(fields)) { node, report in
      guard var reader = FieldReader(node, fields: fields, into: &report) else { return nil }
      let value = read(&reader)
      reader.finish(into: &report)
      return value
    }
  }

  /// Names of the author's own choice, each with a value: the venues of a city.
  ///
  /// Names that begin with `_` are private and skipped.
  public static func named<Element: Sendable>(
    _ type: FieldType<Element>
  ) -> FieldType where Value == [Named<Element>] {
    FieldType(.named(type.schema)) { node, report in
      if case .scalar(let scalar) = node, scalar.text.isEmpty { return [] }
      guard case .mapping(let entries, _) = node else {
        report.add(
          Diagnostic.wrongShape(
            node, expected: Message(fr: "des noms suivis de « : »", en: "names followed by ‘:’"),
            example: nil))
        return nil
      }
      return entries.filter { !$0.isPrivate }.compactMap { entry in
        type.read(entry.value, &report).map {
          Named(name: Located(entry.key.text, at: entry.key.range), value: $0)
        }
      }
    }
  }
}

extension FieldType where Value == Located<String> {
  /// One text, as it is written, with its place.
  public static let locatedText = FieldType(FieldType<String>.text.schema) { node, report in
    FieldType<String>.text.read(node, &report).map { Located($0, at: node.range) }
  }
}

/// A value under a name that its author chose.
public struct Named<Value: Sendable>: Sendable {
  /// The name and its place.
  public let name: Located<String>
  /// The value.
  public let value: Value
}

extension Named: Equatable where Value: Equatable {}
