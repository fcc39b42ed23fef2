import Testing

@testable import Templates

/// What the specification leaves open on parents and blocks.
@Suite("inheritance")
struct InheritanceTests {
  static let fields = RenderingTests.fields

  @Test("a block reaches the partials of its parent")
  func partial() {
    let theme = Theme(files: [
      "page": "{{<base}}{{$head}}{{title}}{{/head}}{{/base}}", "base": "<{{>head}}>",
      "head": "{{$head}}none{{/head}}",
    ])
    #expect(theme.render(Self.fields) == "<A &amp; B>")
  }

  @Test("a block within its own replacement is its own content")
  func own() {
    let theme = Theme(files: [
      "page": "{{<b}}{{$a}}({{$a}}own{{/a}}){{/a}}{{/b}}", "b": "{{$a}}default{{/a}}",
    ])
    #expect(theme.render(Self.fields) == "(own)")
  }

  @Test("a parent may be named by a value")
  func dynamic() {
    let theme = Theme(files: [
      "page": "{{<*card}}{{$a}}x{{/a}}{{/*card}}", "small": "<{{$a}}{{/a}}>",
      "large": "{{$a}}{{/a}}",
    ])
    #expect(theme.render(Self.fields) == "<x>")
  }

  @Test("a block is replaced under the values of the place where it stands")
  func scope() {
    let theme = Theme(files: [
      "page": "{{<b}}{{$a}}{{date}} {{/a}}{{/b}}", "b": "{{#sessions}}{{$a}}{{/a}}{{/sessions}}",
    ])
    #expect(theme.render(Self.fields) == "3 10 ")
  }

  @Test(
    "a block that has its line to itself leaves no blank line, filled or not",
    arguments: [
      ("", "<a>\n  \t<b>\n</a>\n"),
      ("{{$x}}{{/x}}", "<a>\n  \t<b>\n</a>\n"),
      ("{{$x}}\n{{/x}}", "<a>\n  \t<b>\n</a>\n"),
      ("{{$x}}one{{/x}}", "<a>\n  one\n  \t<b>\n</a>\n"),
      (
        "{{$x}}\n      one\n        two\n    three\n      {{/x}}",
        "<a>\n  one\n    two\n  three\n  \t<b>\n</a>\n"
      ),
      ("{{$x}}\n\n{{#past}}\n{{/past}}\n one\n{{/x}}", "<a>\n  \n   one\n  \t<b>\n</a>\n"),
    ])
  func line(argument: String, expected: String) {
    let theme = Theme(files: [
      "page": "{{<base}}\(argument){{/base}}\n",
      "base": "<a>\n  {{$x}}{{/x}}\n  \t<b>\n</a>\n",
    ])
    #expect(theme.render(Self.fields) == expected)
  }

  @Test(
    "a block over several lines",
    arguments: [
      ("", "<a>\n    one\n  two\n<b>\n"),
      ("{{$x}}three{{/x}}", "<a>\n    three\n<b>\n"),
      ("{{$x}}\nthree\nfour\n{{/x}}", "<a>\n    three\n    four\n<b>\n"),
      ("{{$x}}{{/x}}", "<a>\n<b>\n"),
    ])
  func lines(argument: String, expected: String) {
    let theme = Theme(files: [
      "page": "{{<base}}{{! a comment is fine }}\(argument){{/base}}",
      "base": "<a>\n  {{$x}}\n    one\n  two\n  {{/x}}\n<b>\n",
    ])
    #expect(theme.render(Self.fields) == expected)
  }

  @Test("a block in the middle of a line takes no indentation from it")
  func inline() {
    let theme = Theme(files: [
      "page": "  {{<base}}\n  {{$x}}\n    one\n    two\n  {{/x}}\n  {{/base}}\n",
      "base": "<p>{{$x}}{{/x}}</p>\n",
    ])
    #expect(theme.render(Self.fields) == "  <p>one\ntwo\n</p>\n")
  }
}
