public import Source

extension Diagnostic.Kind {
  static let unknownField = error(
    "front-matter.unknown-field",
    fr: "Un champ n’existe pas à cet endroit.", en: "A field does not exist in this place.")
  static let fieldTwice = error(
    "front-matter.field-twice",
    fr: "Un champ est donné deux fois, peut-être sous deux noms.",
    en: "A field is given twice, perhaps under two names.")
  static let missingField = error(
    "front-matter.missing-field",
    fr: "Un champ obligatoire manque.", en: "A required field is missing.")
  static let missingValueKind = error(
    "front-matter.missing-value",
    fr: "Un champ est là, mais rien n’y est écrit.",
    en: "A field is there, but nothing stands in it.")
  static let wrongShapeKind = error(
    "front-matter.wrong-shape",
    fr: "Un champ attend un texte, une liste ou des champs, et contient autre chose.",
    en: "A field expects a text, a list or fields, and holds something else.")
  static let notAFlag = error(
    "front-matter.not-a-flag",
    fr: "Un champ attend oui ou non.", en: "A field expects yes or no.")
  static let notAnInteger = error(
    "front-matter.not-an-integer",
    fr: "Un champ attend un nombre entier.", en: "A field expects a whole number.")
  static let notAChoice = error(
    "front-matter.not-a-choice",
    fr: "Un champ attend un mot d’une liste.", en: "A field expects one of a list of words.")

  /// Every kind that this module finds.
  public static let frontMatterKinds: [Diagnostic.Kind] = [
    unknownField, fieldTwice, missingField, missingValueKind, wrongShapeKind, notAFlag,
    notAnInteger, notAChoice,
  ]
}

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
        fr: "\(found.french) se trouve ici, mais \(expected.french) est attendu",
        en: "\(found.english) stands here, but \(expected.english) is expected"),
      help: example.map {
        Message(fr: "écrivez par exemple « \($0) »", en: "write for example ‘\($0)’")
      })
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

extension Node {
  /// What an author recognizes of a value in a message: its text, shortened.
  public var excerpt: String {
    switch self {
    case .scalar(let scalar):
      scalar.text.count > 60 ? scalar.text.prefix(59) + "…" : scalar.text
    case .sequence: "[…]"
    case .mapping: "{…}"
    }
  }
}
