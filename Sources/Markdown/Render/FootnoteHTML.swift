/// How far the writing of footnotes is.
///
/// Notes have the numbers 1, 2, … in order of their first references, and stand in that order
/// at the end of the text. Their identifiers have an underscore, which those of headings lack.
struct FootnoteProgress {
  /// How often each note is referred to, by its number.
  private(set) var totals: [Int: Int] = [:]
  /// How many references to each note have been written.
  private var written: [Int: Int] = [:]
  /// The number of the note that is being written; 0 before the first.
  var current = 0
  /// Whether the note that is being written has its links back.
  var hasBackLinks = false

  init(_ syntax: Syntax) {
    for event in syntax.events where event.kind == .footnoteReference && event.phase == .enter {
      totals[Self.number(event, syntax), default: 0] += 1
    }
  }

  static func number(_ event: Syntax.Event, _ syntax: Syntax) -> Int {
    Int(syntax.string(event.text)) ?? 0
  }

  /// The number of a reference among those to its note, from 1.
  mutating func next(_ number: Int) -> Int {
    written[number, default: 0] += 1
    return written[number, default: 0]
  }
}

extension HTMLRenderer {
  mutating func writeFootnoteReference(_ event: Syntax.Event) {
    let number = FootnoteProgress.number(event, syntax)
    let occurrence = footnotes.next(number)
    switch form {
    case .specification:
      put("<sup class=\"footnote-ref\"><a href=\"#fn\(number)\" id=\"fnref\(number)\">")
      put("\(number)</a></sup>")
    case .published:
      let id = Self.referenceID(number, occurrence)
      html.append(
        .generated(
          "<sup><a href=\"#fn_\(number)\" id=\"\(id)\" role=\"doc-noteref\">\(number)</a></sup>"))
    }
  }

  mutating func enterFootnote() {
    footnotes.current += 1
    footnotes.hasBackLinks = false
    switch form {
    case .specification:
      if footnotes.current == 1 { put("<section class=\"footnotes\">\n<ol>\n") }
      put("<li id=\"fn\(footnotes.current)\">\n")
    case .published(let options):
      if footnotes.current == 1 { openFootnotes(options) }
      put("<li id=\"fn_\(footnotes.current)\">\n")
    }
  }

  mutating func exitFootnote() {
    if !footnotes.hasBackLinks {
      if case .published = form {
        put("<p>")
        writeBackLinks()
        put("</p>")
      } else {
        writeBackLinks()
      }
      put("\n")
    }
    put("</li>\n")
  }

  mutating func closeFootnotes() {
    if footnotes.current > 0 { put("</ol>\n</section>\n") }
  }

  mutating func writeBackLinks() {
    footnotes.hasBackLinks = true
    let number = footnotes.current
    guard case .published(let options) = form else {
      return put("<a href=\"#fnref\(number)\" class=\"footnote-backref\">↩</a>")
    }
    var links: [UInt8] = []
    let total = footnotes.totals[number, default: 1]
    for occurrence in 1...total {
      if occurrence > 1 { links.append(text: " ") }
      links.append(text: "<a href=\"#\(Self.referenceID(number, occurrence))\"")
      links.append(text: " role=\"doc-backlink\">")
      links.appendEscaped(options.footnoteLabels.backLink.utf8)
      links.append(text: "\u{A0}\(number)\(total > 1 ? " (\(occurrence))" : "")</a>")
    }
    html.append(.generated(String(decoding: links, as: UTF8.self)))
  }

  private mutating func openFootnotes(_ options: MarkdownOptions) {
    beginLine()
    let level = min(2 + options.headingOffset, 6)
    var title = Array("<h\(level) id=\"fn_title\">".utf8)
    title.appendEscaped(options.footnoteLabels.title.utf8)
    title.append(text: "</h\(level)>\n")
    put("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"fn_title\">\n")
    html.append(.generated(String(decoding: title, as: UTF8.self)))
    put("<ol>\n")
  }

  private static func referenceID(_ number: Int, _ occurrence: Int) -> String {
    occurrence == 1 ? "fnref_\(number)" : "fnref_\(number)_\(occurrence)"
  }
}
