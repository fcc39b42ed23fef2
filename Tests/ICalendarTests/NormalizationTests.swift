import Foundation
import ICalendar
import Testing
import TestSupport

@Suite("NFC, judged by Python's unicodedata2")
struct NormalizationTests {
  @Test(
    "every character by itself, after a letter, and marks at random",
    .enabled(if: Oracle.python != nil, "run script/test"))
  func everyCharacter() throws {
    var texts: [[UInt32]] = []
    for point in UInt32(0xA0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(point), scalar.properties.generalCategory != .unassigned,
        TextCharacters.firstRefused(in: String(scalar)) == nil,
        !["\u{2028}", "\u{2029}"].contains(scalar)
      else { continue }
      texts.append([point])
      if scalar.properties.canonicalCombiningClass.rawValue != 0 {
        texts.append([0x61, point])
      }
    }
    texts += randomSequences()
    let input = texts.map { $0.map { String($0, radix: 16) }.joined(separator: " ") }
    let output = try Oracle("ical_normalization.py").run(
      Data(input.joined(separator: "\n").utf8))
    let expected = String(decoding: output, as: UTF8.self).split(separator: "\n")
    try #require(expected.count == texts.count)
    // One free text a line is written and read again; the octets are compared.
    let properties = texts.map { text in
      Property("X-T", .text(String(String.UnicodeScalarView(text.compactMap(Unicode.Scalar.init)))))
    }
    let feed = try Component("X-TEST", properties).bytes()
    let component = try #require(Component.read(feed).components.first)
    var wrong: [String] = []
    for (index, property) in component.properties.enumerated() {
      guard case .text(let text) = property.value else { continue }
      let points = text.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }
      let found = points.joined(separator: " ")
      if found != expected[index] { wrong.append("\(input[index]) gave \(found)") }
    }
    #expect(wrong == [])
    #expect(component.properties.count == texts.count)
  }

  /// Starters, marks, syllables and their parts, in any order.
  private func randomSequences() -> [[UInt32]] {
    let pool: [ClosedRange<UInt32>] = [
      0x41...0x7A, 0xC0...0x17F, 0x300...0x36F, 0x390...0x3CE, 0x591...0x5BD, 0x915...0x94D,
      0x9C7...0x9D7, 0x1100...0x1112, 0x1161...0x1175, 0x11A7...0x11C2, 0xAC00...0xAC60,
      0x1E00...0x1FBC, 0x20D0...0x20DC, 0x3099...0x30BA, 0xF71...0xF80, 0x1D157...0x1D172,
    ]
    var generator = SeededGenerator(seed: 3)
    return (0..<20_000).map { _ in
      (0..<Int.random(in: 2...8, using: &generator)).map { _ in
        let range = pool.randomElement(using: &generator) ?? 0x41...0x7A
        return UInt32.random(in: range, using: &generator)
      }
    }
  }
}
