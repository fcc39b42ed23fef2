import FrontMatter
import Source
import TestSupport
import Testing

/// Random texts read by us and by ruamel.yaml, which knows YAML 1.2.
@Suite("another YAML reader", .enabled(if: Oracle.python != nil, "run script/test"))
struct OracleTests {
  private struct Answer: Decodable {
    let events: [String]?
    let error: String?
  }

  /// Where ruamel.yaml refuses what YAML 1.2.2 allows: its message, a sign that the text must
  /// hold, and why it is allowed.
  private static let departures: [(message: String, sign: String, reason: String)] = [
    ("found character '\\t'", "\t", "§6.2: tabs separate like spaces"),
    ("but found '\\t'", "\t", "§6.2: also behind | and >"),
    ("but got '<scalar>'", "\t", "§7.3.3: and inside a plain text"),
    ("more indented follow up line", "\n", "§8.1.1.1: blank lines before a text are narrower"),
    ("expected the node content, but found ':'", ":", "§7.3.3: a plain text may begin with :x"),
    ("expected the node content, but found '?'", "?", "§7.3.3: a plain text may begin with ?x"),
    ("but got ':'", "{", "§7.4.2: a name between braces may take several lines"),
    ("but found '<document end>'", "...", "§9.2: the document may end more than once"),
  ]

  @Test("3,000 random documents of the language read alike")
  func documents() throws {
    var generator = RandomDocument(random: SeededGenerator(seed: 20_260_301))
    let texts = (0..<3_000).map { _ in generator.text() }
    for (text, answer) in zip(texts, try answers(texts)) {
      let (node, report) = parse(text)
      #expect(report.diagnostics.isEmpty, "\(text.debugDescription)")
      #expect(answer.error == nil, "\(text.debugDescription)")
      expectEqual(node, answer, text)
    }
  }

  @Test("4,000 documents with a mistake in them read alike, or are refused")
  func edits() throws {
    var generator = RandomDocument(random: SeededGenerator(seed: 20_260_302))
    var edits = RandomEdit(random: SeededGenerator(seed: 20_260_303))
    let texts = (0..<4_000).compactMap { _ in
      String(validating: edits.edit(Array(generator.text().utf8)), as: UTF8.self)
    }
    for (text, answer) in zip(texts, try answers(texts)) {
      let (node, report) = parse(text)
      guard let node else {
        #expect(report.diagnostics.contains { $0.range != nil }, "\(text.debugDescription)")
        continue
      }
      if let error = answer.error {
        let isKnown = Self.departures.contains {
          error.contains($0.message) && text.contains($0.sign)
        }
        #expect(isKnown || node.isExtension, "\(text.debugDescription) \(error)")
      } else {
        expectEqual(node, answer, text)
      }
    }
  }

  /// What the other reader makes of each text.
  ///
  /// The end of the text ends its last line, as cases JEF9/02 and L24T/01 of the YAML test suite
  /// have it; ruamel.yaml would leave that line end away, so it is written for it.
  private func answers(_ texts: [String]) throws -> [Answer] {
    let ended = texts.map { $0.utf8.last == 0x0A || $0.utf8.last == 0x0D ? $0 : $0 + "\n" }
    return try Oracle("front_matter.py").run(ended, as: [Answer].self)
  }

  private func expectEqual(_ node: Node?, _ answer: Answer, _ text: String) {
    let ours = node?.events.joined(separator: "\n") ?? "nothing"
    // No document at all: to us, a document where nothing is written.
    let theirs = answer.events == [] ? "=VAL :" : answer.events?.joined(separator: "\n") ?? ""
    guard !ours.utf8.elementsEqual(theirs.utf8) else { return }
    // §7.3.3: inside brackets, a `:` before a sign that separates ends the plain text before it;
    // ruamel.yaml takes it into the text.
    let isFlowColon =
      [":,", ":]", ":}"].contains(where: text.contains)
      && theirs.split(separator: "\n").contains { $0.hasPrefix("=VAL :") && $0.hasSuffix(":") }
    #expect(isFlowColon, "\(text.debugDescription)\n\(ours)\nbut ruamel.yaml:\n\(theirs)")
  }
}

extension Node {
  /// Whether a text in it is one that only the extension allows without quotes.
  fileprivate var isExtension: Bool {
    switch self {
    case .scalar(let scalar):
      scalar.style == .plain
        && (scalar.text.contains(": ") || scalar.text.hasSuffix(":")
          || "@`%".contains(scalar.text.prefix(1)) && !scalar.text.isEmpty)
    case .sequence(let items, _): items.contains(where: \.isExtension)
    case .mapping(let entries, _): entries.contains(where: \.value.isExtension)
    }
  }
}
