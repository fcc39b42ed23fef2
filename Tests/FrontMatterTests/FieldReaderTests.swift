import FrontMatter
import Source
import Testing

@Suite("fields")
struct FieldReaderTests {
  @Test(
    "yes and no, in three languages; nothing written is yes",
    arguments: [
      ("yes", true), ("TRUE", true), ("oui", true), ("Vrai", true), ("ja", true), ("x", true),
      ("", true), ("\"yes\"", true), ("no", false), ("false", false), ("Non", false),
      ("faux", false), ("nee", false),
    ])
  func flag(_ written: String, _ value: Bool) {
    #expect(SampleRecord.read("title: t\ndraft: \(written)\n").record?.draft == value)
  }

  @Test("whole numbers within their bounds", arguments: [("1", 1), ("9", 9), ("'4'", 4)])
  func integer(_ written: String, _ value: Int) {
    #expect(SampleRecord.read("title: t\norder: \(written)\n").record?.order == value)
  }

  @Test(
    "anything else is no such number", arguments: ["0", "10", "1.0", "9e0", "", "[1]", "{a: 1}"])
  func noInteger(_ written: String) {
    let (record, report) = SampleRecord.read("title: t\norder: \(written)\n")
    #expect(record?.title == "t" && record?.order == nil)
    #expect(report.diagnostics.map(\.kind.id) == ["front-matter.not-an-integer"])
  }

  @Test(
    "one of some words", arguments: ["cancelled", "annulée", "ANNULEE", "Annulée", "\"annulée\""])
  func choice(_ written: String) {
    #expect(SampleRecord.read("title: t\nétat: \(written)\n").record?.status == .cancelled)
  }

  @Test(
    "a list, of which a single value and nothing are short forms",
    arguments: [
      ("[a, b]", ["a", "b"]), ("\n- a\n- b", ["a", "b"]), ("a", ["a"]), ("", []), ("[]", []),
    ])
  func list(_ written: String, _ values: [String]) {
    #expect(SampleRecord.read("title: t\ntags: \(written)\n").record?.tags == values)
  }

  @Test("an item that is wrong leaves the others")
  func listWithMistake() {
    let (record, report) = SampleRecord.read("title: t\ntags: [a, [b], c]\n")
    #expect(record?.tags == ["a", "c"])
    #expect(report.diagnostics.map(\.range?.bytes) == [19..<22])
  }

  @Test("one text for all languages, or one for each, in the order of the author")
  func localizedText() throws {
    let same = try #require(SampleRecord.read("title: t\nreason: météo\n").record?.reason)
    guard case .same(let text) = same else {
      Issue.record("\(same)")
      return
    }
    #expect(text.value == "météo" && text.range.bytes == 17..<24)
    let each = try #require(
      SampleRecord.read("title: t\nreason: {nl: weer, fr: météo}\n").record?.reason)
    guard case .perLanguage(let translations) = each else {
      Issue.record("\(each)")
      return
    }
    #expect(translations.map(\.language.value) == ["nl", "fr"])
    #expect(translations.map(\.text.value) == ["weer", "météo"])
  }

  @Test("records and names of the author’s own choice")
  func nested() {
    let text = "title: t\nvenue: {titre: Salle 2}\nvenues:\n  a b: x\n  c: y\n"
    let record = SampleRecord.read(text).record
    #expect(record?.venue == "Salle 2")
    #expect(record?.venues == ["a b": "x", "c": "y"])
  }

  @Test(
    "case, accents, apostrophes, hyphens and spaces of names do not matter",
    arguments: [
      "until", "Until", "jusqu’au", "jusqu'au", "JUSQU AU", "jusqu-au", "jusqu_au", "jusquau",
      "Au plus tard", "\"jusqu'au\"",
    ])
  func names(_ name: String) {
    let (record, report) = SampleRecord.read("title: t\n\(name): demain\n")
    #expect(record?.until == "demain")
    #expect(report.diagnostics.isEmpty)
  }

  @Test("composed and decomposed accents are one name", arguments: ["état", "e\u{301}tat", "etat"])
  func accents(_ name: String) {
    #expect(SampleRecord.read("title: t\n\(name): prévue\n").record?.status == .planned)
  }

  @Test("names that begin with _ are private")
  func privateNames() {
    let (record, report) = SampleRecord.read("title: t\n_titel: x\n_: y\n")
    #expect(record == SampleRecord(title: "t") && report.diagnostics.isEmpty)
  }

  @Test(
    "an unknown name leads to the nearest one, in the language that it was written in",
    arguments: [
      ("titel", "title"), ("titr", "titre"), ("jusqau", "jusqu’au"), ("ordree", "ordre"),
      ("ordder", "order"), ("brouilon", "brouillon"), ("mot cles", "mots-clés"),
    ])
  func nearest(_ written: String, _ name: String) throws {
    let report = SampleRecord.read("title: t\n\(written): x\n").report
    let help = try #require(report.diagnostics.first?.help)
    #expect(help.french == "vouliez-vous dire « \(name) »?")
    #expect(help.english == "did you mean ‘\(name)’?")
  }

  @Test("of two names that are equally near, each reader sees the one of their own language")
  func equallyNear() throws {
    let report = SampleRecord.read("title: t\nordr: x\n").report
    let help = try #require(report.diagnostics.first?.help)
    #expect(help.french == "vouliez-vous dire « ordre »?")
    #expect(help.english == "did you mean ‘order’?")
  }

  @Test("a misspelled field that is required is told once, and not missed as well")
  func misspelledRequired() {
    let report = SampleRecord.read("titel: t\n").report
    #expect(report.diagnostics.map(\.kind.id) == ["front-matter.unknown-field"])
  }

  @Test("where no name is near, all are listed, each language with its own")
  func noneNear() throws {
    let report = SampleRecord.read("title: t\nxylophone: x\n").report
    let help = try #require(report.diagnostics.first?.help)
    #expect(help.french.hasPrefix("champs possibles: titre, jusqu’au, brouillon"))
    #expect(help.english.hasPrefix("possible fields: title, until, draft"))
  }

  @Test("a field under two names is given twice, and the first place is shown")
  func twice() throws {
    let (record, report) = SampleRecord.read("titre: a\ntitle: b\n")
    #expect(record?.title == "a")
    let diagnostic = try #require(report.diagnostics.first)
    #expect(diagnostic.kind.id == "front-matter.field-twice")
    #expect(diagnostic.range?.bytes == 9..<14)
    #expect(diagnostic.notes.map(\.range.bytes) == [0..<5])
  }

  @Test("a reader knows what is written, and where")
  func presence() throws {
    var report = Report()
    let node = try #require(parse("titre: [a]\n").node)
    let fields = [SampleRecord.titleField.declaration, SampleRecord.orderField.declaration]
    let reader = try #require(FieldReader(node, fields: fields, into: &report))
    #expect(reader.has(SampleRecord.titleField) && !reader.has(SampleRecord.orderField))
    #expect(reader.nameRange(SampleRecord.titleField)?.bytes == 0..<5)
    #expect(reader.nameRange(SampleRecord.orderField) == nil)
  }
}
