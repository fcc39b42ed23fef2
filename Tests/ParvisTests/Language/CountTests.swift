import Testing

@testable import Parvis

@Suite("numbers, counts and lists")
struct CountTests {
  @Test("each locale's form", arguments: rows, LanguageTable.all)
  func form(row: ExpectedStrings, locale: LanguageTable) throws {
    try row.check(locale)
  }

  static let rows = [
    sessions(0, fr: "0⍽rencontre", en: "0 sessions", nl: "0 bijeenkomsten"),
    sessions(1, fr: "1⍽rencontre", en: "1 session", nl: "1 bijeenkomst"),
    sessions(2, fr: "2⍽rencontres", en: "2 sessions", nl: "2 bijeenkomsten"),
    sessions(
      12_345, fr: "12⍽345⍽rencontres", frFR: "12⎵345⍽rencontres", en: "12,345 sessions",
      nl: "12.345 bijeenkomsten"),
    ExpectedStrings(
      "large number", fr: "1⍽000⍽000", frFR: "1⎵000⎵000", en: "1,000,000", nl: "1.000.000"
    ) { $0.number(1_000_000) },
    ExpectedStrings("below zero", fr: "-100", en: "-100", nl: "-100") { $0.number(-100) },
    ExpectedStrings("small file", fr: "210⍽Ko", en: "210⍽KB", nl: "210⍽kB") {
      $0.fileSize(209_700)
    },
    ExpectedStrings("tiny file", fr: "1⍽Ko", en: "1⍽KB", nl: "1⍽kB") { $0.fileSize(12) },
    ExpectedStrings("large file", fr: "1,2⍽Mo", en: "1.2⍽MB", nl: "1,2⍽MB") {
      $0.fileSize(1_249_999)
    },
    ExpectedStrings("round file", fr: "1⍽Mo", en: "1⍽MB", nl: "1⍽MB") { $0.fileSize(999_500) },
    ExpectedStrings("huge file", fr: "2,5⍽Go", en: "2.5⍽GB", nl: "2,5⍽GB") {
      $0.fileSize(2_500_000_000)
    },
    ExpectedStrings("list of three", fr: "a, b et c", en: "a, b and c", nl: "a, b en c") {
      $0.list(["a", "b", "c"])
    },
    ExpectedStrings("list of two", fr: "a et b", en: "a and b", nl: "a en b") {
      $0.list(["a", "b"])
    },
    ExpectedStrings("list of one", fr: "a", en: "a", nl: "a") { $0.list(["a"]) },
    ExpectedStrings("empty list", fr: "", en: "", nl: "") { $0.list([]) },
    ExpectedStrings("before one number to dial", fr: "", en: "", nl: "") {
      $0.separators(ofNumbers: 1).joined(separator: "|")
    },
    ExpectedStrings(
      "before three numbers to dial", fr: "|, le | ou le ", en: "|, | or ", nl: "|, | of "
    ) {
      $0.separators(ofNumbers: 3).joined(separator: "|")
    },
  ]

  private static func sessions(
    _ number: Int, fr: String, frFR: String? = nil, en: String, nl: String
  ) -> ExpectedStrings {
    ExpectedStrings("\(number) sessions", fr: fr, frFR: frFR, en: en, nl: nl) {
      $0.count(number, \.session)
    }
  }
}
