import Foundation
import TestSupport
import Testing

/// What the default theme says, as its languages write it.
@Suite("the strings of the default theme")
struct ThemeStringsTests {
  /// The lines `name: phrase` of a language.
  private static func phrases(_ language: String) throws -> [(name: Substring, text: Substring)] {
    let file = Place.package.appending(path: "themes/parvis/strings/\(language).yml")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .compactMap { line in
        line.firstRange(of: ": ").map { (line[..<$0.lowerBound], line[$0.upperBound...]) }
      }
  }

  @Test("every language says the same things, in the same order", arguments: ["en", "nl"])
  func names(language: String) throws {
    #expect(try Self.phrases(language).map(\.name) == Self.phrases("fr").map(\.name))
  }

  @Test("French has a no-break space before a colon, and no sign before which its locales differ")
  func french() throws {
    for (name, text) in try Self.phrases("fr") {
      #expect(!text.contains(" :") && !text.contains(/[;!?«»]/), "\(name)")
    }
  }

  @Test("apostrophes and quotation marks are those of print", arguments: ["fr", "en", "nl"])
  func signs(language: String) throws {
    for (name, text) in try Self.phrases(language) {
      let words = text.hasPrefix("\"") ? text.dropFirst().dropLast() : text
      #expect(!words.contains(/['"]/), "\(name)")
    }
  }
}
