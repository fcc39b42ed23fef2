import FrontMatter
import Source

/// Edits the fields of one header as text, in the style in which they are written.
///
/// Whatever is not asked for stays as it is: comments, order, line ends, indentation.
struct HeaderEditor {
  let file: SourceFile
  private(set) var edits: [ContentEdit] = []

  init(_ file: SourceFile) {
    self.file = file
  }

  /// A field to write: its name and its value.
  struct Written {
    let name: String
    let value: WrittenValue
  }

  // MARK: Fields that are there

  /// Gives a field another value, and where `name` is not nil another name.
  mutating func replace(
    _ entry: Entry, name: String? = nil, with value: WrittenValue, in record: Node
  ) {
    let text = value.text(inFlow: isFlow(record))
    let key = entry.key.range.bytes
    let old = entry.value.range.bytes
    if let name { edit(key, name) }
    guard let colon = colon(behind: key.upperBound) else {
      return edit(key.upperBound..<key.upperBound, ": " + text)
    }
    if old.isEmpty { return edit(colon..<colon, " " + text) }
    let gap = file.bytes[colon..<old.lowerBound]
    let isBelow = gap.contains { $0 == 0x0A || $0 == 0x0D }
    // A comment between the name and a value on the next lines stays, and so does the break.
    if isBelow, !gap.contains(UInt8(ascii: "#")) {
      edit(colon..<old.upperBound, " " + text)
    } else {
      edit(old, text)
    }
  }

  /// Takes a field away that has another one beside it.
  mutating func remove(_ index: Int, of record: Node) {
    guard case .mapping(let entries, _) = record else { return }
    let (key, value) = (entries[index].key.range.bytes, entries[index].value.range.bytes)
    let end = max(key.upperBound, value.upperBound)
    let line = lineStart(key.lowerBound)
    if isFlow(record), index > 0 {
      let before = entries[index - 1]
      edit(max(before.key.range.bytes.upperBound, before.value.range.bytes.upperBound)..<end, "")
    } else if isFlow(record) || !isBlank(line..<key.lowerBound) {
      // The first field of an item shares the line of its hyphen, which the next one takes over.
      let next = entries.indices.contains(index + 1) ? entries[index + 1].key.range.bytes : nil
      edit(key.lowerBound..<(next?.lowerBound ?? end), "")
    } else {
      edit(line..<nextLine(end), "")
    }
  }

  // MARK: Fields and items that are not

  /// Adds fields to a record: behind one of its fields, or where that is nil behind the last.
  mutating func add(_ fields: [Written], to record: Node, behind neighbour: Entry? = nil) {
    guard case .mapping(let entries, _) = record, let first = entries.first,
      let last = neighbour ?? entries.last
    else { return }
    let end = max(last.key.range.bytes.upperBound, last.value.range.bytes.upperBound)
    if isFlow(record) {
      return edit(end..<end, fields.map { ", " + $0.text(inFlow: true) }.joined())
    }
    let place = nextLine(end)
    let column = column(first.key.range.bytes.lowerBound)
    edit(
      place..<place,
      fields.map { spaces(column) + $0.text(inFlow: false) + lineEnd(before: place) }.joined())
  }

  /// Adds a record behind the last item of a list, written like that one.
  mutating func append(_ fields: [Written], toList list: Node) {
    guard case .sequence(let items, let range) = list else { return }
    let start = range.bytes.lowerBound
    guard !isFlow(list) else {
      guard let last = items.last?.range.bytes else {
        return edit(start + 1..<start + 1, flow(fields))
      }
      let line = lineStart(last.lowerBound)
      let isOnOwnLine = isBlank(line..<last.lowerBound)
      let gap =
        isOnOwnLine
        ? lineEnd(before: nextLine(last.lowerBound)) + file.text(line..<last.lowerBound) : " "
      return edit(last.upperBound..<last.upperBound, "," + gap + flow(fields))
    }
    guard let last = items.last else { return }
    let dash = column(start)
    let place = behindComments(nextLine(last.range.bytes.upperBound), from: dash)
    let end = lineEnd(before: place)
    let style = ListStyle(
      dash: dash, text: isFlow(last) ? nil : column(last.range.bytes.lowerBound))
    edit(place..<place, style.item(fields, flow: flow(fields), lineEnd: end))
  }

  /// Adds a list of one record as a new field: behind one field, or where that is nil as the last.
  mutating func addList(
    named name: String, _ fields: [Written], behind neighbour: Entry?, in header: Node
  ) {
    guard case .mapping(let entries, _) = header, let last = neighbour ?? entries.last else {
      return
    }
    var style = ListStyle(dash: 2, text: 4)
    if case .sequence(let items, let range) = last.value, !isFlow(last.value) {
      let dash = column(range.bytes.lowerBound)
      let text = items.first.map { column($0.range.bytes.lowerBound) }
      style = ListStyle(dash: dash, text: text.map { $0 > dash + 1 ? $0 : dash + 2 } ?? dash + 2)
    }
    let end = max(last.key.range.bytes.upperBound, last.value.range.bytes.upperBound)
    let place = behindComments(nextLine(end), from: style.dash)
    let eol = lineEnd(before: place)
    let isSpaced =
      isBlank(place..<lineBreak(place)) || hasBlankLine(above: last.key.range.bytes.lowerBound)
    edit(
      place..<place,
      (isSpaced ? eol : "") + name + ":" + eol
        + style.item(fields, flow: flow(fields), lineEnd: eol))
  }

  /// Writes a list of one record into a field that has no value.
  mutating func fill(_ entry: Entry, with fields: [Written]) {
    let place = nextLine(max(entry.key.range.bytes.upperBound, entry.value.range.bytes.upperBound))
    let style = ListStyle(dash: 2, text: 4)
    edit(place..<place, style.item(fields, flow: flow(fields), lineEnd: lineEnd(before: place)))
  }

  /// How the items of a block list are indented, in columns from 0.
  private struct ListStyle {
    let dash: Int
    /// Where fields begin; nil where items are written between braces.
    let text: Int?

    func item(_ fields: [Written], flow: String, lineEnd: String) -> String {
      let start = String(repeating: " ", count: dash) + "-"
      guard let text else { return start + " " + flow + lineEnd }
      let gap = String(repeating: " ", count: max(1, text - dash - 1))
      let indent = String(repeating: " ", count: dash + 1 + gap.count)
      return fields.enumerated().map { index, field in
        (index == 0 ? start + gap : indent) + field.text(inFlow: false) + lineEnd
      }.joined()
    }
  }

  private func flow(_ fields: [Written]) -> String {
    "{" + fields.map { $0.text(inFlow: true) }.joined(separator: ", ") + "}"
  }

  private mutating func edit(_ range: Range<Int>, _ text: String) {
    edits.append(ContentEdit(file.path, range, text))
  }
}

extension HeaderEditor.Written {
  fileprivate func text(inFlow: Bool) -> String {
    name + ": " + value.text(inFlow: inFlow)
  }
}
