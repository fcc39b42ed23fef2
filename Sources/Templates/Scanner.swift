import Source

/// Cuts a template into tags and the pieces of lines between them.
struct Scanner {
  /// What was found so far.
  private(set) var nodes: [Node] = []
  /// What was wrong.
  private(set) var report = Report()

  private let text: TemplateText
  private var position: Int
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var isLineStart = true

  /// Starts at the beginning of a text.
  init(_ text: TemplateText) {
    self.text = text
    position = text.start
  }

  /// Reads to the end.
  mutating func scan() {
    while let start = text.find(open, from: position) {
      literal(position..<start)
      position = start
      guard readTag(at: start) else { break }
    }
    literal(position..<text.bytes.count)
  }

  /// Cuts what stands between tags into the starts, the texts and the ends of lines.
  private mutating func literal(_ range: Range<Int>) {
    guard !text.isPhrase else {
      if !range.isEmpty { nodes.append(Node(.text, range)) }
      return
    }
    var index = range.lowerBound
    while index < range.upperBound {
      startLine(at: &index, before: range.upperBound)
      let start = index
      while index < range.upperBound, !isLineEnd(at: index) { index += 1 }
      if start < index { nodes.append(Node(.text, start..<index)) }
      guard index < range.upperBound else { return }
      let length = text.bytes[index] == 0x0D ? 2 : 1
      nodes.append(Node(.newline, index..<index + length))
      index += length
      isLineStart = true
    }
  }

  private mutating func startLine(at index: inout Int, before end: Int) {
    guard isLineStart, !text.isPhrase else { return }
    let start = index
    while index < end, text.bytes[index] == 0x20 || text.bytes[index] == 0x09 { index += 1 }
    nodes.append(Node(.line, start..<index))
    isLineStart = false
  }

  /// Whether a byte is LF, or the CR of a CRLF; a CR alone is text.
  private func isLineEnd(at index: Int) -> Bool {
    if text.bytes[index] == 0x0A { return true }
    return text.bytes[index] == 0x0D && index + 1 < text.bytes.count
      && text.bytes[index + 1] == 0x0A
  }

  /// Reads a tag and moves behind it; false where it is not closed, and so none after it is.
  private mutating func readTag(at start: Int) -> Bool {
    var lineStart = start
    startLine(at: &lineStart, before: start)
    let inside = start + open.count
    let sign = inside < text.bytes.count ? text.bytes[inside] : 0
    let kind = Self.kinds[sign]
    let first = inside + (kind == nil ? 0 : 1)
    guard let end = text.find(close, from: first) else {
      report.add(.unclosedTag(text, start..<inside, terminator: string(close)))
      return false
    }
    position = end + close.count
    switch sign {
    case UInt8(ascii: "!"): nodes.append(Node(.comment, start..<position))
    case UInt8(ascii: "="): setDelimiters(first..<end, tag: start..<position)
    case UInt8(ascii: "{"): readUnescaped(first..<end, start: start)
    default: readName(first..<end, kind: kind ?? .variable, tag: start..<position)
    }
    return true
  }

  /// The signs behind the opening delimiter.
  private static let kinds: [UInt8: Node.Kind] = [
    UInt8(ascii: "!"): .comment, UInt8(ascii: "="): .comment, UInt8(ascii: "{"): .html,
    UInt8(ascii: "&"): .html, UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted,
    UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
    UInt8(ascii: "/"): .close,
  ]

  /// Reads `{{{x}}}`, or `<%{x}%>` with delimiters that are not braces.
  private mutating func readUnescaped(_ content: Range<Int>, start: Int) {
    let brace = UInt8(ascii: "}")
    if let last = content.last, text.bytes[last] == brace {
      readName(content.lowerBound..<last, kind: .html, tag: start..<position)
    } else if position < text.bytes.count, text.bytes[position] == brace {
      position += 1
      readName(content, kind: .html, tag: start..<position)
    } else {
      nodes.append(Node(.comment, start..<position))
      report.add(.unclosedTag(text, start..<position, terminator: "}" + string(close)))
    }
  }

  private mutating func readName(_ content: Range<Int>, kind: Node.Kind, tag: Range<Int>) {
    // A tag that was never closed reaches to the end of the next one, which is read all the same.
    if let next = lastOpening(in: content) {
      report.add(
        .unclosedTag(text, tag.lowerBound..<content.lowerBound, terminator: string(close)))
      nodes.append(Node(.comment, tag.lowerBound..<next))
      position = next
      return
    }
    var name = text.trimmed(content)
    var isDynamic = false
    if kind == .partial || kind == .parent || kind == .close,
      let first = name.first, text.bytes[first] == UInt8(ascii: "*")
    {
      isDynamic = true
      name = text.trimmed(first + 1..<name.upperBound)
    }
    if name.isEmpty {
      report.add(.emptyTag(text, tag))
    } else if let problem = Diagnostic.badName(text, name, kind: kind, isDynamic: isDynamic) {
      report.add(problem)
    } else {
      nodes.append(Node(kind, tag, name: name, isDynamic: isDynamic))
      return
    }
    nodes.append(Node(.comment, tag))
  }

  private func lastOpening(in content: Range<Int>) -> Int? {
    guard open != close, content.count >= open.count else { return nil }
    func opens(at index: Int) -> Bool {
      text.bytes[index..<index + open.count].elementsEqual(open)
    }
    var index = content.upperBound - open.count
    while index >= content.lowerBound, !opens(at: index) { index -= 1 }
    guard index >= content.lowerBound else { return nil }
    // Of `{{{` the first two.
    while index > content.lowerBound, opens(at: index - 1) { index -= 1 }
    return index
  }

  private mutating func setDelimiters(_ content: Range<Int>, tag: Range<Int>) {
    let equals = UInt8(ascii: "=")
    let parts = text.bytes[content].dropLast().split(whereSeparator: \.isWhitespace)
    nodes.append(Node(.comment, tag))
    guard let first = parts.first, let last = parts.last, parts.count == 2,
      content.last.map({ text.bytes[$0] }) == equals, !first.contains(equals),
      !last.contains(equals)
    else {
      report.add(.badDelimiters(text, tag))
      return
    }
    open = Array(first)
    close = Array(last)
  }

  private func string(_ delimiter: [UInt8]) -> String {
    String(decoding: delimiter, as: UTF8.self)
  }
}
