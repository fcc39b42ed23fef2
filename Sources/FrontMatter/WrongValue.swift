public import Source

extension Diagnostic {
  /// A list or a record stands where something else was expected, or the reverse.
  ///
  /// `expected` comes with its article: `une date`, `a date`. `example` is what may be typed.
  public static func wrongShape(_ node: Node, expected: Message, example: String?) -> Diagnostic {
    Diagnostic(
      .wrongShapeKind, at: node.range, expectation(expected, insteadOf: node),
      help: example.map {
        Message(fr: "écrivez par exemple « \($0) »", en: "write for example ‘\($0)’")
      } ?? Message(fr: "écrivez ici \(expected.french)", en: "write \(expected.english) here"))
  }

  /// The message where a record should stand.
  static func fieldsExpected(insteadOf node: Node) -> Message {
    expectation(
      Message(fr: "des champs « nom: valeur »", en: "fields ‘name: value’"), insteadOf: node)
  }

  private static func expectation(_ expected: Message, insteadOf node: Node) -> Message {
    let found =
      switch node {
      case .scalar: Message(fr: "« \(node.excerpt) »", en: "‘\(node.excerpt)’")
      case .sequence: Message(fr: "une liste", en: "a list")
      case .mapping: Message(fr: "des champs", en: "fields")
      }
    return Message(
      fr: "on attend ici \(expected.french), pas \(found.french)",
      en: "\(expected.english) should stand here, not \(found.english)")
  }

  /// Nothing is written where a value is needed.
  public static func missingValue(_ node: Node, expected: Message, example: String?) -> Diagnostic {
    Diagnostic(
      .missingValueKind, at: node.range,
      Message(
        fr: "il manque \(expected.french)", en: "\(expected.english) is missing"),
      help: example.map {
        Message(fr: "écrivez par exemple « \($0) »", en: "write for example ‘\($0)’")
      }
        ?? Message(
          fr: "écrivez la valeur, ou effacez la ligne", en: "write the value, or delete the line"))
  }
}
