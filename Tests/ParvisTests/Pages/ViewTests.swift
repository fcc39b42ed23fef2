import Templates
import Testing

@testable import Parvis

@Suite("views")
struct ViewTests {
  private struct Place: Sendable {
    let name: String
    var inner: [Place] = []
  }

  /// A view whose every field but these fails the test when it is computed.
  private static func view(computing allowed: Set<String>) -> View<Place> {
    @Sendable func compute<Value>(_ name: String, _ value: Value) -> Value {
      #expect(allowed.contains(name), "\(name) is computed, and nobody reads it")
      return value
    }
    let inner = View<Place>([
      .text("name", fr: "", en: "") { compute("inner.name", $0.name) },
      .texts("letters", fr: "", en: "") { compute("inner.letters", $0.name.map(String.init)) },
    ])
    return View<Place>([
      .text("name", fr: "", en: "") { compute("name", $0.name) },
      .html("body", fr: "", en: "") { compute("body", $0.name) },
      .flag("large", fr: "", en: "") { compute("large", !$0.inner.isEmpty) },
      .record("first", of: inner, fr: "", en: "") { compute("first", $0.inner.first) },
      .list("places", of: inner, fr: "", en: "") { compute("places", $0.inner) },
    ])
  }

  private static let place = Place(name: "a", inner: [Place(name: "b"), Place(name: "cd")])

  @Test(
    "a record has what is read, and nothing else is computed",
    arguments: [
      ([:], [], [:]),
      (["name": .text], ["name"], ["name": .text("a")]),
      (
        ["large": .flag, "body": .html], ["large", "body"],
        ["large": .flag(true), "body": .html("a")]
      ),
      (["first": .optional(.record([:]))], ["first"], ["first": .record([:])]),
      (
        ["first": .optional(.record(["name": .text]))], ["first", "inner.name"],
        ["first": .record(["name": .text("b")])]
      ),
      (
        ["places": .list(.record(["has-letters": .flag])), "has-places": .flag],
        ["places", "inner.letters"],
        [
          "has-places": .flag(true),
          "places": .list([
            .record(["has-letters": .flag(true)]), .record(["has-letters": .flag(true)]),
          ]),
        ]
      ),
      (["has-places": .flag], ["places"], ["has-places": .flag(true)]),
    ] as [([String: TemplateShape], Set<String>, [String: TemplateValue])])
  func reading(
    shape: [String: TemplateShape], computed: Set<String>, value: [String: TemplateValue]
  ) {
    let make = Self.view(computing: computed).maker(reading: .record(shape))
    #expect(make(Self.place) == .record(value))
  }

  @Test("what a view makes of its own shape fits it, whatever is absent")
  func whole() {
    let view = Self.view(computing: [
      "name", "body", "large", "first", "places", "inner.name", "inner.letters",
    ])
    for place in [Self.place, Place(name: "")] {
      #expect(view.shape.mismatch(view.maker(reading: view.shape)(place)) == nil)
    }
  }
}
