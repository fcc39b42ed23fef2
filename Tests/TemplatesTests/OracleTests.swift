import Foundation
import Templates
import TestSupport
import Testing

/// Random templates against another implementation, byte for byte.
@Suite("chevron")
struct OracleTests {
  struct Case: Codable, Sendable {
    let template: String
    let partials: [String: String]
    let data: JSONValue
  }

  @Test(
    "both print the same", .enabled(if: Oracle.python != nil, "run script/test"),
    arguments: [1, 2, 3] as [UInt64])
  func same(seed: UInt64) throws {
    var writer = TemplateWriter(seed: seed)
    let cases = (0..<1_000).map { _ in
      Case(
        template: writer.template(depth: 4, calls: .any),
        // chevron prints the indentation of a partial that prints nothing: this one does.
        partials: ["block": "b" + writer.template(depth: 2, calls: .lines), "line": writer.line()],
        data: writer.data())
    }
    let outputs = try Oracle("mustache.py").run(cases, as: [String].self)
    #expect(outputs.count == cases.count)
    for (example, output) in zip(cases, outputs) {
      let ours = renderUnchecked(example.template, example.partials, example.data.templateValue)
      #expect(
        Array(ours.utf8) == Array(output.utf8),
        "\(example.template.debugDescription) \(example.partials)")
    }
    // Cases that print nothing would agree for no reason.
    #expect(outputs.filter { $0.count > 10 }.count > 500)
  }
}
