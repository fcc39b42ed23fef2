import FrontMatter
import Source
import TestSupport
import Testing

@testable import Parvis

@Suite("values that nobody would type")
struct RandomTextTests {
  /// What the readers look for, and what they do not expect.
  private static let pieces =
    "0 1 3 9 12 31 45 2026 0000 46359 20261203 99999999999 - – / . , : ' + ( ) @ % # \\ é ⟦ 😀 \u{A0} "
    + "\u{301} a p m am h uur T Z le de à to tot et between jeudi mar. ma Thursday décembre Mar mei "
    + "er rd e th noon minuit premier 2e every second other chaque un sur deux semaines weeks on of "
    + "mois ext. poste x https:// http: www.a.org .. //"

  @Test("give a value, or one error inside the text", arguments: 0..<40)
  func random(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = Self.pieces.split(separator: " ").map(String.init)
    for _ in 0..<250 {
      let count = Int.random(in: 1...8, using: &generator)
      let text = (0..<count).map { _ in
        let piece = pieces.randomElement(using: &generator) ?? ""
        return piece + (Bool.random(using: &generator) ? " " : "")
      }.joined()
      check(.date, text)
      check(.writtenDate(.spreadsheet(nil)), text)
      check(.writtenDate(.spreadsheet(.dayMonth)), text)
      check(.timeRange, text)
      check(.recurrence, text)
      check(.phone, text)
      check(.email, text)
      check(.url, text)
      check(.siteURL, text)
      check(.domain, text)
      check(.coordinates, text)
      check(.slug, text)
      check(.timeZoneName, text)
      check(.filePath, text)
      check(.emergencyNumber, text)
      _ = weekdayMismatches(in: Array(text.utf8)[...])
    }
  }

  private func check<Value>(_ type: FieldType<Value>, _ text: String) {
    let all = 50..<50 + text.utf8.count
    var report = Report()
    let value = type.read(.scalar(Scalar(text, at: SourceRange("a/b.md", all))), &report)
    #expect(report.diagnostics.count == (value == nil ? 1 : 0), "\(text)")
    for range in report.diagnostics.compactMap(\.range) {
      #expect(all.lowerBound <= range.bytes.lowerBound, "\(text)")
      #expect(range.bytes.upperBound <= all.upperBound, "\(text)")
      // A mark begins and ends between letters.
      let bytes = Array(text.utf8)[range.bytes.lowerBound - 50..<range.bytes.upperBound - 50]
      #expect(String(validating: bytes, as: UTF8.self) != nil, "\(text)")
    }
  }
}
