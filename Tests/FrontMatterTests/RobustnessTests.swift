import FrontMatter
import Source
import TestSupport
import Testing

@Suite("any bytes at all", .timeLimit(.minutes(2)))
struct RobustnessTests {
  @Test("20,000 damaged documents give a value, or a mistake with its place")
  func edits() {
    var generator = RandomDocument(random: SeededGenerator(seed: 20_260_304))
    var edits = RandomEdit(random: SeededGenerator(seed: 20_260_305))
    let samples = (0..<500).map { _ in Array(generator.text().utf8) }
    for sample in samples {
      var bytes = sample
      // Each damage comes on top of those before it.
      for _ in 0..<40 {
        bytes = edits.edit(bytes)
        expectOrderly(bytes)
      }
    }
  }

  @Test("random signs alone", arguments: 0..<20)
  func noise(_ seed: UInt64) {
    var edits = RandomEdit(random: SeededGenerator(seed: seed))
    var bytes: [UInt8] = []
    for _ in 0..<100 {
      bytes = edits.edit(bytes)
      expectOrderly(bytes)
    }
  }

  /// What costs a reader that steps back, or calls itself for each sign, its time or its stack.
  @Test(
    "a quarter of a mebibyte of the same",
    arguments: [
      "[", "{", "- ", "-\n", "\"\n ", "'", "a: ", "a: 'b\n", "a: [\n", "a: |\n", "\n", " ", "\t",
      "#",
      ": ", "? ", "{a: ", "[a, ", "a\n ", "\\", "&", "- - a: ", "---\n", "...\n", "\r", "a:\n ",
      "é", "{a,", "b, [c], ", ">\n\n",
    ])
  func repeated(_ piece: String) {
    let count = (1 << 18) / piece.utf8.count
    expectOrderly(Array(String(repeating: piece, count: count).utf8))
  }

  private func expectOrderly(_ bytes: [UInt8]) {
    let file = SourceFile(path: "f", bytes: bytes)
    var report = Report()
    let node = parseFrontMatter(file, in: file.textStart..<bytes.count, into: &report)
    // Plain conditions first, for so many expectations would cost minutes.
    let areInside = report.diagnostics.allSatisfy { diagnostic in
      diagnostic.range.map { $0.bytes.upperBound <= bytes.count } ?? false
        && diagnostic.notes.allSatisfy { $0.range.bytes.upperBound <= bytes.count }
    }
    let isOrderly =
      (node == nil) == report.hasErrors && areInside && (node?.isInside(bytes) ?? true)
    if !isOrderly { Issue.record("\(file.text.prefix(2_000).debugDescription)") }
    var headerReport = Report()
    let header = Header.split(file, into: &headerReport)
    let end = header.body.upperBound
    if end != bytes.count || (header.fields?.upperBound ?? 0) > header.body.lowerBound {
      Issue.record("\(file.text.prefix(2_000).debugDescription)")
    }
  }
}

extension Node {
  /// Whether every value stands within the bytes, and within the list or mapping that holds it.
  fileprivate func isInside(_ bytes: [UInt8]) -> Bool {
    range.bytes.upperBound <= bytes.count
      && parts.allSatisfy { part in
        range.bytes.lowerBound <= part.range.bytes.lowerBound
          && part.range.bytes.upperBound <= range.bytes.upperBound && part.isInside(bytes)
      }
  }

  private var parts: [Node] {
    switch self {
    case .scalar: []
    case .sequence(let items, _): items
    case .mapping(let entries, _): entries.flatMap { [.scalar($0.key), $0.value] }
    }
  }
}
