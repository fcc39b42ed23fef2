extension Syntax {
  /// Finds for each task whether it is done.
  ///
  /// cmark takes `[x]` anywhere in the line for the box, also where the words say `[x]`. The box is
  /// the first bracket of the item's line: only the marker stands before it.
  mutating func readTasks(_ bytes: [UInt8], _ lines: LineIndex) {
    for (index, event) in events.enumerated() {
      guard case .item(task: _?) = event.kind else { continue }
      let line = lines.line(Int(event.line))
      guard let box = bytes[line].firstIndex(of: UInt8(ascii: "[")) else { continue }
      let isDone = bytes[line].dropFirst(box + 1 - line.lowerBound).first == UInt8(ascii: "x")
      events[index] = Event(
        kind: .item(task: isDone), phase: event.phase, text: event.text, title: event.title,
        line: event.line)
    }
  }
}
