import Source

// What is wrong with a template in what surrounds it: other templates, phrases, values.
extension Diagnostic {
  /// A name that no value has.
  static func unknownName(_ name: String, known: [String], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownName, at: range,
      Message(
        fr: "aucune valeur ne s’appelle « \(name) » ici", en: "no value is called ‘\(name)’ here"),
      help: suggestion(name, among: known))
  }

  /// A template that is called and is not there.
  static func unknownTemplate(
    _ name: String, known: [String], at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .unknownTemplate, at: range,
      Message(
        fr: "le gabarit « \(name).mustache » n’existe pas",
        en: "the template ‘\(name).mustache’ does not exist"),
      help: suggestion(name, among: known))
  }

  /// A phrase that no file of phrases has.
  static func unknownPhrase(_ key: String, known: [String], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownPhrase, at: range,
      Message(
        fr: "le texte « \(key) » manque dans le fichier des textes de cette langue",
        en: "the phrase ‘\(key)’ is missing in this language’s file of phrases"),
      help: suggestion(key, among: known))
  }

  /// A block given to a parent that does not have it.
  static func unknownBlock(_ name: String, known: [String], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownBlock, at: range,
      Message(
        fr: "ce parent n’a pas de bloc « \(name) »", en: "this parent has no block ‘\(name)’"),
      help: suggestion(name, among: known))
  }

  /// A block given twice to one parent.
  static func blockTwice(_ name: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .blockTwice, at: range,
      Message(
        fr: "le bloc « \(name) » est donné deux fois", en: "the block ‘\(name)’ is given twice"),
      help: Message(fr: "gardez l’un des deux", en: "keep one of the two"),
      notes: [Note(Message(fr: "une première fois ici", en: "first here"), at: first)])
  }

  /// Text or tags that stand in a parent outside its blocks.
  static func outsideBlock(_ found: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .outsideBlock, at: range,
      Message(
        fr: "« \(found) » est dans un parent, hors de ses blocs, et serait perdu",
        en: "‘\(found)’ stands in a parent, outside its blocks, and would be lost"),
      help: Message(
        fr: "mettez-le dans un bloc « {{$nom}}…{{/nom}} »",
        en: "put it into a block ‘{{$name}}…{{/name}}’"))
  }

  /// A variable whose value can't be printed that way, or nil where it can.
  static func misprinted(
    _ name: String, _ shape: TemplateShape, unescaped: Bool, at range: SourceRange
  ) -> Diagnostic? {
    let noun = shape.noun
    switch shape.present {
    case .text, .name:
      guard unescaped else { return nil }
      return Diagnostic(
        .notHTML, at: range,
        Message(
          fr: "« \(name) » est un texte, et un texte est toujours échappé",
          en: "‘\(name)’ is a text, and a text is always escaped"),
        help: Message(fr: "écrivez « {{\(name)}} »", en: "write ‘{{\(name)}}’"))
    case .html:
      guard !unescaped else { return nil }
      return Diagnostic(
        .escapedHTML, at: range,
        Message(
          fr: "« \(name) » est du HTML: ses balises se verraient sur la page",
          en: "‘\(name)’ is HTML: its tags would show on the page"),
        help: Message(fr: "écrivez « {{{\(name)}}} »", en: "write ‘{{{\(name)}}}’"))
    case .list, .record, .flag, .optional:
      return Diagnostic(
        .notPrintable, at: range,
        Message(
          fr: "« \(name) » est \(noun.french), qui ne s’imprime pas",
          en: "‘\(name)’ is \(noun.english), which can’t be printed"),
        help: Message(
          fr: "écrivez « {{#\(name)}}…{{/\(name)}} »", en: "write ‘{{#\(name)}}…{{/\(name)}}’"))
    }
  }

  /// A dynamic name whose value names no template.
  static func notATemplateName(
    _ name: String, _ shape: TemplateShape, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .notATemplateName, at: range,
      Message(
        fr: "« \(name) » est \(shape.noun.french), et non un nom de gabarit",
        en: "‘\(name)’ is \(shape.noun.english), not the name of a template"),
      help: Message(
        fr: "écrivez le nom du gabarit, sans « * »", en: "write the template’s name, without ‘*’"))
  }

  /// A tag that phrases may not hold.
  static func phraseTag(_ tag: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .phraseTag, at: range,
      Message(
        fr: "« \(tag) » n’est pas permis dans un texte", en: "‘\(tag)’ is not allowed in a phrase"),
      help: Message(
        fr: "un texte peut contenir {{x}}, {{#x}}…{{/x}} et {{^x}}…{{/x}}, et nul autre texte",
        en: "a phrase may hold {{x}}, {{#x}}…{{/x}} and {{^x}}…{{/x}}, and no other phrase"))
  }

  /// A phrase in a tag other than `{{t.key}}`.
  static func phraseUse(_ tag: String, _ name: String, at range: SourceRange) -> Diagnostic {
    let key = name == "t" ? "…" : String(name.dropFirst(2))
    return Diagnostic(
      .phraseUse, at: range,
      Message(
        fr: "« \(tag) » n’imprime pas de texte: « t » désigne le fichier des textes",
        en: "‘\(tag)’ prints no phrase: ‘t’ stands for the file of phrases"),
      help: Message(fr: "écrivez « {{t.\(key)}} »", en: "write ‘{{t.\(key)}}’"))
  }

  /// A call that leads back to itself with nothing changed.
  static func endless(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .endless, at: range,
      Message(
        fr: "« \(name) » s’appelle ici lui-même sans fin",
        en: "‘\(name)’ calls itself here without end"),
      help: Message(
        fr: "appelez-le dans une section dont la liste finit",
        en: "call it in a section whose list comes to an end"))
  }

  /// A call with which the page gets too large.
  static func tooLarge(_ name: String, limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooLarge, at: range,
      Message(
        fr: "avec « \(name) » la page compterait plus de \(limit) balises et textes",
        en: "with ‘\(name)’ the page would count more than \(limit) tags and texts"),
      help: Message(fr: "appelez moins de gabarits", en: "call fewer templates"))
  }

  /// The nearest known name, or the known ones where none is near.
  private static func suggestion(_ name: String, among known: [String]) -> Message? {
    if let near = nearestName(to: name, among: known) {
      return Message(fr: "vouliez-vous dire « \(near) »?", en: "did you mean ‘\(near)’?")
    }
    guard !known.isEmpty else { return nil }
    var seen: Set<String> = []
    let names = known.filter { seen.insert($0).inserted }
    let list = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    return Message(fr: "les noms connus ici: \(list)", en: "the names known here: \(list)")
  }
}

extension TemplateShape {
  /// What a person calls such a value.
  fileprivate var noun: Message {
    switch present {
    case .text, .name, .optional: Message(fr: "un texte", en: "a text")
    case .html: Message(fr: "du HTML", en: "HTML")
    case .flag: Message(fr: "une valeur oui-non", en: "a flag")
    case .list: Message(fr: "une liste", en: "a list")
    case .record: Message(fr: "un groupe de valeurs", en: "a record")
    }
  }
}
