import Testing

@testable import Parvis

/// When a translation is behind its original, by what the lock remembers of both.
@Suite("the words of translations")
struct TranslationWordsTests {
  /// Each part that a side has, with a number that stands for its words.
  private static func words(
    _ original: [WordsPart: UInt32], _ translation: [WordsPart: UInt32]
  ) -> Lock.Words {
    func side(_ parts: [WordsPart: UInt32]) -> PageWords {
      var words = PageWords()
      for (part, print) in parts { words[part] = print }
      return words
    }
    return Lock.Words(original: side(original), translation: side(translation))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let now: Lock.Words
    var translation: [WordsPart] = []
    var original: [WordsPart] = []
    var bothLead = false
    /// What of now is not recorded, for it is behind or waits for the other side.
    var kept: [WordsPart] = []
  }

  private static let recorded = words(
    [.title: 1, .body: 2, .names: 3], [.title: 11, .body: 12, .names: 13])

  static let rows: [Row] = [
    Row(testDescription: "nothing changed", now: recorded),
    Row(
      testDescription: "the original’s text",
      now: words([.title: 1, .body: 9, .names: 3], [.title: 11, .body: 12, .names: 13]),
      translation: [.body], kept: [.title, .body]),
    Row(
      testDescription: "a summary is new in the original",
      now: words(
        [.title: 1, .summary: 9, .body: 2, .names: 3], [.title: 11, .body: 12, .names: 13]),
      translation: [.summary], kept: [.title, .summary, .body]),
    Row(
      testDescription: "the translation alone",
      now: words([.title: 1, .body: 2, .names: 3], [.title: 11, .body: 99, .names: 13])),
    Row(
      testDescription: "the translation alone, and no side is the original",
      now: words([.title: 1, .body: 2, .names: 3], [.title: 11, .body: 99, .names: 13]),
      original: [.body], bothLead: true, kept: [.title, .body]),
    Row(
      testDescription: "both, each in another part",
      now: words([.title: 9, .body: 2, .names: 3], [.title: 11, .body: 99, .names: 13])),
    Row(
      testDescription: "the original’s text, and names in both languages",
      now: words([.title: 1, .body: 9, .names: 7], [.title: 11, .body: 12, .names: 17]),
      translation: [.body], kept: [.title, .body]),
    Row(
      testDescription: "a name in the original’s language",
      now: words([.title: 1, .body: 2, .names: 7], [.title: 11, .body: 12, .names: 13]),
      translation: [.names], kept: [.names]),
    Row(
      testDescription: "the original’s text, and the translation was compared",
      now: words(
        [.title: 1, .body: 9, .names: 3], [.title: 11, .body: 12, .names: 13, .checked: 5])
    ),
    Row(
      testDescription: "the original says that it was compared",
      now: words(
        [.title: 1, .body: 9, .names: 3, .checked: 5], [.title: 11, .body: 12, .names: 13]),
      translation: [.body], kept: [.title, .body]),
    Row(
      testDescription:
        "the translation changed, the original was compared, no side is the original",
      now: words(
        [.title: 1, .body: 2, .names: 3, .checked: 5], [.title: 11, .body: 99, .names: 13]),
      bothLead: true),
  ]

  @Test("one side that changed alone leaves the other behind", arguments: rows)
  func judged(row: Row) {
    let (staleness, kept) = Self.recorded.judged(row.now, bothLead: row.bothLead)
    #expect(staleness.translation == row.translation)
    #expect(staleness.original == row.original)
    var expected = row.now
    for part in row.kept {
      expected.original[part] = Self.recorded.original[part]
      expected.translation[part] = Self.recorded.translation[part]
    }
    #expect(kept == expected)
    #expect(
      kept.judged(row.now, bothLead: row.bothLead).kept == kept, "a second build writes it anew")
  }

  @Test("the form of the lock is read as it is written")
  func form() throws {
    let words = Self.words([.title: 1, .checked: 0xFEDC_BA98], [:])
    #expect(words.original.text == "title:00000001,checked:fedcba98")
    #expect(PageWords(words.original.text[...]) == words.original)
    #expect(words.translation.text == "-")
    #expect(PageWords("-") == words.translation)
  }

  @Test(
    "what no build wrote is refused",
    arguments: [
      "", "1b2c", "title", "title:1", "title:1b2c3d4g", "tilte:1b2c3d4e", "title:1b2c3d4e,",
    ])
  func refused(text: String) {
    #expect(PageWords(text[...]) == nil)
  }
}
