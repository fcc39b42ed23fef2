import FrontMatter
import Source

extension SourceFile {
  /// A file of a preset with its names filled in.
  ///
  ///     nom: {fr: $name, en: $name}      nom: {fr: "Café, thé: parlons", en: "Coffee & tea"}
  ///     Écrivez à $email.                Écrivez à info@cafe.example.
  ///
  /// A header’s value that holds a name is written anew, between quotes where its text needs them,
  /// in the language of its key (`fr: …`), else of the file. Texts of languages that the site does
  /// not have go. Comments stay as they are. `language` is that of the file.
  func filled(with names: PresetNames, _ language: Language) -> SourceFile {
    var ignored = Report()
    let isPage = path.hasSuffix(".md")
    let parts = Header.split(self, into: &ignored)
    let header = isPage ? parts.fields : textStart..<bytes.count
    var filler = HeaderFiller(names, self)
    if let header, let node = parseFrontMatter(self, in: header, into: &ignored) {
      filler.fill(node, in: nil, language)
    }
    var edits = filler.edits
    if isPage {
      let body = text(parts.body)
      let filled = body.replacingNames { names.prose($0, language) }
      if filled != body { edits.append(ContentEdit(path, parts.body, filled)) }
    }
    let path = path.replacingNames { names.written($0, language) }
    return SourceFile(path: path, bytes: applying(edits).bytes)
  }
}

/// Goes through a header for values that hold names.
private struct HeaderFiller {
  private let names: PresetNames
  private let file: SourceFile
  private var editor: HeaderEditor
  private var values: [ContentEdit] = []

  init(_ names: PresetNames, _ file: SourceFile) {
    self.names = names
    self.file = file
    editor = HeaderEditor(file)
  }

  var edits: [ContentEdit] { values + editor.edits }

  /// Fills a value that stands in a list or record, `parent`; the depth of headers is bounded.
  mutating func fill(_ node: Node, in parent: Node?, _ language: Language) {
    switch node {
    case .scalar(let scalar):
      let isFlow = parent.map(editor.isFlow) ?? false
      guard let text = filled(scalar.text, isFlow, language) else { return }
      values.append(ContentEdit(file.path, scalar.range.bytes, text))
    case .sequence(let items, _):
      for item in items { fill(item, in: node, language) }
    case .mapping(let entries, _):
      for (index, entry) in entries.enumerated() {
        if names.omitted.contains(entry.key.text) {
          editor.remove(index, of: node)
        } else if let (text, own) = onlyText(in: entry.value) {
          let text = text.replacingNames { names.written($0, own) }
          editor.replace(entry, with: .text(text), in: node)
        } else {
          let own = names.languages.first { $0.subtag == entry.key.text }
          fill(entry.value, in: node, own ?? language)
        }
      }
    }
  }

  /// Of texts per language, the one that is left where the others go: it needs no key any more.
  private func onlyText(in node: Node) -> (String, Language)? {
    guard !names.omitted.isEmpty, case .mapping(let entries, _) = node else { return nil }
    let kept = entries.filter { !names.omitted.contains($0.key.text) }
    guard kept.count == 1, kept.count < entries.count, case .scalar(let scalar) = kept[0].value,
      let language = names.languages.first(where: { $0.subtag == kept[0].key.text })
    else { return nil }
    return (scalar.text, language)
  }

  /// A value as it is to be written; nil where it holds no name.
  private func filled(_ text: String, _ isFlow: Bool, _ language: Language) -> String? {
    if text == "$languages" { return names.languageList }
    let filled = text.replacingNames { names.written($0, language) }
    return filled == text ? nil : WrittenValue.text(filled).text(inFlow: isFlow)
  }
}

extension String {
  /// With what stands for each `$name`; `$` before anything else stays.
  fileprivate func replacingNames(_ value: (String) -> String?) -> String {
    var pieces = split(separator: "$", omittingEmptySubsequences: false)[...]
    var result = String(pieces.popFirst() ?? "")
    for piece in pieces {
      let name = piece.prefix { $0.isASCII && $0.isLowercase }
      result += value(String(name)).map { $0 + piece.dropFirst(name.count) } ?? "$" + piece
    }
    return result
  }
}
