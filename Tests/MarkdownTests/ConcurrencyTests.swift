import Markdown
import Testing

@Suite struct ConcurrencyTests {
  /// Texts that need cmark's inline extensions and texts that must not notice them.
  static let texts = (0..<40).map { number in
    number.isMultiple(of: 2)
      ? "w\(number) ~~a~~ www.a\(number).org: b@c.org ~~d~~ http://e.org/~f\n"
      : "w\(number): a: wwb **c** *d*: [e](f) w\n"
  }

  @Test("a text gives the same HTML whatever other threads parse", .timeLimit(.minutes(1)))
  func parallel() async {
    let expected = Self.texts.map { Rendering($0).html }
    #expect(expected[0].contains("<del>a</del> <a href=\"http://www.a0.org\">"))
    let differences = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          var differences = 0
          for round in 0..<50 {
            for index in Self.texts.indices {
              let number = (index * 7 + task + round) % Self.texts.count
              if Rendering(Self.texts[number]).html != expected[number] { differences += 1 }
            }
          }
          return differences
        }
      }
      return await group.reduce(0, +)
    }
    #expect(differences == 0)
  }
}
