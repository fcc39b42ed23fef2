import Source
import TestSupport
import Testing

@testable import Parvis

/// Facts that two languages share, however each writes them.
@Suite("facts in prose")
struct ProseFactTests {
  /// What the translation lacks, and what only it has, as they are written.
  private static func differences(_ original: String, _ translation: String) -> [String] {
    func facts(_ text: String) -> ([ProseFact], SourceFile) {
      let file = SourceFile(path: "a.md", text: text)
      return (ProseText(0..<file.bytes.count, of: file).facts, file)
    }
    let (ours, theirs) = (facts(original), facts(translation))
    let comparison = ProseComparison(ours.0, theirs.0)
    return comparison.missing.map { "- " + ours.1.text($0.range.bytes) }
      + comparison.extra.map { "+ " + theirs.1.text($0.fact.range.bytes) }
  }

  @Test(
    "the same facts",
    arguments: [
      ("de 9 h à 11 h", "9 to 11 a.m."),
      ("de 9 h 30 à 11 h", "9:30 to 11 a.m."),
      ("de 13h30 à 15h30", "1:30 p.m. to 3:30 p.m."),
      ("de 11 h à 13 h", "from 11 to 1 p.m."),
      ("à 9 h", "at 9 o’clock"), ("à midi", "at 12:00 p.m."), ("à 12 h", "at noon"),
      ("à minuit", "at 12 a.m."), ("l’après-midi du 3 mai", "on the afternoon of May 3"),
      ("de 9 h à 11 h 30", "van 9 tot 11.30 uur"),
      ("le 1er avril 2027", "April 1, 2027"), ("le 1er avril", "on the first of April"),
      ("les 3 et 4 décembre", "December 3 and 4"), ("du 3 au 5 juin", "from June 3 to 5"),
      ("le 18 mai 2016", "2016-05-18"),
      ("le 18 mai 2016 à 12 h", "2016-05-18 12:00"), ("sept. 2016", "Sept. 2016"),
      ("1 500 personnes", "1,500 people"), ("1\u{202F}500,50 $", "$1,500.50"),
      ("2,5 fois", "2.5 times"), ("2 500 000", "2.5 million"),
      ("trois villes", "3 cities"), ("3 villes", "three cities"), ("25 %", "twenty-five percent"),
      ("80 ans", "eighty years"), ("quatre-vingts ans", "80 years"), ("deux cents", "200"),
      ("au XXIe siècle", "in the 21st century"), ("24 heures sur 24", "24 hours a day"),
      ("450 555-0100", "(450) 555-0100"), ("+1 450 555-0100", "1-450-555-0100"),
      ("01 23 45 67 89", "+33 1 23 45 67 89"),
      ("à 9 h `a 3`", "at 9 a.m. `b 4`"), ("[a](x3.md) <b 4>", "[a](y5.md) <b 6>"),
      ("1. un\n2. deux\n3. trois", "1. one\n1. two\n1. three"), ("| 12 | 300 |", "| 12 | 300 |"),
      ("en 2016, puis en 2016", "in 2016, then again"), ("[^1]: a 5", "[^2]: a 5"),
      ("il peut", "it may"), ("&#160;", " "), ("https://a.ca/12 fin", "www.b.ca/13 end"),
    ])
  func same(original: String, translation: String) {
    #expect(Self.differences(original, translation) == [])
    #expect(Self.differences(translation, original) == [])
  }

  @Test(
    "what differs, where it stands",
    arguments: [
      ("le 3 mai", "May 4", ["+ 4"]), ("le 3 mai", "June 3", ["+ June"]),
      ("à 9 h", "at 9 p.m.", ["+ 9 p.m."]), ("à 9 h 30", "at 9:45", ["+ 9:45"]),
      ("de 9 h à 11 h", "9 to 12 a.m.", ["+ 12 a.m."]), ("1 500", "15,000", ["+ 15,000"]),
      ("le 911", "call us", ["- 911"]), ("appelez", "call 911", ["+ 911"]),
      ("450 555-0100", "450 555-0101", ["+ 450 555-0101"]), ("trois", "4", ["+ 4"]),
      ("| 12 | 300 |", "| 12300 |", ["+ 12300", "- 300"].sorted()), ("2016", "2017", ["+ 2017"]),
      ("2016, 2016, le 911", "2016: 912, 912", ["+ 912"]),
    ])
  func different(original: String, translation: String, expected: [String]) {
    #expect(Self.differences(original, translation).sorted() == expected)
  }

  @Test("a sentence ends where a person would end it")
  func sentences() {
    let text =
      "## Un titre\nVoir p. ex. la rue de M. Roy. Puis ceci! Et « cela. »\nSuite.\n- un\n  deux\n- trois"
    let file = SourceFile(path: "a.md", text: text)
    let prose = ProseText(0..<file.bytes.count, of: file)
    #expect(
      prose.sentences.map { file.text($0.range.bytes) } == [
        "Un titre", "Voir p. ex. la rue de M. Roy.", "Puis ceci!", "Et « cela. »", "Suite.",
        "un\n  deux",
        "trois",
      ])
    #expect(prose.sentences.map(\.words) == [2, 8, 2, 2, 1, 2, 1])
  }

  @Test("any text keeps its length and its letters in their places", arguments: 0..<20)
  func random(seed: Int) throws {
    let pieces =
      "a é 😀 9 h 30 11 : . , - * _ ` ``` ~~~ [ ] ( ) ]( ![ < > & ; | # ## > - 1. [^ ]: \\ ⏎ ⏎ www. "
      + "@ https:// may mai p.m. midi vingt XX +1 450 555 0100 \u{A0} ' ’ ="
    var generator = SeededGenerator(seed: UInt64(seed))
    let words = pieces.split(separator: " ").map { $0 == "⏎" ? "\n" : String($0) }
    for _ in 0..<100 {
      let text = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        (words.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
      }.joined()
      let file = SourceFile(path: "a.md", text: text)
      let prose = ProseText(0..<file.bytes.count, of: file)
      #expect(prose.bytes.count == file.bytes.count)
      #expect(String(validating: prose.bytes, as: UTF8.self) != nil, "\(text)")
      #expect(zip(prose.bytes, file.bytes).allSatisfy { $0 == $1 || $0 == 0x20 }, "\(text)")
      for range in prose.facts.map(\.range) + prose.sentences.map(\.range) {
        #expect(range.bytes.upperBound <= file.bytes.count)
        let bytes = file.bytes[range.bytes]
        #expect(!bytes.isEmpty && String(validating: bytes, as: UTF8.self) != nil, "\(text)")
      }
      #expect(Self.differences(text, text) == [], "\(text)")
    }
  }
}
