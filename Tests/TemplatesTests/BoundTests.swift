import Foundation
import Source
import Testing

@testable import Templates

@Suite("bounds")
struct BoundTests {
  /// The smallest stack that a thread gets on the systems in use: 512 KB, macOS.
  private static func onSmallStack(_ body: @escaping @Sendable () -> String) async -> String {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: body()) }
      thread.stackSize = 512 << 10
      thread.start()
    }
  }

  @Test("a hundred levels of sections, blocks and templates fit the smallest stack")
  func deepest() async {
    let output = await Self.onSmallStack {
      // One call from the page, three levels for each of 32, three levels in the last.
      var files = ["page": "{{>p1}}"]
      files["p33"] = "{{#city}}{{#city}}{{^past}}{{title}}{{/past}}{{/city}}{{/city}}"
      for level in 1...32 {
        files["p\(level)"] = "{{#city}}{{$b}}{{>p\(level + 1)}}{{/b}}{{/city}}"
      }
      return Theme(files: files).render(RenderingTests.fields)
    }
    #expect(output == "A &amp; B")
  }

  @Test("a template may call itself on a value that nests, down to where its shape ends")
  func recursion() {
    func level(_ inner: TemplateShape) -> TemplateShape {
      .record(["label": .text, "items": .list(inner)])
    }
    var theme = Theme(files: [
      "page": "{{>menu}}", "menu": "{{#items}}<{{label}}{{>menu}}>{{/items}}",
    ])
    theme.shape = .record(["items": .list(level(level(.nothing)))])
    let leaf = TemplateValue.record(["label": .text("b"), "items": .list([])])
    let items = TemplateValue.list([.record(["label": .text("a"), "items": .list([leaf, leaf])])])
    #expect(theme.render(["items": items]) == "<a<b><b>>")
    theme.shape = .record(["items": .list(level(.record([:])))])
    #expect(theme.load().report.diagnostics.map(\.kind.id) == ["template.too-deep"])
  }

  @Test(
    "text that defeats a careless reader takes linear time",
    arguments: [
      "{{", "{{{", "{{{a}}", "{{=a}}", "{{#a", "{{!", "{{=", "{{#a}}", "{{/a}}", "{{$a}}\n",
      "{{<a}}{{$b}}", " \n", "\t",
      "{{=| |=}}|={{ }}=|", "{{>a}}", "}}",
    ])
  func linear(piece: String) {
    let text = String(repeating: piece, count: 10_000)
    let start = ContinuousClock.now
    var report = Report()
    let syntax = Syntax(TemplateText(SourceFile(path: "a", text: text)), into: &report)
    let closed = Syntax(
      TemplateText(
        SourceFile(path: "a", text: text + "}}" + String(repeating: "{{/b}}", count: 10_000))),
      into: &report)
    #expect(!syntax.nodes.isEmpty && !closed.nodes.isEmpty)
    // One more step over all pieces for each of them takes far longer.
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test(
    "a value that differs from its shape is found",
    arguments: [
      (.text, .html(""), "."), (.text, .text(""), nil), (.flag, .flag(true), nil),
      (.optional(.text), .flag(false), nil), (.optional(.text), .flag(true), "."),
      (.optional(.html), .html(""), nil), (.name(among: ["a"]), .text("a"), nil),
      (.name(among: ["a"]), .text("b"), "."), (.nothing, .flag(false), nil),
      (.list(.text), .list([.text(""), .flag(true)]), "1"),
      (.list(.record(["a": .text])), .list([.record(["a": .html("")])]), "0.a"),
      (.record(["a": .text]), .record(["b": .text("")]), "a"),
      (.record([:]), .record(["b": .text("")]), nil), (.record([:]), .list([]), "."),
    ] as [(TemplateShape, TemplateValue, String?)])
  func mismatch(shape: TemplateShape, value: TemplateValue, place: String?) {
    #expect(shape.mismatch(value) == place)
  }
}
