import Source

/// The elements that may be written as HTML: what Markdown has no sign for.
///
/// Each is phrasing content that may stand in any other, so that no use of them is invalid.
struct AllowedElement {
  let isVoid: Bool
  /// Attributes it must have.
  let required: Set<String>
  /// Attributes it may have.
  let optional: Set<String>

  private init(isVoid: Bool = false, required: Set<String> = [], optional: Set<String> = []) {
    self.isVoid = isVoid
    self.required = required
    self.optional = optional
  }

  static let all: [String: AllowedElement] = [
    "abbr": AllowedElement(required: ["title"], optional: ["lang"]),
    "br": AllowedElement(isVoid: true),
    "cite": AllowedElement(optional: ["lang"]),
    "del": AllowedElement(),
    "ins": AllowedElement(),
    "kbd": AllowedElement(),
    "mark": AllowedElement(),
    "q": AllowedElement(optional: ["lang"]),
    "small": AllowedElement(),
    "span": AllowedElement(required: ["lang"]),
    "sub": AllowedElement(),
    "sup": AllowedElement(),
    "wbr": AllowedElement(isVoid: true),
  ]
}

/// What to write instead of an element that is not allowed.
enum HTMLReplacement {
  private static let table: [String: String] = [
    "a": "[…](…)", "b": "**…**", "blockquote": "> …", "code": "`…`", "em": "*…*", "h1": "## …",
    "h2": "## …", "h3": "### …", "h4": "#### …", "h5": "##### …", "h6": "###### …", "hr": "---",
    "i": "*…*", "img": "![…](…)", "li": "- …", "ol": "1. …", "pre": "```", "s": "~~…~~",
    "strike": "~~…~~", "strong": "**…**", "table": "| … | … |", "td": "| … | … |",
    "th": "| … | … |", "tr": "| … | … |", "ul": "- …",
  ]

  /// What to write instead of the tag of a name; `written` is an opening one as it stands there.
  static func help(for name: String, as written: String = "") -> Message {
    if let markdown = table[name] {
      return Message(fr: "écrivez \(markdown)", en: "write \(markdown)")
    }
    if name == "p" || name == "div" {
      return Message(
        fr: "laissez une ligne vide entre les paragraphes",
        en: "leave an empty line between paragraphs")
    }
    if !written.isEmpty, written.count <= 60, !written.contains("\n") {
      return Message(
        fr: "supprimez \(written) et </\(name)>, gardez le texte",
        en: "delete \(written) and </\(name)>, and keep the text")
    }
    return Message(
      fr: "supprimez la balise; pour montrer le caractère <, écrivez \\<",
      en: "delete the tag; to show the character <, write \\<")
  }
}
