import Source
import Testing

@testable import Templates

@Suite("what a root reads of its shape")
struct ReadsTests {
  @Test(
    "the names that a template resolves, and no others",
    arguments: [
      ("", [:]), ("only text {{! title }}", [:]),
      ("{{title}}{{{body}}}", ["title": .text, "body": .html]),
      ("{{^past}}x{{/past}}", ["past": .flag]),
      // Tested, but nothing in it is read.
      ("{{#city}}{{title}}{{/city}}", ["city": .record([:]), "title": .text]),
      ("{{#sessions}}-{{/sessions}}", ["sessions": .list(.record([:]))]),
      ("{{^sessions}}none{{/sessions}}", ["sessions": .list(.record([:]))]),
      ("{{#tags}}{{.}}{{/tags}}", ["tags": .list(.text)]),
      // Read in one place of two, or under two names.
      (
        "{{#sessions}}{{date}}{{/sessions}}{{#sessions}}{{#venue}}{{name}}{{/venue}}{{/sessions}}",
        ["sessions": .list(.record(["date": .text, "venue": .record(["name": .text])]))]
      ),
      (
        "{{city.mayor.name}}",
        ["city": .record(["mayor": .optional(.record(["name": .text]))])]
      ),
      ("{{#city}}{{#mayor}}x{{/mayor}}{{/city}}", ["city": .record(["mayor": mayor])]),
      ("{{#city.mayor}}x{{/city.mayor}}", ["city": .record(["mayor": mayor])]),
      // The innermost record that declares a name has it: the session has no title, the venue a
      // name as the city has.
      ("{{#sessions}}{{title}}{{/sessions}}", ["sessions": .list(.record([:])), "title": .text]),
      (
        "{{#city}}{{#sessions}}{{name}}{{#venue}}{{name}}{{/venue}}{{/sessions}}{{/city}}",
        [
          "city": .record(["name": .text]),
          "sessions": .list(.record(["venue": .record(["name": .text])])),
        ]
      ),
      ("{{#city}}{{#.}}{{name}}{{/.}}{{/city}}", ["city": .record(["name": .text])]),
      // What templates, phrases and blocks read that it calls.
      ("{{>title}}", ["title": .text]),
      ("{{#city}}{{>title}}{{/city}}", ["city": .record([:]), "title": .text]),
      ("{{#sessions}}{{>date}}{{/sessions}}", ["sessions": .list(.record(["date": .text]))]),
      ("{{t.when}}", ["past": .flag]),
      ("{{<frame}}{{$main}}{{title}}{{/main}}{{/frame}}", ["title": .text, "past": .flag]),
      ("{{<frame}}{{/frame}}", ["body": .html, "past": .flag]),
      ("{{$main}}{{title}}{{/main}}", ["title": .text]),
      (
        "{{>*card}}",
        ["card": .name(among: ["small", "large"]), "title": .text, "tags": .list(.text)]
      ),
    ] as [(String, [String: TemplateShape])])
  func part(template: String, expected: [String: TemplateShape]) {
    var theme = Self.theme
    theme.files["page"] = template
    let (library, report) = theme.load()
    #expect(report.diagnostics.isEmpty)
    #expect(library.shape(of: "page") == .record(expected))
  }

  @Test("the part that is read suffices to print the same")
  func rendering() {
    var theme = Self.theme
    theme.files["page"] =
      "{{<frame}}{{$main}}{{#city}}{{title}} {{name}}{{/city}}{{/main}}{{/frame}}"
    let fields: [String: TemplateValue] = [
      "title": .text("A"), "past": .flag(true), "city": .record(["name": .text("B")]),
    ]
    #expect(theme.render(fields) == "A Bx")
    #expect(theme.render(fields) == theme.render(RenderingTests.fields.merging(fields) { $1 }))
  }

  @Test("roots that share a partial read each its own part")
  func roots() {
    var report = Report()
    let files = ["a": "{{>p}}{{x}}", "b": "{{#r}}{{>p}}{{/r}}", "p": "{{#r}}{{y}}{{/r}}"]
    let shape = TemplateShape.record(["x": .text, "r": .record(["y": .text, "z": .text])])
    let library = TemplateLibrary.load(
      files: files.reduce(into: [:]) { $0[$1.key] = SourceFile(path: $1.key, text: $1.value) },
      phrases: [:], roots: ["a": shape, "b": shape], into: &report)
    #expect(report.diagnostics.isEmpty)
    #expect(library.shape(of: "a") == .record(["x": .text, "r": .record(["y": .text])]))
    #expect(library.shape(of: "b") == .record(["r": .record(["y": .text])]))
  }

  private static let mayor = TemplateShape.optional(.record([:]))
  private static let theme = Theme(
    files: [
      "title": "{{title}}", "date": "{{date}}", "small": "{{title}}",
      "large": "{{#tags}}{{.}}{{/tags}}",
      "frame": "{{$main}}{{{body}}}{{/main}}{{t.when}}",
    ],
    phrases: ["when": "{{#past}}x{{/past}}"])
}
