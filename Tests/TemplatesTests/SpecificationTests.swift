import Foundation
import Source
import Testing
import TestSupport

@testable import Templates

/// The Mustache specification's own tests, with names looked up as it says: without shapes.
@Suite("Mustache specification")
struct SpecificationTests {
  /// Every module that this implementation claims, and how many tests it has.
  static let modules = [
    ("comments", 12), ("delimiters", 14), ("interpolation", 42), ("inverted", 22),
    ("partials", 12), ("sections", 34), ("~inheritance", 27), ("~dynamic-names", 21),
  ]
  static let isHere = Place.fixture("mustache-spec/comments.json") != nil

  @Test("a module", .enabled(if: isHere, "no fixtures here"), arguments: modules)
  func module(name: String, count: Int) throws {
    let cases = try Case.read(name)
    #expect(cases.count == count)
    for example in cases {
      #expect(example.rendered == example.expected, "\(name): \(example.name)")
    }
  }

  @Test(
    "lambdas are out: values are data, and code in data is what a theme must not have",
    .enabled(if: isHere, "no fixtures here"))
  func lambdas() throws {
    let cases = try Case.read("~lambdas")
    #expect(cases.count == 10)
    #expect(cases.allSatisfy { $0.data.mentionsCode })
  }

  struct Case: Decodable {
    let name: String
    let data: JSONValue
    let template: String
    let partials: [String: String]?
    let expected: String

    static func read(_ module: String) throws -> [Case] {
      struct Module: Decodable { let tests: [Case] }
      let data = try fixtureData("mustache-spec/\(module).json")
      return try JSONDecoder().decode(Module.self, from: data).tests
    }

    var rendered: String {
      renderUnchecked(template, partials ?? [:], data.templateValue)
    }
  }
}

/// Renders a template that is not checked against shapes.
func renderUnchecked(
  _ template: String, _ partials: [String: String], _ value: TemplateValue
) -> String {
  var files = partials.reduce(into: [:]) { files, partial in
    files[partial.key] = SourceFile(path: partial.key, text: partial.value)
  }
  files["the root"] = SourceFile(path: "the root", text: template)
  var report = Report()
  let library = TemplateLibrary.loadUnchecked(files: files, into: &report)
  var output: [UInt8] = []
  library.render("the root", value, into: &output)
  return String(decoding: output, as: UTF8.self)
}
