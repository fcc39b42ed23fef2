extension Syntax {
  /// Sets the words of every block, and the titles of links and pictures.
  ///
  /// A block is set as one run, so that rules look across emphasis and links: `*mot* :`. Code,
  /// pictures and addresses are solid objects in it. A picture's description is a run of its own.
  mutating func typeset(_ table: Typography) {
    guard table != .none else { return }
    var run = TextRun(table)
    var description = TextRun(table)
    /// Titles of link definitions come back with every use.
    var titles: [String: Slice] = [:]
    /// The depth within pictures; their words are no words of the block.
    var pictures = 0
    var index = 0
    while index < events.count {
      let event = events[index]
      switch (event.kind, event.phase) {
      case (.paragraph, .exit), (.heading, .exit), (.tableCell, .exit):
        setRun(&run)
      case (.image, .enter):
        if pictures == 0 { run.append(Typesetter.object) }
        pictures += 1
        setTitle(index, table, &titles)
      case (.image, .exit):
        pictures -= 1
        if pictures == 0 { setRun(&description) }
      case (.link, .enter):
        setTitle(index, table, &titles)
        if isAutomaticLink(index) {
          pictures > 0 ? description.append(Typesetter.object) : run.append(Typesetter.object)
          index += 2
        }
      case (.text, _):
        let words = bytes[event.text.range]
        pictures > 0 ? description.append(words, of: index) : run.append(words, of: index)
      case (.softBreak, _), (.lineBreak, _):
        pictures > 0 ? description.append(0x0A) : run.append(0x0A)
      case (.inlineHTML, _):
        if bytes[event.text.range].starts(with: "<br".utf8) { run.append(0x0A) }
      case (.code, _), (.footnoteReference, .enter):
        pictures > 0 ? description.append(Typesetter.object) : run.append(Typesetter.object)
      default: break
      }
      index += 1
    }
  }

  private mutating func setRun(_ run: inout TextRun) {
    run.typesetter.run()
    if !run.typesetter.isUnchanged {
      for (position, index) in run.events.enumerated() {
        let words = run.typesetter.cuts[2 * position]..<run.typesetter.cuts[2 * position + 1]
        replaceText(of: index, with: run.typesetter.output[words])
      }
    }
    run.typesetter.clear()
    run.events.removeAll(keepingCapacity: true)
  }

  private mutating func setTitle(
    _ index: Int, _ table: Typography, _ titles: inout [String: Slice]
  ) {
    guard !events[index].title.isEmpty else { return }
    let typed = string(events[index].title)
    let title = titles[typed] ?? store(Array(table.apply(typed).utf8))
    titles[typed] = title
    events[index].title = title
  }
}

/// The words of one block, and which events they come from.
private struct TextRun {
  var typesetter: Typesetter
  var events: [Int] = []

  init(_ table: Typography) {
    typesetter = Typesetter(table)
  }

  mutating func append(_ words: ArraySlice<UInt8>, of event: Int) {
    typesetter.append(words)
    events.append(event)
  }

  mutating func append(_ byte: UInt8) {
    typesetter.append(byte)
  }
}
