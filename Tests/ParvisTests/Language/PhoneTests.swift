import Testing

@testable import Parvis

@Suite("telephone numbers")
struct PhoneTests {
  @Test("each locale's form", arguments: rows, LanguageTable.all)
  func form(row: ExpectedStrings, locale: LanguageTable) throws {
    try row.check(locale)
  }

  static let rows = [
    ExpectedStrings(
      "Québec with extension", fr: "450⍽555-0123, poste⍽12", frFR: "+1⍽450⍽555-0123, poste⍽12",
      en: "450-555-0123, ext.⍽12", enGB: "+1⍽450⍽555-0123, ext.⍽12",
      nl: "+1⍽450⍽555-0123, toestel⍽12"
    ) { $0.phone("+14505550123", extension: "12") },
    ExpectedStrings(
      "Québec", fr: "450⍽555-0123", frFR: "+1⍽450⍽555-0123", en: "450-555-0123",
      enGB: "+1⍽450⍽555-0123", nl: "+1⍽450⍽555-0123"
    ) { $0.phone("+14505550123") },
    ExpectedStrings(
      "France", fr: "+33⍽1⍽23⍽45⍽67⍽89", frFR: "01⍽23⍽45⍽67⍽89", frBE: "+33⍽1⍽23⍽45⍽67⍽89",
      en: "+33⍽1⍽23⍽45⍽67⍽89", nl: "+33⍽1⍽23⍽45⍽67⍽89"
    ) { $0.phone("+33123456789") },
    ExpectedStrings(
      "Belgium", fr: "+32⍽2⍽123⍽45⍽67", frBE: "02⍽123⍽45⍽67", en: "+32⍽2⍽123⍽45⍽67",
      nl: "02⍽123⍽45⍽67"
    ) { $0.phone("+3221234567") },
    ExpectedStrings(
      "London", fr: "+44⍽20⍽7946⍽0123", en: "+44⍽20⍽7946⍽0123", enGB: "020⍽7946⍽0123",
      nl: "+44⍽20⍽7946⍽0123"
    ) { $0.phone("+442079460123") },
  ]

  @Test(
    "numbers from abroad",
    arguments: [
      ("+32470123456", "+32⍽470⍽12⍽34⍽56"),  // Belgian mobile
      ("+3265123456", "+32⍽65⍽12⍽34⍽56"),  // Mons
      ("+3280012345", "+32⍽800⍽12⍽345"),
      ("+31201234567", "+31⍽20⍽123⍽4567"),
      ("+31612345678", "+31⍽6⍽1234⍽5678"),
      ("+31111123456", "+31⍽111⍽123⍽456"),
      ("+441632960123", "+44⍽1632⍽960123"),
      ("+441214960123", "+44⍽121⍽496⍽0123"),
      ("+352123456", "+352⍽12⍽34⍽56"),
      ("+352621123456", "+352⍽621⍽123⍽456"),
      ("+41441234567", "+41⍽44⍽123⍽45⍽67"),
      // No plan: the country code, then threes.
      ("+4930123456", "+49⍽301⍽234⍽56"),
      ("+4930123", "+49⍽301⍽23"),
      ("+390612345678", "+39⍽061⍽234⍽5678"),
      ("+33123", "+33⍽123"),
      ("+212512345678", "+212⍽512⍽345⍽678"),
      ("+74951234567", "+7⍽495⍽123⍽4567"),
      ("911", "911"),
    ])
  func abroad(number: String, expected: String) throws {
    #expect(visible(try locale("fr-CA").phone(number)) == expected)
  }
}
