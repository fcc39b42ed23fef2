/// What a feed says, as far as it could be understood.
public struct FeedReading: Sendable {
  /// The outermost components: one VCALENDAR as a rule.
  public let components: [Component]
  /// Everything that RFC 5545 does not allow, in order of appearance; empty for a good feed.
  ///
  /// A bad line is left out and a bad value kept raw, so that the rest is still read. Whether
  /// properties are complete and stand where they may is another question: ``Component/validate()``.
  public let errors: [ReadingError]
}

extension Component {
  /// Reads a feed: its folded lines, its components and the types of its values.
  ///
  /// What is written by this library is read as it was. Cost: linear in the size of the feed.
  /// - Parameters:
  ///   - feed: the bytes of a file or an answer.
  ///   - sizeLimit: a longer feed is not read at all; in octets.
  /// - Returns: what could be understood, and everything that is wrong.
  public static func read(_ feed: [UInt8], sizeLimit: Int = 16 << 20) -> FeedReading {
    var reader = ComponentReader()
    guard feed.count <= sizeLimit else {
      reader.report(.tooLarge(limit: sizeLimit), 1, 1)
      return reader.finish(lastLine: 1)
    }
    var body = feed
    if body.starts(with: [0xEF, 0xBB, 0xBF]) {
      reader.report(.byteOrderMark, 1, 1)
      body.removeFirst(3)
    }
    var lines = LineReader(body)
    var lastLine = 1
    while !reader.isOverfull, let line = lines.next() {
      lastLine = line.number
      reader.read(line)
    }
    return reader.finish(lastLine: lastLine)
  }
}

/// The components that are open while a feed is read, the innermost last.
private struct ComponentReader {
  private var open: [Component] = []
  private var finished: [Component] = []
  private var errors: [ReadingError] = []
  /// Components inside one that is nested too deeply, which are skipped.
  private var skipped = 0

  private static let errorLimit = 1000

  var isOverfull: Bool { errors.count >= Self.errorLimit }

  mutating func report(_ problem: ReadingError.Problem, _ line: Int, _ column: Int) {
    errors.append(ReadingError(line: line, column: column, problem: problem))
  }

  private mutating func report(
    _ problem: ReadingError.Problem, _ line: UnfoldedLine, at offset: Int
  ) {
    let place = line.place(of: offset)
    report(problem, place.line, place.column)
  }

  mutating func read(_ line: UnfoldedLine) {
    for number in line.bareLineFeeds { report(.bareLineEnd, number, 1) }
    guard !line.bytes.isEmpty else { return report(.emptyLine, line.number, 1) }
    if let offset = line.bytes.firstIndex(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
      return report(.controlCharacter(line.bytes[offset]), line, at: offset)
    }
    guard String(validating: line.bytes, as: UTF8.self) != nil else {
      return report(.notUTF8, line.number, 1)
    }
    do {
      let content = try ContentLine(line.bytes)
      switch content.name {
      case "BEGIN": begin(content, line)
      case "END": end(content, line)
      default: append(content, line)
      }
    } catch {
      report(error.problem, line, at: error.offset)
    }
  }

  private mutating func begin(_ content: ContentLine, _ line: UnfoldedLine) {
    guard isName(content.value) else {
      return report(.noName, line, at: content.value.startIndex)
    }
    guard skipped == 0, open.count < Component.depthLimit else {
      if skipped == 0 { report(.nesting(limit: Component.depthLimit), line, at: 0) }
      skipped += 1
      return
    }
    open.append(Component(String(decoding: content.value, as: UTF8.self)))
  }

  private mutating func end(_ content: ContentLine, _ line: UnfoldedLine) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    let name = uppercasedName(String(decoding: content.value, as: UTF8.self))
    if open.last?.name != name {
      report(.unmatchedEnd(name, open: open.last?.name), line, at: 0)
      // Those inside it were not closed; an END of nothing closes nothing.
      guard open.contains(where: { $0.name == name }) else { return }
      while open.last?.name != name { close() }
    }
    close()
  }

  private mutating func close() {
    guard let component = open.popLast() else { return }
    if open.isEmpty {
      finished.append(component)
    } else {
      open[open.count - 1].components.append(component)
    }
  }

  private mutating func append(_ content: ContentLine, _ line: UnfoldedLine) {
    guard skipped == 0 else { return }
    // The open component is never held besides its place in the list: each line would copy it.
    guard let name = open.last?.name else {
      return report(.outsideComponent(content.name), line, at: 0)
    }
    if open.last?.components.isEmpty == false {
      report(.propertyAfterComponent(content.name), line, at: 0)
    }
    let (property, error) = Property.read(content, in: ComponentKinds(name: name) ?? [])
    if let error {
      let problem = ReadingError.Problem.value(property: content.name, error)
      report(problem, line, at: content.value.startIndex)
    }
    open[open.count - 1].properties.append(property)
  }

  mutating func finish(lastLine: Int) -> FeedReading {
    while let component = open.last {
      report(.openComponent(component.name), lastLine, 1)
      close()
    }
    if isOverfull {
      errors.removeSubrange((Self.errorLimit - 1)...)
      report(.tooManyProblems(limit: Self.errorLimit), lastLine, 1)
    }
    return FeedReading(components: finished, errors: errors)
  }
}
