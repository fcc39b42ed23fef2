internal import Source

extension Node {
  /// What an author recognizes of a value in a message: its text on one line, shortened.
  public var excerpt: String {
    switch self {
    case .scalar(let scalar): scalar.text.excerpt
    case .sequence: "[…]"
    case .mapping: "{…}"
    }
  }
}

extension String {
  /// The text on one line, at most 60 characters.
  var excerpt: String {
    // Only the beginning is looked at, however long the text is.
    let start = String(prefix(240)).split(whereSeparator: \.isNewline).joined(separator: " ")
    return start.count > 60 ? start.prefix(59) + "…" : start
  }
}

extension Parser {
  /// A part of the file as a message shows it.
  func excerpt(_ range: Range<Int>) -> String {
    file.text(range.clamped(to: range.lowerBound..<range.lowerBound + 960)).excerpt
  }

  /// The rest of the line as it must be written to be a text.
  func quotedRest(from offset: Int) -> String {
    inQuotes(file.text(offset..<max(offset, current.end)))
  }

  /// A text in quotes that change nothing of it: double ones, or single ones where it holds
  /// double ones or backslashes.
  func inQuotes(_ text: String) -> String {
    var text = text.prefix(120)
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    if !text.contains("\""), !text.contains("\\") { return "\"\(text)\"" }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }
}
