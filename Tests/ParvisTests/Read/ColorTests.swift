import FrontMatter
import Source
import TestSupport
import Testing

@testable import Parvis

@Suite("colours")
struct ColorTests {
  @Test(
    "what is read",
    arguments: [("#5b1a6b", "#5b1a6b"), ("#5B1A6B", "#5b1a6b"), ("#f0a", "#ff00aa")])
  func read(text: String, hex: String) throws {
    #expect(try ParvisTests.read(FieldType.color, text).hex == hex)
  }

  @Test("what is refused", arguments: refused)
  func refusal(row: Refused) {
    row.check(FieldType.color)
  }

  static let refused: [Refused] = [
    Refused(
      "5b1a6b", "value.color", fr: "écrivez « \"#5b1a6b\" »", en: "write ‘\"#5b1a6b\"’"),
    Refused("# 5B1 A6B", "value.color", en: "write ‘\"#5b1a6b\"’"),
    Refused(
      "purple", "value.color",
      en: "write ‘#’ and six digits from 0 to f between quotation marks, as in \"#5b1a6b\""),
    Refused("#5b1a6bff", "value.color"), Refused("#5b1a6g", "value.color"),
    Refused("#", "value.color"), Refused("#é12", "value.color"),
    Refused("rgb(91, 26, 107)", "value.color"),
  ]

  /// The first two are limits that WCAG’s own techniques name; the others are sums by hand.
  static let contrasts: [(String, String, Double)] = [
    ("#767676", "#ffffff", 4.54), ("#777777", "#ffffff", 4.48), ("#000000", "#ffffff", 21),
    ("#ffffff", "#ffffff", 1), ("#ff0000", "#ffffff", 4.00), ("#0000ff", "#ffffff", 8.59),
    ("#00ff00", "#000000", 15.30),
  ]

  @Test("contrast, whichever is the ground", arguments: contrasts)
  func contrast(one: String, two: String, ratio: Double) throws {
    let (one, two) = (try #require(Color(one)), try #require(Color(two)))
    #expect(abs(one.contrast(with: two) - ratio) < 0.005)
    #expect(one.contrast(with: two) == two.contrast(with: one))
  }

  @Test(
    "luminance of the primaries", arguments: [("#f00", 0.2126), ("#0f0", 0.7152), ("#00f", 0.0722)])
  func luminance(text: String, luminance: Double) throws {
    #expect(abs(try #require(Color(text)).luminance - luminance) < 0.000_001)
  }

  private static func random(_ generator: inout SeededGenerator) -> Color {
    Color(
      red: .random(in: 0...255, using: &generator), green: .random(in: 0...255, using: &generator),
      blue: .random(in: 0...255, using: &generator))
  }

  @Test(
    "what is suggested is readable, and what is readable is left alone", arguments: [3, 4.5, 7])
  func readable(ratio: Double) {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let (color, ground) = (Self.random(&generator), Self.random(&generator))
      let found = Color.readable(near: color, against: ground, ratio: ratio)
      let best = max(Color.white.contrast(with: ground), Color.black.contrast(with: ground))
      #expect(found.contrast(with: ground) >= min(ratio, best), "\(color.hex) on \(ground.hex)")
      if color.contrast(with: ground) >= ratio { #expect(found == color) }
      #expect(Color.readable(near: found, against: ground, ratio: ratio) == found)
    }
  }

  @Test(
    "a suggestion changes little and keeps the hue",
    arguments: [
      ("#777777", "#ffffff", "#767676"), ("#ff8000", "#ffffff", "#bb5c00"),
      ("#5b1a6b", "#16110d", "#a563b6"), ("#00a0ff", "#ffffff", "#007bc6"),
    ])
  func nearest(color: String, ground: String, suggested: String) throws {
    let found = Color.readable(
      near: try #require(Color(color)), against: try #require(Color(ground)), ratio: 4.5)
    #expect(found.hex == suggested)
  }
}
