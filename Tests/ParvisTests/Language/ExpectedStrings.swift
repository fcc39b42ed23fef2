import ICalendar
import Testing

@testable import Parvis

/// One thing that every locale writes in its own way.
///
/// `⍽` is U+00A0, `⎵` is U+202F.
struct ExpectedStrings: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let write: @Sendable (LanguageTable) throws -> String
  private let expected: [String: String]

  /// Texts that are not given are those of Canada in the same language.
  init(
    _ name: String, fr: String, frFR: String? = nil, frBE: String? = nil, en: String,
    enGB: String? = nil, enUS: String? = nil, nl: String,
    _ write: @escaping @Sendable (LanguageTable) throws -> String
  ) {
    testDescription = name
    self.write = write
    expected = [
      "fr-CA": fr, "fr-FR": frFR ?? fr, "fr-BE": frBE ?? frFR ?? fr, "en-CA": en,
      "en-GB": enGB ?? en, "en-US": enUS ?? en, "nl-BE": nl,
    ]
  }

  func check(_ locale: LanguageTable) throws {
    #expect(try visible(write(locale)) == #require(expected[locale.tag]))
  }
}

extension LanguageTable: CustomTestStringConvertible {
  /// The tag, as a test's report shows it.
  public var testDescription: String { tag }
}

/// The text with its no-break spaces shown.
func visible(_ text: String) -> String {
  String(text.map { $0 == "\u{A0}" ? "⍽" : $0 == "\u{202F}" ? "⎵" : $0 })
}

func day(_ iso: String) throws -> LocalDate {
  try #require(LocalDate(iso: iso))
}

/// `14:30`, up to `24:00`.
func clock(_ text: String) throws -> LocalTime {
  let numbers = text.split(separator: ":").compactMap { Int($0) }
  try #require(numbers.count == 2)
  return try #require(LocalTime(hour: numbers[0], minute: numbers[1]))
}

func locale(_ tag: String) throws -> LanguageTable {
  try #require(LanguageTable.named(tag))
}
