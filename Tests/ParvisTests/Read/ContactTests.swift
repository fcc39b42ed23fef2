import FrontMatter
import Source
import Testing

@testable import Parvis

@Suite("telephones and e-mail")
struct ContactTests {
  @Test(
    "a telephone number with its country",
    arguments: [
      ("+1 450 555-0101", "+14505550101", nil), ("+1 (450) 555-0101", "+14505550101", nil),
      ("+1.450.555.0101", "+14505550101", nil),
      ("+1\u{A0}450\u{A0}555\u{2011}0101", "+14505550101", nil),
      ("+14505550101", "+14505550101", nil), ("tel:+14505550101", "+14505550101", nil),
      ("+1 450 555-0101, poste 12", "+14505550101", "12"),
      ("+1 450 555-0101 ext. 12", "+14505550101", "12"),
      ("+1 450 555-0101 x12", "+14505550101", "12"),
      ("+32 2 123 45 67, toestel 0", "+3221234567", "0"), ("+32 475 12 34 56", "+32475123456", nil),
      ("+33 1 23 45 67 89", "+33123456789", nil), ("+49 30 123456", "+4930123456", nil),
      ("+1 450 555-0101 #4", "+14505550101", "4"),
    ] as [(String, String, String?)])
  func phone(text: String, e164: String, suffix: String?) throws {
    #expect(try read(FieldType.phone, text) == PhoneNumber(e164: e164, extension: suffix))
  }

  @Test("what is wrong with a telephone number", arguments: refusedPhones)
  func refusedPhone(row: Refused) {
    row.check(FieldType.phone)
  }

  static let refusedPhones: [Refused] = [
    Refused(
      "450 555-0101", "value.phone", fr: "écrivez « +1 450 555-0101 »",
      en: "write ‘+1 450 555-0101’"),
    Refused("(450) 555-0101, poste 12", "value.phone", fr: "écrivez « +1 450 555-0101, poste 12 »"),
    Refused("450-555-0101 ext. 12", "value.phone", en: "write ‘+1 450 555-0101, ext. 12’"),
    Refused("1-450-555-0101", "value.phone", fr: "écrivez « +1 450 555-0101 »"),
    Refused("0032 2 123 45 67", "value.phone", fr: "écrivez « +32 2 123 45 67 »"),
    Refused("02 123 45 67", "value.phone", fr: "écrivez « +32 2 123 45 67 »"),
    Refused("01 23 45 67 89", "value.phone", fr: "écrivez « +33 1 23 45 67 89 »"),
    Refused("0475 12 34 56", "value.phone"),
    Refused("+33 (0)1 23 45 67 89", "value.phone", fr: "écrivez « +33 1 23 45 67 89 »"),
    Refused("+1 450 555-010", "value.phone"), Refused("+1 450 555-01011", "value.phone"),
    Refused("+1 150 555-0101", "value.phone"), Refused("+0 123 456 78 90", "value.phone"),
    Refused("911", "value.phone"), Refused("+1 450 555 ⟦CAFE⟧", "value.phone"),
    Refused("+1 450 555-0101⟦, poste⟧", "value.phone"),
    Refused("+1 450 555-0101 poste 12 ⟦bureau⟧", "value.phone"),
    Refused("⟦téléphone⟧", "value.phone"),
    Refused("+1 450 555-0101 ⟦ou 450 555-0102⟧", "value.phone"), Refused("+", "value.phone"),
  ]

  @Test(
    "an e-mail address",
    arguments: [
      "cafe@blainville.example", "a.b+c@d-e.f.ca", "x@y.z", "Cafe@Example.org", "o'neil@a.ca",
    ])
  func email(text: String) throws {
    #expect(try read(FieldType.email, text) == text)
  }

  @Test("what is wrong with an e-mail address", arguments: refusedEmails)
  func refusedEmail(row: Refused) {
    row.check(FieldType.email)
  }

  static let refusedEmails: [Refused] = [
    Refused("⟦mailto:⟧a@b.ca", "value.email", fr: "écrivez « a@b.ca »", en: "write ‘a@b.ca’"),
    Refused("Café <a@b.ca>", "value.email", fr: "écrivez « a@b.ca »"),
    Refused("a⟦ ⟧b@c.ca", "value.email"), Refused("caf⟦é⟧@c.ca", "value.email"),
    Refused("a@b@c.ca", "value.email"), Refused("a.ca", "value.email"),
    Refused("a@b", "value.email"), Refused(".a@b.ca", "value.email"),
    Refused("a..b@c.ca", "value.email"), Refused("@b.ca", "value.email"),
    Refused("a@-b.ca", "value.email"), Refused("a@b.ca⟦,⟧ c@d.ca", "value.email"),
  ]

  @Test(
    "an emergency number",
    arguments: [("911", "911"), ("9-1-1", "911"), ("17", "17"), ("3114", "3114")]
  )
  func emergency(text: String, digits: String) throws {
    #expect(try read(FieldType.emergencyNumber, text) == digits)
  }

  @Test("what is wrong with an emergency number", arguments: refusedEmergencies)
  func refusedEmergency(row: Refused) {
    row.check(FieldType.emergencyNumber)
  }

  static let refusedEmergencies = ["9", "+1 450 555-0101", "neuf-un-un", "91111", "911, 112"].map {
    Refused(
      $0, "value.emergency", fr: "écrivez par exemple « 911 », « 112 » ou « [17, 112] »",
      en: "write for example ‘911’, ‘112’ or ‘[17, 112]’")
  }
}
