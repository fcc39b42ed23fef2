import Source
import Testing

@testable import Templates

@Suite("rendering")
struct RenderingTests {
  static let fields: [String: TemplateValue] = [
    "title": .text("A & B"), "body": .html("<p>é</p>"), "past": .flag(false),
    "tags": .list([.text("x"), .text("<y>")]),
    "city": .record(["name": .text("Blainville"), "mayor": .flag(false)]),
    "sessions": .list([
      .record([
        "date": .text("3"), "note": .flag(false), "venue": .record(["name": .text("Café")]),
      ]),
      .record([
        "date": .text("10"), "note": .text("late"), "venue": .record(["name": .text("Hall")]),
      ]),
    ]),
    "card": .text("small"),
  ]
  static let cards = ["small": "[{{title}}]", "large": "[[{{title}}]]"]

  @Test(
    "what each tag prints",
    arguments: [
      ("{{title}}", "A &amp; B"), ("{{{body}}}", "<p>é</p>"), ("{{&body}}", "<p>é</p>"),
      ("{{#title}}<{{.}}>{{/title}}", "<A &amp; B>"),
      ("{{#body}}{{{.}}}{{/body}}{{^body}}none{{/body}}", "<p>é</p>"),
      ("{{#past}}x{{/past}}{{^past}}to come{{/past}}", "to come"),
      ("{{#tags}}{{.}},{{/tags}}", "x,&lt;y&gt;,"),
      (
        "{{#sessions}}{{date}} {{venue.name}}{{#note}} ({{.}}){{/note}};{{/sessions}}",
        "3 Café;10 Hall (late);"
      ),
      ("{{#sessions}}{{note}}{{/sessions}}", "late"),
      (
        "{{city.mayor.name}}{{#city.mayor}}{{name}}{{/city.mayor}}{{^city.mayor}}none{{/city.mayor}}",
        "none"
      ),
      (
        "{{#city}}{{name}}{{#sessions}}{{name}}{{/sessions}}{{/city}}",
        "BlainvilleBlainvilleBlainville"
      ),
      ("{{card}} {{>*card}}{{#city}}{{>*card}}{{/city}}", "small [A &amp; B][A &amp; B]"),
      ("{{=| |=}}|title| {{title}}", "A &amp; B {{title}}"),
      ("{{! no }}", ""), ("\u{FEFF}  {{! no }}\r\n{{title}}\r\n", "A &amp; B\r\n"),
    ])
  func tags(template: String, expected: String) {
    let theme = Theme(files: Self.cards.merging(["page": template]) { $1 })
    #expect(theme.render(Self.fields) == expected)
  }

  @Test("output is appended to what is there")
  func appends() {
    var output = Array("before ".utf8)
    let (library, _) = Theme(files: ["page": "{{title}}"]).load()
    library.render("page", .record(Self.fields), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "before A &amp; B")
  }

  @Test("the innermost record that declares a name has it, whatever else a value carries")
  func declared() {
    var fields = Self.fields
    fields["city"] = .record([
      "name": .text("Blainville"), "mayor": .flag(false), "title": .text("undeclared"),
    ])
    #expect(Theme(files: ["page": "{{#city}}{{title}}{{/city}}"]).render(fields) == "A &amp; B")
  }

  @Test("static text and what no value decides become one instruction")
  func joined() {
    var report = Report()
    let files = ["page": "a\n  {{>b}}\n{{$c}}d{{/c}}", "b": "b\n{{! no }}\nb\n"]
    let units = Units(
      files: files.reduce(into: [:]) { $0[$1.key] = SourceFile(path: $1.key, text: $1.value) },
      phrases: [:], into: &report)
    var linker = Linker(units)
    let root = linker.link(root: units.templates["page"] ?? -1, .record([:]))
    #expect(root?.routine == 0)
    #expect(linker.program.routines.map(\.count) == [3, 1])
    #expect(linker.program.bytes == Array("a\n  b\n  b\nd".utf8))
  }
}
