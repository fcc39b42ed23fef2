// The fence around cmark-gfm: the one file of this module where `unsafe` stands, and the only
// one that knows a name of the library.

private import CCMarkGFM
private import Synchronization

/// The parts of GitHub Flavored Markdown that are extensions of CommonMark.
enum MarkdownExtension: String, CaseIterable, Sendable {
  case table, tasklist, strikethrough, autolink

  /// Those that a text can make use of.
  ///
  /// Not only for speed: see `finishing` for what the last two cost when they are attached.
  static func useful(for body: ArraySlice<UInt8>) -> Set<MarkdownExtension> {
    var useful: Set<MarkdownExtension> = [.table, .tasklist]
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in body {
      switch byte {
      case UInt8(ascii: "~"): useful.insert(.strikethrough)
      case UInt8(ascii: "@"): useful.insert(.autolink)
      case UInt8(ascii: "/") where previous == (UInt8(ascii: ":"), UInt8(ascii: "/")),
        UInt8(ascii: "w") where previous == (UInt8(ascii: "w"), UInt8(ascii: "w")):
        useful.insert(.autolink)
      default: break
      }
      previous = (previous.1, byte)
    }
    return useful
  }
}

extension Syntax {
  /// Parses a text that the gate has admitted.
  ///
  /// May run on many threads at once.
  init(parsing text: ArraySlice<UInt8>, extensions: Set<MarkdownExtension>) {
    self.init()
    let tree = CMarkTree(text, extensions)
    tree.read(into: &self)
  }
}

/// Held while a parse with an inline extension finishes.
///
/// cmark keeps in tables of the whole process which signs its inline extensions begin with: a parse
/// switches them on, and off again when its inlines are done, also for every other thread. A parse
/// without such an extension touches no table and needs no lock: the signs that others switch on
/// meanwhile only cut texts that are joined again.
private let finishing = Mutex(())

/// Once per process and before the first parse; Swift runs a global's initializer exactly once.
private let extensionsAreRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

/// A tree that cmark built, freed with the value.
@safe private struct CMarkTree: ~Copyable {
  private let root: OpaquePointer?

  init(_ text: ArraySlice<UInt8>, _ extensions: Set<MarkdownExtension>) {
    _ = extensionsAreRegistered
    let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES)
    for name in MarkdownExtension.allCases where extensions.contains(name) {
      unsafe cmark_parser_attach_syntax_extension(
        parser, cmark_find_syntax_extension(name.rawValue))
    }
    unsafe text.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      unsafe cmark_parser_feed(parser, base.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    if extensions.isDisjoint(with: [.strikethrough, .autolink]) {
      unsafe root = cmark_parser_finish(parser)
    } else {
      let finished = finishing.withLock { _ in
        unsafe UInt(bitPattern: cmark_parser_finish(parser))
      }
      unsafe root = OpaquePointer(bitPattern: finished)
    }
    unsafe cmark_parser_free(parser)
  }

  deinit {
    unsafe cmark_node_free(root)
  }

  /// Writes the tree as events, without recursion.
  borrowing func read(into syntax: inout Syntax) {
    let iterator = unsafe cmark_iter_new(root)
    defer { unsafe cmark_iter_free(iterator) }
    var table = TableState()
    while true {
      let step = unsafe cmark_iter_next(iterator)
      guard step != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else { break }
      let isEntering = step == CMARK_EVENT_ENTER
      guard let kind = unsafe Self.kind(of: node, isEntering, &table) else { continue }
      let phase: Syntax.Phase = kind.isLeaf ? .leaf : isEntering ? .enter : .exit
      let isBlock = unsafe cmark_node_get_type(node).rawValue & kindMask == CMARK_NODE_TYPE_BLOCK
      var event = Syntax.Event(
        kind: kind, phase: phase, text: .init(), title: .init(),
        line: isBlock ? unsafe cmark_node_get_start_line(node) : 0)
      if isEntering { unsafe Self.readWords(of: node, into: &event, &syntax) }
      syntax.events.append(event)
    }
  }

  /// The columns of the table that is being read: cells know only their row.
  private struct TableState {
    var alignments: [Syntax.Alignment] = []
    var column = 0
    var isHeader = false
  }

  @unsafe private static func readWords(
    of node: OpaquePointer, into event: inout Syntax.Event, _ syntax: inout Syntax
  ) {
    switch event.kind {
    case .text, .code, .inlineHTML, .htmlBlock, .footnoteReference:
      event.text = unsafe store(cmark_node_get_literal(node), &syntax)
    case .codeBlock:
      event.text = unsafe store(cmark_node_get_literal(node), &syntax)
      event.title = unsafe store(cmark_node_get_fence_info(node), &syntax)
    case .link, .image:
      event.text = unsafe store(cmark_node_get_url(node), &syntax)
      event.title = unsafe store(cmark_node_get_title(node), &syntax)
    default: break
    }
  }

  /// Copies a C string, of which the gate promises that no NUL stands within.
  @unsafe private static func store(
    _ words: UnsafePointer<CChar>?, _ syntax: inout Syntax
  ) -> Syntax.Slice {
    guard let words = unsafe words else { return Syntax.Slice() }
    var count = 0
    while unsafe words[count] != 0 { count += 1 }
    let buffer = unsafe UnsafeRawBufferPointer(start: words, count: count)
    return unsafe syntax.store(buffer)
  }

  @unsafe private static func kind(
    of node: OpaquePointer, _ isEntering: Bool, _ table: inout TableState
  ) -> Syntax.Kind? {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_HEADING: .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
    case CMARK_NODE_LIST:
      .list(
        start: unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
          ? unsafe cmark_node_get_list_start(node) : nil)
    case CMARK_NODE_PARAGRAPH: .paragraph(isTight: unsafe isTight(node))
    case CMARK_NODE_ITEM:
      .item(task: unsafe typeName(node) == "tasklist" ? false : nil)
    default: unsafe extensionKind(of: node, isEntering, &table)
    }
  }

  /// cmark gives the types of extensions at run time; only their names are part of its interface.
  @unsafe private static func extensionKind(
    of node: OpaquePointer, _ isEntering: Bool, _ table: inout TableState
  ) -> Syntax.Kind? {
    switch unsafe typeName(node) {
    case "strikethrough": return .strikethrough
    case "table":
      if isEntering { table.alignments = unsafe alignments(of: node) }
      return .table
    case "table_header", "table_row":
      table.isHeader = unsafe cmark_gfm_extensions_get_table_row_is_header(node) != 0
      if isEntering { table.column = 0 }
      return .tableRow(isHeader: table.isHeader)
    case "table_cell":
      let isKnown = table.alignments.indices.contains(table.column)
      let alignment = isKnown ? table.alignments[table.column] : .none
      if !isEntering { table.column += 1 }
      return .tableCell(alignment, isHeader: table.isHeader)
    default: return nil
    }
  }

  @unsafe private static func typeName(_ node: OpaquePointer) -> String {
    guard let name = unsafe cmark_node_get_type_string(node) else { return "" }
    return unsafe String(cString: name)
  }

  @unsafe private static func isTight(_ paragraph: OpaquePointer) -> Bool {
    guard let list = unsafe cmark_node_parent(cmark_node_parent(paragraph)) else { return false }
    return unsafe cmark_node_get_type(list) == CMARK_NODE_LIST
      && cmark_node_get_list_tight(list) != 0
  }

  @unsafe private static func alignments(of table: OpaquePointer) -> [Syntax.Alignment] {
    guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return (0..<Int(unsafe cmark_gfm_extensions_get_table_columns(table))).map { column in
      switch unsafe letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }
}

private let kindMask = UInt32(CMARK_NODE_TYPE_MASK)

extension Syntax.Kind {
  /// Whether cmark gives one event for it and not two.
  fileprivate var isLeaf: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .inlineHTML, .codeBlock, .htmlBlock,
      .thematicBreak:
      true
    default: false
    }
  }
}
