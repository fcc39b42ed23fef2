import ICalendar
import Source
import Testing

@testable import Parvis

@Suite("weekdays in prose")
struct ProseDateTests {
  @Test(
    "a whole date with the wrong weekday is found",
    arguments: [
      ("Le ⟦jeudi⟧ 4 mars 2026, à midi.", "mercredi 4 mars 2026"),
      ("Le **⟦Jeudi⟧ 4\u{A0}mars** 2026.", "mercredi 4 mars 2026"),
      ("le ⟦mercredi⟧\n1er octobre\n2026", "jeudi 1er octobre 2026"),
      ("du mercredi 2 au ⟦mercredi⟧ 3 décembre 2026", "jeudi 3 décembre 2026"),
      ("On ⟦Wednesday⟧, December 3, 2026, at noon", "Thursday, December 3, 2026"),
      ("On ⟦Wednesday⟧ the 3rd of December 2026", "Thursday 3 December 2026"),
      ("⟦Friday⟧ 3 Dec. 2026", "Thursday 3 December 2026"),
      ("op ⟦vrijdag⟧ 3 december 2026", "donderdag 3 december 2026"),
      ("É ⟦mardi⟧ 13 mai 2015 é", "mercredi 13 mai 2015"),
    ])
  func found(text: String, correction: String) throws {
    let plain = text.filter { $0 != "⟦" && $0 != "⟧" }
    let found = weekdayMismatches(in: Array(plain.utf8)[...])
    let mismatch = try #require(found.first)
    #expect(found.count == 1)
    #expect(marked(plain, mismatch.weekdayBytes) == text)
    #expect(mismatch.correction == correction)
  }

  @Test(
    "what is right, or no whole date, is left alone",
    arguments: [
      "jeudi 3 décembre 2026", "mercredi 3 décembre", "mercredi 3 décembre, 2026 places",
      "mercredi ou jeudi 3 décembre 2026", "jeudi 3 ou 4 décembre 2026", "I do 3 December 2026",
      "we sat 4 March 2026", "mercredi 30 février 2026", "vendredi 3 août 1492",
      "mercredi 3 décembre 20260", "3 décembre 2026", "2026", "mercredi décembre 2026",
      "On Thursday, December 3, 2026", "donderdag 3 december 2026", "mercredi, le 2026", "",
      "mercredi 3 2026", "mercredi 3 décembre. 2026 places", "mercredi 3 décembre\n\n2026 places",
      "Wednesday, December 3. 2026 will come", "mercredi 3 décembre\r\n \r\n2026 places",
    ])
  func ignored(text: String) {
    #expect(weekdayMismatches(in: Array(text.utf8)[...]).isEmpty)
  }

  @Test("places are those of the file, also in a slice that begins behind a part of a letter")
  func slice() throws {
    let text = String(repeating: "é", count: 200) + " jeudi 4 mars 2026"
    let bytes = Array(text.utf8)
    for start in [0, 1, 300, 399, 400] {
      let found = try #require(weekdayMismatches(in: bytes[start...]).first)
      #expect(String(decoding: bytes[found.weekdayBytes], as: UTF8.self) == "jeudi")
      let diagnostic = found.diagnostic(path: "a.md")
      #expect(diagnostic.kind.id == "session.weekday")
      #expect(
        diagnostic.help?.french
          == "écrivez « mercredi 4 mars 2026 », ou « jeudi 5 mars 2026 » "
          + "si le jour de la semaine est juste")
      #expect(diagnostic.message.french == "le 4 mars 2026 est un mercredi, pas un jeudi")
      #expect(diagnostic.message.english == "March 4, 2026, is a Wednesday, not a Thursday")
    }
  }
}
