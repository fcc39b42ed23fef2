extension MarkdownBody {
  /// The HTML of a text in the form of the specification, for its examples.
  static func specificationHTML(
    _ text: String, extensions: Set<MarkdownExtension>, filtersTags: Bool = false
  ) -> String {
    let bytes = Array(text.utf8)
    var syntax = Syntax(parsing: bytes[...], extensions: extensions)
    syntax.readTasks(bytes, LineIndex(bytes, in: 0..<bytes.count))
    if filtersTags { syntax.filterTags() }
    let html = HTMLRenderer(syntax, .specification).render()
    return String(decoding: html.bytes, as: UTF8.self)
  }
}
