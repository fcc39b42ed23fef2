/// A text as CommonMark understands it: a flat list of events in document order.
///
/// Flat, so that no pass over it recurses, whatever the nesting. `*a* b` in a paragraph is
/// enter(paragraph) enter(emphasis) leaf(text) exit(emphasis) leaf(text) exit(paragraph).
struct Syntax: Sendable {
  /// One step of a walk through the tree.
  struct Event: Sendable {
    let kind: Kind
    let phase: Phase
    /// The words of a leaf, or the destination of a link or image.
    var text: Slice
    /// The title of a link or image, or the info string of a code block.
    var title: Slice
    /// 1-based line of the body on which the block begins; 0 for inlines.
    let line: Int32
  }

  enum Phase: Sendable {
    case enter, exit, leaf
  }

  enum Kind: Sendable, Equatable {
    case document, blockQuote, codeBlock, thematicBreak, footnoteDefinition
    case htmlBlock
    /// `start` is nil for a bullet list.
    case list(start: Int32?)
    /// `task` is nil for an item that is no task, else whether it is done.
    case item(task: Bool?)
    /// A paragraph of a tight list has no tags of its own.
    case paragraph(isTight: Bool)
    case heading(level: Int)
    case table
    case tableRow(isHeader: Bool)
    case tableCell(Alignment, isHeader: Bool)
    case text, softBreak, lineBreak, code, inlineHTML
    case emphasis, strong, strikethrough, link, image
    /// Its text is the number of its note, counted from 1 in order of first reference.
    case footnoteReference

    /// Whether it holds inlines and no blocks.
    var isLeafBlock: Bool {
      switch self {
      case .paragraph, .heading, .tableCell: true
      default: false
      }
    }
  }

  enum Alignment: Sendable {
    case none, left, center, right
  }

  /// A range of ``Syntax/bytes``, half as large as `Range<Int>`.
  struct Slice: Sendable {
    var start: UInt32 = 0
    var end: UInt32 = 0

    var range: Range<Int> { Int(start)..<Int(end) }
    var isEmpty: Bool { start == end }
  }

  private(set) var bytes: [UInt8] = []
  var events: [Event] = []

  /// Puts words into ``bytes`` and says where they stand.
  mutating func store(_ words: some Collection<UInt8>) -> Slice {
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: words)
    return Slice(start: start, end: UInt32(bytes.count))
  }

  /// Gives the event other words.
  mutating func replaceText(of index: Int, with words: some Collection<UInt8>) {
    events[index].text = store(words)
  }

  func string(_ slice: Slice) -> String {
    String(decoding: bytes[slice.range], as: UTF8.self)
  }

  /// The words between an event and its exit, without markup; breaks become spaces.
  /// - Returns: the words as UTF-8, and the index of the exit.
  func words(from index: Int, withTags: Bool = false) -> (words: [UInt8], exit: Int) {
    var words: [UInt8] = []
    var depth = 0
    for (position, event) in zip(index..., events[index...]) {
      switch event.phase {
      case .enter: depth += 1
      case .exit: depth -= 1
      case .leaf:
        switch event.kind {
        case .text, .code: words += bytes[event.text.range]
        case .inlineHTML where withTags: words += bytes[event.text.range]
        case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
        default: break
        }
      }
      if depth == 0 { return (words, position) }
    }
    return (words, events.count - 1)
  }

  /// The same words as a text.
  func plainText(from index: Int) -> String {
    String(decoding: words(from: index).words, as: UTF8.self)
  }
}
