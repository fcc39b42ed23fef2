/// Writes the events of a text as HTML.
///
/// What is published is valid HTML within one heading hierarchy, with holes for links and
/// pictures. The form of the specification is that of the CommonMark and GitHub test suites,
/// byte for byte: it proves that all else is as they have it.
struct HTMLRenderer {
  enum Form {
    case published(MarkdownOptions)
    case specification
  }

  let syntax: Syntax
  let form: Form
  /// One for each heading event, in order.
  private let headings: [Heading]
  var html = HoledHTML()

  /// The event that is being written, as an index of the events.
  private var index = 0
  private var headingCount = 0
  private var linkCount = 0
  private var imageCount = 0
  var table = TableProgress()
  var footnotes: FootnoteProgress

  init(_ syntax: Syntax, _ form: Form, headings: [Heading] = []) {
    self.syntax = syntax
    self.form = form
    self.headings = headings
    footnotes = FootnoteProgress(syntax)
    html.bytes.reserveCapacity(syntax.bytes.count * 5 / 4)
  }

  /// Writes everything, linear in the events and their words.
  consuming func render() -> HoledHTML {
    while index < syntax.events.count {
      let event = syntax.events[index]
      switch event.phase {
      case .enter: enter(event)
      case .exit: exit(event)
      case .leaf: write(event)
      }
      index += 1
    }
    closeFootnotes()
    return html
  }

  /// Whether the table cell that is being entered holds nothing.
  var isAtEmptyCell: Bool {
    syntax.events.indices.contains(index + 1) && syntax.events[index + 1].phase == .exit
  }

  /// Begins a line, unless one has begun.
  mutating func beginLine() {
    if let last = html.bytes.last, last != 0x0A { html.bytes.append(0x0A) }
  }

  mutating func put(_ markup: String) {
    html.bytes.append(text: markup)
  }

  /// An element without content: as HTML has it, or as the specification writes it.
  mutating func putVoid(_ tag: String) {
    guard case .published = form else { return put("<\(tag) />") }
    put("<\(tag)>")
  }

  private mutating func enter(_ event: Syntax.Event) {
    switch event.kind {
    case .blockQuote:
      beginLine()
      put("<blockquote>\n")
    case .list(let start):
      beginLine()
      switch start {
      case nil: put("<ul>\n")
      case 1: put("<ol>\n")
      case let start?: put("<ol start=\"\(start)\">\n")
      }
    case .item(let task):
      beginLine()
      put("<li>")
      if let task, !statesTaskInParagraph(index) { putTask(isDone: task) }
    case .paragraph(let isTight):
      if !isTight {
        beginLine()
        put("<p>")
        if index > 0, case .item(task: let task?) = syntax.events[index - 1].kind,
          statesTaskInParagraph(index - 1)
        {
          putTask(isDone: task)
        }
      }
    case .heading(let level): enterHeading(level)
    case .table, .tableRow, .tableCell: enterTable(event.kind)
    case .emphasis: put("<em>")
    case .strong: put("<strong>")
    case .strikethrough: put("<del>")
    case .link: enterLink(event)
    case .image: writeImage(event)
    case .footnoteReference: writeFootnoteReference(event)
    case .footnoteDefinition: enterFootnote()
    default: break
    }
  }

  private mutating func exit(_ event: Syntax.Event) {
    switch event.kind {
    case .blockQuote:
      beginLine()
      put("</blockquote>\n")
    case .list(let start): put(start == nil ? "</ul>\n" : "</ol>\n")
    case .item: put("</li>\n")
    case .paragraph(let isTight):
      if !isTight {
        if syntax.events.indices.contains(index + 1),
          syntax.events[index + 1].kind == .footnoteDefinition,
          syntax.events[index + 1].phase == .exit
        {
          put(" ")
          writeBackLinks()
        }
        put("</p>\n")
      }
    case .heading(let level): exitHeading(level)
    case .table, .tableRow, .tableCell: exitTable(event.kind)
    case .emphasis: put("</em>")
    case .strong: put("</strong>")
    case .strikethrough: put("</del>")
    case .link: exitLink()
    case .footnoteDefinition: exitFootnote()
    default: break
    }
  }

  private mutating func write(_ event: Syntax.Event) {
    switch event.kind {
    case .text: html.bytes.appendEscaped(syntax.bytes[event.text.range])
    case .softBreak: put("\n")
    case .lineBreak:
      putVoid("br")
      put("\n")
    case .thematicBreak:
      beginLine()
      putVoid("hr")
      put("\n")
    case .code:
      put("<code>")
      html.bytes.appendEscaped(syntax.bytes[event.text.range])
      put("</code>")
    case .codeBlock: writeCodeBlock(event)
    case .inlineHTML: html.bytes += syntax.bytes[event.text.range]
    case .htmlBlock:
      guard !event.text.isEmpty else { break }
      beginLine()
      html.bytes += syntax.bytes[event.text.range]
      beginLine()
    default: break
    }
  }

  private mutating func writeCodeBlock(_ event: Syntax.Event) {
    beginLine()
    put("<pre><code")
    let info = syntax.bytes[event.title.range]
    if !info.isEmpty {
      let whitespace: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D]
      put(" class=\"language-")
      html.bytes.appendEscaped(info.prefix { !whitespace.contains($0) })
      put("\"")
    }
    put(">")
    html.bytes.appendEscaped(syntax.bytes[event.text.range])
    put("</code></pre>\n")
  }

  /// Whether an item begins with a paragraph of its own, in which its state is said; the
  /// specification has the box before it.
  private func statesTaskInParagraph(_ item: Int) -> Bool {
    guard case .published = form, syntax.events[item].phase == .enter,
      syntax.events.indices.contains(item + 1)
    else { return false }
    return syntax.events[item + 1].kind == .paragraph(isTight: false)
  }

  private mutating func putTask(isDone: Bool) {
    switch form {
    case .specification:
      put("<input type=\"checkbox\"\(isDone ? " checked=\"\"" : "") disabled=\"\" /> ")
    case .published(let options):
      let label = isDone ? options.taskLabels.done : options.taskLabels.toDo
      var markup = Array("<span class=\"task\">".utf8)
      markup.appendEscaped(label.utf8)
      markup.append(text: "</span> ")
      html.append(.generated(String(decoding: markup, as: UTF8.self)))
    }
  }

  private mutating func enterHeading(_ level: Int) {
    beginLine()
    guard case .published = form, headings.indices.contains(headingCount) else {
      return put("<h\(level)>")
    }
    put("<h\(headings[headingCount].level) id=\"\(headings[headingCount].id)\">")
  }

  private mutating func exitHeading(_ level: Int) {
    guard case .published = form, headings.indices.contains(headingCount) else {
      return put("</h\(level)>\n")
    }
    put("</h\(headings[headingCount].level)>\n")
    headingCount += 1
  }

  private mutating func enterLink(_ event: Syntax.Event) {
    switch form {
    case .published:
      html.append(.linkStart(linkCount))
      linkCount += 1
    case .specification:
      put("<a href=\"")
      html.bytes.appendAddress(syntax.bytes[event.text.range])
      put("\"")
      putTitle(event)
      put(">")
    }
  }

  private mutating func exitLink() {
    switch form {
    case .published: html.append(.linkEnd)
    case .specification: put("</a>")
    }
  }

  /// What stands within a picture is its alternative text: written at once, then skipped.
  private mutating func writeImage(_ event: Syntax.Event) {
    switch form {
    case .published:
      html.append(.image(imageCount))
      imageCount += 1
      index = syntax.words(from: index).exit
    case .specification:
      put("<img src=\"")
      html.bytes.appendAddress(syntax.bytes[event.text.range])
      put("\"")
      let alternative = syntax.words(from: index, withTags: true)
      html.bytes.append(attribute: "alt", alternative.words)
      putTitle(event)
      put(" />")
      index = alternative.exit
    }
  }

  private mutating func putTitle(_ event: Syntax.Event) {
    guard !event.title.isEmpty else { return }
    html.bytes.append(attribute: "title", syntax.bytes[event.title.range])
  }
}
