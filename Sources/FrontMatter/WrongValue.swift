public import Source

extension Diagnostic {
  /// A list or a record stands where something else was expected, or the reverse.
  public static func wrongShape(_ node: Node, expected: Message, example: String?) -> Diagnostic {
    let found =
      switch node {
      case .scalar: Message(fr: "un texte", en: "a text")
      case .sequence: Message(fr: "une liste", en: "a list")
      case .mapping: Message(fr: "des champs", en: "fields")
      }
    return Diagnostic(
      .wrongShapeKind, at: node.range,
      Message(
        fr: "ici \(found.french), au lieu de: \(expected.french)",
        en: "here \(found.english), in place of: \(expected.english)"),
      help: example.map {
        Message(fr: "écrivez par exemple « \($0) »", en: "write for example ‘\($0)’")
      } ?? Message(fr: "écrivez ici \(expected.french)", en: "write \(expected.english) here"))
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
