import FrontMatter
import Source

extension Node {
  /// The document as the parse events of the YAML test suite, without stream and document.
  ///
  /// `+MAP`, `=VAL :name`, `=VAL "text\n`, `-MAP`: styles of texts are told, those of lists and
  /// mappings not.
  var events: [String] {
    switch self {
    case .scalar(let scalar): [scalar.event]
    case .sequence(let items, _): ["+SEQ"] + items.flatMap(\.events) + ["-SEQ"]
    case .mapping(let entries, _):
      ["+MAP"] + entries.flatMap { [$0.key.event] + $0.value.events } + ["-MAP"]
    }
  }
}

extension Scalar {
  /// The text as a parse event.
  var event: String {
    let sign =
      switch style {
      case .plain: ":"
      case .singleQuoted: "'"
      case .doubleQuoted: "\""
      case .literal: "|"
      case .folded: ">"
      }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\t": escaped += "\\t"
      case "\r": escaped += "\\r"
      case "\u{8}": escaped += "\\b"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "=VAL " + sign + escaped
  }
}

/// Reads a whole text as one document.
func parse(_ text: String) -> (node: Node?, report: Report) {
  var report = Report()
  let file = SourceFile(path: "f", text: text)
  let node = parseFrontMatter(file, in: file.textStart..<file.bytes.count, into: &report)
  return (node, report)
}
