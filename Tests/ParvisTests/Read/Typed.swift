import FrontMatter
import Source
import Testing

/// What an author typed and what must be said of it: `⟦…⟧` is the place that is marked.
struct Refused: Sendable, CustomTestStringConvertible {
  let typed: String
  let id: String
  let french: String?
  let english: String?

  /// Without marks the whole text is expected to be marked.
  init(_ typed: String, _ id: String, fr french: String? = nil, en english: String? = nil) {
    self.typed = typed
    self.id = id
    self.french = french
    self.english = english
  }

  var testDescription: String { "\(typed) → \(id)" }

  /// Reads the text with a type, and holds what is found against this row.
  func check<Value>(_ type: FieldType<Value>, path: String = "content/cities/a.fr.md") {
    let text = typed.filter { $0 != "⟦" && $0 != "⟧" }
    var report = Report()
    let value = type.read(scalar(text, path: path), &report)
    #expect(value == nil)
    #expect(report.diagnostics.map(\.kind.id) == [id])
    guard let found = report.diagnostics.first, let range = found.range else { return }
    let wanted = typed.contains("⟦") ? typed : "⟦\(text)⟧"
    let bytes = range.bytes.lowerBound - start..<range.bytes.upperBound - start
    #expect(marked(text, bytes) == wanted)
    if let french { #expect(found.help?.french == french) }
    if let english { #expect(found.help?.english == english) }
    #expect(found.message.french != found.message.english)
  }
}

/// Where the scalars of these tests begin in their file.
private let start = 100

private func scalar(_ text: String, path: String) -> Node {
  .scalar(Scalar(text, at: SourceRange(path, start..<start + text.utf8.count)))
}

/// The text with marks around some of its bytes.
func marked(_ text: String, _ bytes: Range<Int>) -> String {
  let all = Array(text.utf8)
  let parts = [all[..<bytes.lowerBound], all[bytes], all[bytes.upperBound...]]
    .map { String(decoding: $0, as: UTF8.self) }
  return parts[0] + "⟦" + parts[1] + "⟧" + parts[2]
}

/// What a type makes of a text that it must accept.
func read<Value>(
  _ type: FieldType<Value>, _ text: String, path: String = "content/cities/a.fr.md"
) throws -> Value {
  var report = Report()
  let value = type.read(scalar(text, path: path), &report)
  #expect(report.diagnostics.map { "\($0.kind.id): \($0.message.english)" } == [])
  return try #require(value)
}
