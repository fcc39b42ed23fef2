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

  /// LF, or the CR of a CRLF. A CR alone is text.
  private func isLineEnd(at index: Int) -> Bool {
    if text.bytes[index] == 0x0A { return true }
    return text.bytes[index] == 0x0D && index + 1 < text.bytes.count
      && text.bytes[index + 1] == 0x0A
  }

  /// Reads a tag and moves behind it; false where no tag can follow.
  private mutating func readTag(at start: Int) -> Bool {
    var lineStart = start
    startLine(at: &lineStart, before: start)
    let inside = start + open.count
    let sign = inside < text.bytes.count ? text.bytes[inside] : 0
    let terminator =
      switch sign {
      case UInt8(ascii: "="): [sign] + close
      case UInt8(ascii: "{"): [UInt8(ascii: "}")] + close
      default: close
      }
    let kind = Self.kinds[sign]
    let content = inside + (kind == nil ? 0 : 1)
    guard let end = text.find(terminator, from: content) else {
      return unfinished(start, sign: sign, content: content)
    }
    position = end + terminator.count
    let tag = start..<position
    switch sign {
    case UInt8(ascii: "!"): nodes.append(Node(.comment, tag))
    case UInt8(ascii: "="):
      nodes.append(Node(.comment, tag))
      setDelimiters(content..<end, tag: tag)
    default: readName(content..<end, kind: kind ?? .variable, tag: tag)
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

  /// A tag whose terminator is nowhere. `{{{x}}` and `{{=x}}` are read over, for a tag may follow.
  private mutating func unfinished(_ start: Int, sign: UInt8, content: Int) -> Bool {
    if sign == UInt8(ascii: "=") || sign == UInt8(ascii: "{"),
      let end = text.find(close, from: content)
    {
      position = end + close.count
      nodes.append(Node(.comment, start..<position))
      report.add(
        sign == UInt8(ascii: "=")
          ? .badDelimiters(text, start..<position)
          : .unclosedTag(text, start..<position, terminator: "}" + string(close)))
      return true
    }
    report.add(.unclosedTag(text, start..<start + open.count, terminator: string(close)))
    return false
  }

  private mutating func readName(_ content: Range<Int>, kind: Node.Kind, tag: Range<Int>) {
    // A tag that was never closed reaches to the end of another one: go on within it.
    if let next = lastOpening(in: content) ?? close(in: content) {
      report.add(
        .unclosedTag(
          text, tag.lowerBound..<content.lowerBound,
          terminator: string(text.bytes[content.upperBound..<tag.upperBound])))
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
    var index = content.upperBound - open.count
    while index >= content.lowerBound {
      if text.bytes[index..<index + open.count].elementsEqual(open) { return index }
      index -= 1
    }
    return nil
  }

  /// The end of the first closing delimiter in some content, which only `{{{x}}` can have.
  private func close(in content: Range<Int>) -> Int? {
    guard let index = text.find(close, from: content.lowerBound) else { return nil }
    return index + close.count <= content.upperBound ? index + close.count : nil
  }

  private mutating func setDelimiters(_ content: Range<Int>, tag: Range<Int>) {
    let parts = text.bytes[content].split(whereSeparator: \.isWhitespace)
    guard let first = parts.first, let last = parts.last, parts.count == 2,
      !text.bytes[content].contains(UInt8(ascii: "="))
    else {
      report.add(.badDelimiters(text, tag))
      return
    }
    open = Array(first)
    close = Array(last)
  }

  private func string(_ delimiter: some Collection<UInt8>) -> String {
    String(decoding: delimiter, as: UTF8.self)
  }
}
