import Source
import Testing

@testable import Templates

@Suite("phrases")
struct PhraseTests {
  @Test(
    "a phrase is escaped text with the values of its place",
    arguments: [
      ("Rencontres à {{city.name}}", "Rencontres à Blainville"),
      ("l'été & <b>", "l&#39;été &amp; &lt;b&gt;"), ("", ""), (" {{title}} ", " A &amp; B "),
      ("{{#past}}passée{{/past}}{{^past}}à venir{{/past}}", "à venir"),
      ("{{#sessions}}\n{{date}}, {{/sessions}}fin", "\n3, \n10, fin"),
    ])
  func text(phrase: String, expected: String) {
    let theme = Theme(files: ["page": "<h1>{{t.next.one}}</h1>"], phrases: ["next.one": phrase])
    #expect(theme.render(RenderingTests.fields) == "<h1>\(expected)</h1>")
  }

  @Test("its names are checked wherever it is used, and it stands in partials and blocks")
  func places() {
    let theme = Theme(
      files: [
        "page": "{{<b}}{{$a}}{{t.at}};{{/a}}{{/b}}{{#sessions}}{{>c}}{{/sessions}}",
        "b": "{{#sessions}}{{$a}}{{/a}}{{/sessions}}", "c": "{{=( )=}}(t.at)",
      ], phrases: ["at": "à {{venue.name}}"])
    #expect(theme.render(RenderingTests.fields) == "à Café;à Hall;à Caféà Hall")
    let outside = Theme(files: ["page": "{{t.at}}"], phrases: ["at": "à {{venue.name}}"])
    #expect(outside.load().report.diagnostics.map(\.kind.id) == ["template.unknown-name"])
  }

  @Test("what nothing uses is listed")
  func unused() {
    let theme = Theme(
      files: ["page": "{{t.b}}{{>used}}", "used": "", "never": "{{t.d}}", "also": "{{>never}}"],
      phrases: ["a": "", "b": "", "c": "", "d": ""])
    let (library, report) = theme.load()
    #expect(report.diagnostics.isEmpty)
    #expect(library.unusedPhrases == ["a", "c"])
    #expect(library.unusedTemplates == ["also", "never"])
    #expect(library.calledTemplates == ["used"])
  }
}
