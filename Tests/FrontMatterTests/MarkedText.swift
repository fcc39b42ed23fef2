import Source

/// A text whose marks `⟦` and `⟧` say where something is expected.
struct MarkedText {
  /// The text without its marks.
  let text: String
  /// What stood between the marks, as bytes of ``text``.
  let range: Range<Int>

  init(_ marked: String) {
    let pieces = marked.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
    precondition(pieces.count == 3, "one mark of each sort")
    text = pieces.joined()
    let start = pieces[0].utf8.count
    range = start..<start + pieces[1].utf8.count
  }
}
