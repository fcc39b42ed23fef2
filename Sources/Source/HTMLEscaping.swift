extension String {
  /// The text with the five signs that HTML minds, `& < > " '`, as references.
  ///
  /// Fit for text and for quoted attributes alike. Linear.
  public var escapedForHTML: String {
    var escaped: [UInt8] = []
    escaped.appendEscapedForHTML(self)
    return String(decoding: escaped, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a text as ``Swift/String/escapedForHTML`` has it, without a copy in between.
  public mutating func appendEscapedForHTML(_ text: String) {
    let start = count
    append(contentsOf: text.utf8)
    // Nearly every text ends here: copied as a whole, then only looked at.
    guard let first = self[start...].firstIndex(where: \.isMarkup) else { return }
    let rest = Array(self[first...])
    removeSubrange(first...)
    var done = 0
    for (index, byte) in rest.enumerated() where byte.isMarkup {
      append(contentsOf: rest[done..<index])
      append(contentsOf: byte.characterReference.utf8)
      done = index + 1
    }
    append(contentsOf: rest[done...])
  }
}

extension UInt8 {
  /// Whether HTML reads the byte as more than text, in text or in a quoted attribute.
  fileprivate var isMarkup: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// What stands for a byte that is markup.
  fileprivate var characterReference: String {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
