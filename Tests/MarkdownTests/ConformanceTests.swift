import Foundation
import TestSupport
import Testing

@testable import Markdown

/// One example of GitHub's specification or of its extensions' own suite.
struct SpecificationExample: Decodable, Sendable, CustomTestStringConvertible {
  let example: Int
  let section: String
  let extensions: [String]
  let disabled: Bool
  let markdown: String
  let html: String

  static let specification = read("spec.json")
  static let extensionSuite = read("extensions.json")

  var testDescription: String { "\(section) \(example)" }

  private static func read(_ name: String) -> [SpecificationExample] {
    guard let data = try? fixtureData("gfm-spec/" + name) else { return [] }
    return (try? JSONDecoder().decode([SpecificationExample].self, from: data)) ?? []
  }
}

@Suite(.enabled(if: Place.fixture("gfm-spec/spec.json") != nil, "no fixtures here"))
struct ConformanceTests {
  @Test("the suites are whole")
  func count() {
    #expect(SpecificationExample.specification.count == 673)
    #expect(SpecificationExample.extensionSuite.count == 28)
  }

  /// The two examples that the specification itself disables (task lists, 279 and 280) name no
  /// extension and write a checkbox with its attributes in another order than the suite of the
  /// extension does, which is compared to the byte below.
  @Test("GitHub Flavored Markdown 0.29", arguments: SpecificationExample.specification)
  func specification(_ example: SpecificationExample) {
    guard !example.disabled else {
      let html = MarkdownBody.specificationHTML(example.markdown, extensions: [.tasklist])
        .replacing("<input type=\"checkbox\"", with: "<input")
        .replacing(" disabled=\"\" />", with: " disabled=\"\" type=\"checkbox\">")
      #expect(html == example.html)
      return
    }
    let html = MarkdownBody.specificationHTML(
      example.markdown,
      extensions: Set(example.extensions.compactMap(MarkdownExtension.init(rawValue:))),
      filtersTags: example.extensions.contains("tagfilter"))
    #expect(html == example.html)
  }

  @Test("extensions", arguments: SpecificationExample.extensionSuite)
  func extensions(_ example: SpecificationExample) {
    let html = MarkdownBody.specificationHTML(
      example.markdown, extensions: Set(MarkdownExtension.allCases), filtersTags: true)
    if example.html == "<IGNORE>\n" {
      #expect(html.contains("crash everything"))
    } else {
      #expect(html == example.html)
    }
  }
}
