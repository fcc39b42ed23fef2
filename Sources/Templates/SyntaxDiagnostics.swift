import Source

// What is wrong with the text of one template, whatever it is given.
extension Diagnostic {
  /// `{{x` without its terminator.
  static func unclosedTag(
    _ text: TemplateText, _ range: Range<Int>, terminator: String
  ) -> Diagnostic {
    let tag = text.string(range)
    return Diagnostic(
      .unclosedTag, at: text.place(range),
      Message(fr: "« \(tag) » n’est pas fermé", en: "‘\(tag)’ is not closed"),
      help: Message(
        fr: "fermez la balise par « \(terminator) »", en: "close the tag with ‘\(terminator)’"))
  }

  /// A tag without a name: `{{}}`.
  static func emptyTag(_ text: TemplateText, _ tag: Range<Int>) -> Diagnostic {
    Diagnostic(
      .emptyTag, at: text.place(tag),
      Message(
        fr: "« \(text.string(tag)) » ne contient aucun nom",
        en: "‘\(text.string(tag))’ holds no name"),
      help: Message(fr: "écrivez un nom, ou ôtez la balise", en: "write a name, or remove the tag"))
  }

  /// `{{=x=}}`, `{{=a b c=}}` and the like.
  static func badDelimiters(_ text: TemplateText, _ tag: Range<Int>) -> Diagnostic {
    Diagnostic(
      .badDelimiters, at: text.place(tag),
      Message(
        fr: "« \(text.string(tag)) » ne donne pas deux délimiteurs",
        en: "‘\(text.string(tag))’ does not give two delimiters"),
      help: Message(
        fr: "écrivez par exemple « {{=<% %>=}} », sans « = » ni espace dans un délimiteur",
        en: "write for example ‘{{=<% %>=}}’, without ‘=’ or space in a delimiter"))
  }

  /// What is wrong with a name, or nil.
  ///
  /// A template's name has no spaces; any other name is `.`, or parts with dots between.
  static func badName(
    _ text: TemplateText, _ range: Range<Int>, kind: Node.Kind, isDynamic: Bool
  ) -> Diagnostic? {
    let name = text.string(range)
    let message = Message(fr: "« \(name) » n’est pas un nom", en: "‘\(name)’ is not a name")
    if text.bytes[range].contains(where: \.isWhitespace) {
      return Diagnostic(
        .badName, at: text.place(range), message,
        help: Message(fr: "écrivez un seul nom sans espace", en: "write one name without spaces"))
    }
    if let sign = name.first, "#^/><$!=&{".contains(sign) {
      return Diagnostic(
        .badName, at: text.place(range), message,
        help: Message(
          fr: "« \(sign) » vient juste après le délimiteur, une seule fois",
          en: "‘\(sign)’ comes right behind the delimiter, once"))
    }
    let isPath = (kind == .partial || kind == .parent || kind == .close) && !isDynamic
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard name != ".", !isPath, parts.contains("") else { return nil }
    return Diagnostic(
      .badName, at: text.place(range), message,
      help: Message(
        fr: "écrivez « . », ou des noms séparés par un point: « a.b »",
        en: "write ‘.’, or names with a dot between: ‘a.b’"))
  }

  /// An opening tag without its closing one.
  static func unclosed(_ text: TemplateText, _ node: Node) -> Diagnostic {
    let (tag, close) = (text.string(node.range), closing(text, node))
    return Diagnostic(
      .unclosed, at: text.place(node.range),
      Message(fr: "« \(tag) » n’est jamais fermé", en: "‘\(tag)’ is never closed"),
      help: Message(
        fr: "écrivez « \(close) » où il doit finir", en: "write ‘\(close)’ where it is to end"))
  }

  /// A closing tag where another one is due, or none.
  static func mismatchedClose(_ text: TemplateText, _ node: Node, opened: Node?) -> Diagnostic {
    let tag = text.string(node.range)
    guard let opened else {
      return Diagnostic(
        .mismatchedClose, at: text.place(node.range),
        Message(
          fr: "« \(tag) » ne ferme rien: rien n’est ouvert ici",
          en: "‘\(tag)’ closes nothing: nothing is open here"),
        help: Message(fr: "ôtez cette balise", en: "remove this tag"))
    }
    let (open, close) = (text.string(opened.range), closing(text, opened))
    return Diagnostic(
      .mismatchedClose, at: text.place(node.range),
      Message(
        fr: "« \(tag) » ne ferme pas « \(open) »", en: "‘\(tag)’ does not close ‘\(open)’"),
      help: Message(fr: "écrivez « \(close) »", en: "write ‘\(close)’"),
      notes: [
        Note(
          Message(fr: "« \(open) » est ouvert ici", en: "‘\(open)’ is opened here"),
          at: text.place(opened.range))
      ])
  }

  private static func closing(_ text: TemplateText, _ node: Node) -> String {
    "{{/" + (node.isDynamic ? "*" : "") + text.string(node.name) + "}}"
  }

  /// One level more than is allowed.
  static func tooDeep(_ text: TemplateText, _ node: Node) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: text.place(node.range),
      Message(
        fr: "plus de \(Syntax.deepest) sections, blocs et gabarits sont emboîtés ici",
        en: "more than \(Syntax.deepest) sections, blocks and templates are nested here"),
      help: Message(
        fr: "écrivez moins de niveaux; un gabarit s’appelle-t-il lui-même?",
        en: "write fewer levels; does a template call itself?"))
  }
}
